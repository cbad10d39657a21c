package dev.banksman.generator.read.entry;

import dev.banksman.generator.naming.DerivedNames;
import dev.banksman.generator.naming.Identifiers;
import dev.banksman.generator.naming.Scope;
import dev.banksman.generator.plan.Doc;
import dev.banksman.generator.plan.EntryPlan;
import dev.banksman.generator.plan.ServerPlan;
import dev.banksman.generator.problem.Place;
import dev.banksman.generator.read.document.Docs;
import dev.banksman.generator.read.document.Given;
import dev.banksman.generator.read.document.Reading;
import dev.banksman.generator.read.extension.Site;
import dev.banksman.generator.read.extension.Values;
import dev.banksman.generator.read.extension.Word;
import io.swagger.v3.oas.models.info.Info;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The document as a whole to the entry class. */
public final class EntryReader {
    private final Reading reading;
    private final Values extensions;
    private final Info info;

    /** A reader with the extensions of the document. */
    public EntryReader(Reading reading, Values extensions) {
        this.reading = reading;
        this.extensions = extensions;
        this.info = reading.document().getInfo() == null
                ? new Info()
                : reading.document().getInfo();
        reading.extensions()
                .read(info.getExtensions(), Site.ELSEWHERE, reading.root().at("info"));
    }

    /** Claims the entry class's name, before any other. */
    public String name(Scope types) {
        String wanted = extensions.text(Word.NAME).orElseGet(() -> Identifiers.type(title()));
        Place place = extensions.text(Word.NAME).isPresent()
                ? extensions.placeOf(Word.NAME)
                : reading.root().at("info", "title");
        return reading.names().claim(types, wanted, place);
    }

    /** What the system is called. */
    public String title() {
        return DerivedNames.system(Given.text(info.getTitle()));
    }

    public EntryPlan read(String name, SecurityReader security) {
        Doc doc = Docs.of(info.getSummary(), info.getDescription());
        List<ServerPlan> servers = new ServerReader(reading).all(security.setters());
        return new EntryPlan(
                name,
                doc,
                title(),
                Given.text(info.getVersion()),
                new ServerReader(reading).first(servers),
                servers,
                security.credentials(),
                security.needed(),
                extensions.texts(Word.MIXIN),
                formats(),
                List.of());
    }

    /** What each format puts behind a path. */
    private Map<String, String> formats() {
        Map<String, String> suffixes = new LinkedHashMap<>();
        extensions
                .section(Word.FORMATS)
                .ifPresent(section -> List.of("json", "xml")
                        .forEach(format -> section.section(format)
                                .ifPresent(found -> suffixes.put(format, found.text("suffix")))));
        return suffixes;
    }
}
