package dev.banksman.generator.read;

import dev.banksman.generator.naming.DerivedNames;
import dev.banksman.generator.naming.Identifiers;
import dev.banksman.generator.plan.CredentialPlan;
import dev.banksman.generator.plan.Doc;
import dev.banksman.generator.plan.EntryPlan;
import dev.banksman.generator.problem.Place;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The document as a whole to the entry class. */
final class EntryReader {
    private static final Pattern ABSOLUTE = Pattern.compile("(?i)https?://[^\\s{}]+");

    private final Reading reading;
    private final Values extensions;
    private final Info info;

    /** A reader with the extensions of the document. */
    EntryReader(Reading reading, Values extensions) {
        this.reading = reading;
        this.extensions = extensions;
        this.info = reading.document().getInfo() == null
                ? new Info()
                : reading.document().getInfo();
        reading.extensions()
                .read(info.getExtensions(), Site.ELSEWHERE, reading.root().at("info"));
    }

    /** Claims the entry class's name, before any other. */
    String name(Home home) {
        String title = DerivedNames.system(Given.text(info.getTitle()));
        String wanted = extensions.text(Word.NAME).orElseGet(() -> Identifiers.type(title));
        Place place = extensions.text(Word.NAME).isPresent()
                ? extensions.placeOf(Word.NAME)
                : reading.root().at("info", "title");
        return reading.names().claim(home.scope(), wanted, place);
    }

    EntryPlan read(String name, List<CredentialPlan> credentials) {
        warnOfTheUnread();
        Doc doc = Docs.of(info.getSummary(), info.getDescription());
        return new EntryPlan(
                name,
                doc,
                DerivedNames.system(Given.text(info.getTitle())),
                Given.text(info.getVersion()),
                baseUrl(),
                credentials,
                extensions.texts(Word.MIXIN));
    }

    /** The first server's address, its variables at their defaults; empty when that is not absolute. */
    private String baseUrl() {
        Optional<Server> first =
                Given.list(reading.document().getServers()).stream().findFirst();
        String url = first.map(EntryReader::filled).orElse("");
        return ABSOLUTE.matcher(url).matches() ? url : "";
    }

    private static String filled(Server server) {
        String url = Given.text(server.getUrl());
        for (var variable : Given.map(server.getVariables()).entrySet()) {
            url = url.replace(
                    "{" + variable.getKey() + "}",
                    Given.text(variable.getValue().getDefault()));
        }
        return url;
    }

    /** Warns of parts of the document that are not read. */
    private void warnOfTheUnread() {
        Map<String, ?> webhooks = Given.map(reading.document().getWebhooks());
        if (!webhooks.isEmpty()) {
            reading.notSupported(
                    "A webhook",
                    String.join(", ", webhooks.keySet()),
                    reading.root().at("webhooks"),
                    "No event is generated for it.");
        }
    }
}
