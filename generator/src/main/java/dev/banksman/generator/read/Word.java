package dev.banksman.generator.read;

import static dev.banksman.generator.read.Site.DOCUMENT;
import static dev.banksman.generator.read.Site.OPERATION;
import static dev.banksman.generator.read.Site.PARAMETER;
import static dev.banksman.generator.read.Site.PATH;
import static dev.banksman.generator.read.Site.SCHEMA;
import static dev.banksman.generator.read.Site.SECURITY_SCHEME;
import static dev.banksman.generator.read.Site.TAG;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The vocabulary: each extension with its form and the sites where it belongs. */
@SuppressWarnings("ImmutableEnumChecker") // forms are records of unmodifiable collections
enum Word {
    NAME("name", Scalar.IDENTIFIER, DOCUMENT, TAG, OPERATION, PARAMETER, SCHEMA, SECURITY_SCHEME),
    MIXIN("mixin", new Form.Either(Scalar.QUALIFIED_NAME, new Form.Many(Scalar.QUALIFIED_NAME)), DOCUMENT, TAG, SCHEMA),
    UNWRAP("unwrap", Scalar.POINTER, DOCUMENT, PATH, OPERATION),
    PAGING(
            "paging",
            fields("style", Form.Choice.of("page", "offset", "token", "link"))
                    .and("parameter", Scalar.TEXT)
                    .and("limitParameter", Scalar.TEXT)
                    .and("items", Scalar.POINTER)
                    .and("next", Scalar.POINTER)
                    .and("total", Scalar.POINTER)
                    .and("current", Scalar.POINTER)
                    .and("more", Scalar.POINTER)
                    .needing("style", "items"),
            DOCUMENT,
            PATH,
            OPERATION),
    POLL(
            "poll",
            fields("state", Scalar.POINTER)
                    .and("done", new Form.Many(Scalar.TEXT))
                    .and("failed", new Form.Many(Scalar.TEXT))
                    .and("every", Scalar.DURATION)
                    .and("atMost", Scalar.DURATION)
                    .needing("state", "done", "every", "atMost"),
            DOCUMENT,
            PATH,
            OPERATION),
    BUDGET(
            "budget",
            fields("requests", Scalar.COUNT)
                    .and("period", Scalar.DURATION)
                    .and("scope", Form.Choice.of("credential", "host", "operation"))
                    .needing("requests"),
            DOCUMENT,
            PATH,
            OPERATION),
    RETRY(
            "retry",
            new Form.Either(
                    Form.Choice.of("never"),
                    fields("attempts", Scalar.COUNT)
                            .and("statuses", new Form.Many(Scalar.STATUS))
                            .and("backoff", Scalar.DURATION)
                            .and("maxBackoff", Scalar.DURATION)
                            .and("unsafe", Scalar.FLAG)
                            .needing()),
            DOCUMENT,
            PATH,
            OPERATION),
    ERROR(
            "error",
            fields("errors", Scalar.POINTER)
                    .and("status", Scalar.POINTER)
                    .and("code", Scalar.POINTER)
                    .and("title", Scalar.POINTER)
                    .and("detail", Scalar.POINTER)
                    .and("pointer", Scalar.POINTER)
                    .needing("errors"),
            DOCUMENT),
    FLATTEN(
            "flatten",
            new Form.Many(new Form.Either(
                    Scalar.POINTER,
                    fields("pointer", Scalar.POINTER)
                            .and("name", Scalar.IDENTIFIER)
                            .needing("pointer", "name"))),
            SCHEMA),
    NEWTYPE("newtype", Scalar.FLAG, SCHEMA),
    STYLE("style", Form.Choice.of("indexed"), PARAMETER);

    static final String PREFIX = "x-banksman-";

    private final String key;
    private final Form form;
    private final List<Site> sites;

    Word(String name, Form form, Site... sites) {
        this.key = "x-banksman-" + name;
        this.form = form;
        this.sites = List.of(sites);
    }

    /** The key in the document. */
    String key() {
        return key;
    }

    Form form() {
        return form;
    }

    boolean belongsOn(Site site) {
        return sites.contains(site);
    }

    String places() {
        return sites.stream().map(Site::words).collect(Collectors.joining(", "));
    }

    static Optional<Word> of(String key) {
        return Arrays.stream(values()).filter(word -> word.key.equals(key)).findFirst();
    }

    /** The keys that can stand on a site, sorted. */
    static Set<String> keysOn(Site site) {
        return Arrays.stream(values())
                .filter(word -> word.belongsOn(site))
                .map(Word::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static FieldsDraft fields(String key, Form form) {
        return new FieldsDraft(new LinkedHashMap<>()).and(key, form);
    }

    /** Fields in the order in which messages list them. */
    private record FieldsDraft(Map<String, Form> fields) {
        FieldsDraft and(String key, Form form) {
            fields.put(key, form);
            return this;
        }

        Form needing(String... required) {
            return new Form.Fields(fields, List.of(required));
        }
    }
}
