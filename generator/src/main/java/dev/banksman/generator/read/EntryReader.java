package dev.banksman.generator.read;

import dev.banksman.generator.naming.DerivedNames;
import dev.banksman.generator.naming.Identifiers;
import dev.banksman.generator.plan.CredentialPlan;
import dev.banksman.generator.plan.Doc;
import dev.banksman.generator.plan.EntryPlan;
import dev.banksman.generator.problem.Kind;
import dev.banksman.generator.problem.Place;
import dev.banksman.generator.problem.Problem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The document as a whole to the entry class. */
final class EntryReader {
    /** What the parser puts in where a document names no server (OpenAPI 3.1, 4.8.1). */
    private static final String NO_SERVER = "/";

    private static final Set<String> SCHEMES = Set.of("http", "https");

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
        String wanted = extensions.text(Word.NAME).orElseGet(() -> Identifiers.type(title()));
        Place place = extensions.text(Word.NAME).isPresent()
                ? extensions.placeOf(Word.NAME)
                : reading.root().at("info", "title");
        return reading.names().claim(home.scope(), wanted, place);
    }

    /** What the system is called. */
    String title() {
        return DerivedNames.system(Given.text(info.getTitle()));
    }

    EntryPlan read(String name, List<CredentialPlan> credentials) {
        Doc doc = Docs.of(info.getSummary(), info.getDescription());
        return new EntryPlan(
                name,
                doc,
                title(),
                Given.text(info.getVersion()),
                baseUrl(),
                credentials,
                extensions.texts(Word.MIXIN));
    }

    /** The first server's address, its variables at their defaults; empty when a client can't call it. */
    private String baseUrl() {
        String url = Given.list(reading.document().getServers()).stream()
                .findFirst()
                .map(EntryReader::filled)
                .orElse(NO_SERVER);
        if (url.equals(NO_SERVER) || callable(url)) {
            return url.equals(NO_SERVER) ? "" : url;
        }
        Place place = reading.root().at("servers").at(0).at("url");
        reading.problems().add(Problem.of(Kind.UNUSABLE_SERVER, place, url));
        return "";
    }

    private static boolean callable(String url) {
        try {
            URI uri = new URI(url);
            return uri.getHost() != null && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return false;
        }
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
}
