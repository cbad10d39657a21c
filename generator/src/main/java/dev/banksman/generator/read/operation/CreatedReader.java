package dev.banksman.generator.read.operation;

import dev.banksman.generator.plan.AnswerPlan;
import dev.banksman.generator.plan.ApiPlan;
import dev.banksman.generator.plan.MethodPlan;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.problem.Kind;
import dev.banksman.generator.problem.Place;
import dev.banksman.generator.problem.Problem;
import dev.banksman.generator.read.document.Found;
import dev.banksman.generator.read.document.Given;
import dev.banksman.generator.read.document.Reading;
import dev.banksman.generator.read.extension.Section;
import dev.banksman.generator.read.extension.Word;
import io.swagger.v3.oas.models.PathItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code x-banksman-created}: operations that answer where something is that they created, and not, or not always, what
 * it is. Read when all operations are known, as one of them reads what was created.
 */
public final class CreatedReader {
    private final Reading reading;

    public CreatedReader(Reading reading) {
        this.reading = reading;
    }

    /** The APIs with those operations answering {@code Created}. */
    public List<ApiPlan> in(List<ApiPlan> apis) {
        Map<String, MethodPlan> plain = new LinkedHashMap<>();
        apis.forEach(api -> api.methods().stream()
                .filter(method -> method.variant() == MethodPlan.Variant.PLAIN)
                .forEach(method -> plain.putIfAbsent(method.operationId(), method)));
        Map<String, AnswerPlan> created = new LinkedHashMap<>();
        sections().forEach((id, section) -> answer(section, plain, id).ifPresent(answer -> created.put(id, answer)));
        return created.isEmpty()
                ? apis
                : apis.stream().map(api -> api(api, created)).toList();
    }

    private Map<String, Section> sections() {
        Map<String, Section> sections = new LinkedHashMap<>();
        Place paths = reading.root().at("paths");
        Given.map(reading.document().getPaths()).forEach((path, item) -> add(path, item, paths.at(path), sections));
        return sections;
    }

    private static void add(String path, PathItem item, Place place, Map<String, Section> sections) {
        item.readOperationsMap().forEach((verb, operation) -> {
            Found found = new Found(verb.name(), path, item, operation, place);
            Object value = Given.map(operation.getExtensions()).get(Word.CREATED.key());
            if (value instanceof Map<?, ?> map && map.get("get") instanceof String) {
                String key = Word.CREATED.key();
                sections.put(found.id(), new Section(map, key, found.place().at(key)));
            }
        });
    }

    private Optional<AnswerPlan> answer(Section section, Map<String, MethodPlan> plain, String id) {
        String get = section.text("get");
        MethodPlan reader = plain.get(get);
        MethodPlan creator = plain.get(id);
        if (reader == null || creator == null || !reads(reader)) {
            List<String> known = plain.values().stream()
                    .filter(CreatedReader::reads)
                    .map(MethodPlan::operationId)
                    .toList();
            Object named = known.isEmpty() ? "the operations that read an object (there are none)" : known;
            reading.problems()
                    .add(Problem.of(Kind.UNKNOWN_OPERATION, section.place().at("get"), get, section.label("get"), named)
                            .suggesting(get, known));
            return Optional.empty();
        }
        AnswerPlan own = creator.answer();
        return Optional.of(new AnswerPlan(
                new TypeRef.Holding(TypeRef.Holder.CREATED, reader.answer().type()),
                false,
                reader.answer().unwrap(),
                reader.answer().unwrapOr(),
                own.doc(),
                own.errors(),
                Optional.of(section.text("location", "Location"))));
    }

    /** Whether it reads one object by its path. */
    static boolean reads(MethodPlan method) {
        return method.variant() == MethodPlan.Variant.PLAIN
                && method.route().verb().equals("GET")
                && !method.path().isEmpty()
                && method.answer().type() instanceof TypeRef.Named;
    }

    private static ApiPlan api(ApiPlan api, Map<String, AnswerPlan> created) {
        List<MethodPlan> methods = new ArrayList<>();
        for (MethodPlan method : api.methods()) {
            AnswerPlan answer = created.get(method.operationId());
            if (answer == null) {
                methods.add(method);
            } else if (method.variant() == MethodPlan.Variant.PLAIN) {
                methods.add(method.answering(answer));
            }
        }
        return new ApiPlan(api.name(), api.accessor(), api.doc(), api.mixin(), api.errors(), methods);
    }
}
