package dev.banksman.generator.read.type;

import dev.banksman.generator.read.document.Reading;
import dev.banksman.generator.read.document.SchemaNode;
import io.swagger.v3.oas.models.media.Schema;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keywords that constrain values beyond what a Java type can say: ignored, and said so once each. */
final class Ignored {
    private static final Map<String, Function<Schema<?>, @Nullable Object>> KEYWORDS = new LinkedHashMap<>();

    static {
        KEYWORDS.put("not", Schema::getNot);
        KEYWORDS.put("if", Schema::getIf);
        KEYWORDS.put("dependentSchemas", Schema::getDependentSchemas);
        KEYWORDS.put("dependentRequired", Schema::getDependentRequired);
        KEYWORDS.put("patternProperties", Schema::getPatternProperties);
        KEYWORDS.put("prefixItems", Schema::getPrefixItems);
        KEYWORDS.put("contains", Schema::getContains);
    }

    private final Reading reading;
    private final Set<String> said = new HashSet<>();

    Ignored(Reading reading) {
        this.reading = reading;
    }

    void note(SchemaNode node) {
        KEYWORDS.forEach((keyword, value) -> {
            if (value.apply(node.schema()) != null && said.add(keyword)) {
                reading.notSupported(
                        "The keyword " + keyword,
                        keyword,
                        node.place().at(keyword),
                        "It is ignored here and elsewhere: no value is lost or refused by it.");
            }
        });
    }
}
