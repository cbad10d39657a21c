package dev.banksman.generator.read.extension;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The form of an extension's value: a small schema. */
sealed interface Form permits Scalar, Form.Choice, Form.Many, Form.Fields, Form.SomeFields, Form.Either {

    /** What is allowed, in words. */
    String words();

    /** A valid value as YAML. */
    String example();

    /** One of some words. */
    record Choice(List<String> choices) implements Form {
        public Choice {
            choices = List.copyOf(choices);
        }

        static Choice of(String... choices) {
            return new Choice(List.of(choices));
        }

        @Override
        public String words() {
            return "one of " + String.join(", ", choices);
        }

        @Override
        public String example() {
            return choices.get(0);
        }
    }

    /** A list with at least one item. */
    record Many(Form item) implements Form {
        @Override
        public String words() {
            return "a list, each item " + item.words();
        }

        @Override
        public String example() {
            return "[" + item.example() + "]";
        }
    }

    /** An object with known keys. */
    record Fields(Map<String, Form> fields, List<String> required) implements Form {
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
            required = List.copyOf(required);
        }

        @Override
        public String words() {
            return "an object with the keys " + String.join(", ", fields.keySet());
        }

        @Override
        public String example() {
            List<String> shown =
                    required.isEmpty() ? fields.keySet().stream().limit(1).toList() : required;
            return shown.stream()
                    .map(key -> key + ": " + formOf(key).example())
                    .collect(Collectors.joining(", ", "{", "}"));
        }

        Form formOf(String key) {
            Form form = fields.get(key);
            if (form == null) {
                throw new IllegalArgumentException("No form is declared for the key " + key + ".");
            }
            return form;
        }
    }

    /** An object with at least one of some keys. */
    record SomeFields(Fields choices) implements Form {
        @Override
        public String words() {
            return "an object with one or more of the keys "
                    + String.join(", ", choices.fields().keySet());
        }

        @Override
        public String example() {
            return choices.example();
        }
    }

    /** A short form or a long one, told apart by their JSON types. */
    record Either(Form brief, Form full) implements Form {
        @Override
        public String words() {
            return brief.words() + ", or " + full.words();
        }

        @Override
        public String example() {
            return brief.example();
        }
    }
}
