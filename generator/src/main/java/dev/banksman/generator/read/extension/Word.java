package dev.banksman.generator.read.extension;

import static dev.banksman.generator.read.extension.FieldsDraft.fields;
import static dev.banksman.generator.read.extension.Site.DOCUMENT;
import static dev.banksman.generator.read.extension.Site.OPERATION;
import static dev.banksman.generator.read.extension.Site.PARAMETER;
import static dev.banksman.generator.read.extension.Site.PATH;
import static dev.banksman.generator.read.extension.Site.SCHEMA;
import static dev.banksman.generator.read.extension.Site.SECURITY_SCHEME;
import static dev.banksman.generator.read.extension.Site.TAG;
import static dev.banksman.generator.read.extension.Site.WEBHOOK;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The vocabulary: each extension with its form and the sites where it belongs. */
@SuppressWarnings("ImmutableEnumChecker") // forms are records of unmodifiable collections
public enum Word {
    NAME("name", Scalar.IDENTIFIER, DOCUMENT, TAG, OPERATION, WEBHOOK, PARAMETER, SCHEMA, SECURITY_SCHEME),
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
    EVENT("event", EventForms.bySite()),
    FLATTEN(
            "flatten",
            new Form.Many(new Form.Either(
                    Scalar.POINTER,
                    fields("pointer", Scalar.POINTER)
                            .and("name", Scalar.IDENTIFIER)
                            .needing("pointer", "name"))),
            SCHEMA),
    ALIAS("alias", new Form.Either(Scalar.TEXT, new Form.Many(Scalar.TEXT)), SCHEMA),
    NEWTYPE("newtype", Scalar.FLAG, SCHEMA),
    RELATED("related", Scalar.FLAG, SCHEMA),
    INSTANT("instant", Scalar.FLAG, DOCUMENT, SCHEMA),
    FORMATS(
            "formats",
            fields("json", fields("suffix", Scalar.SUFFIX).needing())
                    .and(
                            "xml",
                            fields("suffix", Scalar.SUFFIX)
                                    .and("dialect", Form.Choice.of("tastypie"))
                                    .needing("dialect"))
                    .needing("json"),
            DOCUMENT),
    CREATED("created", fields("get", Scalar.TEXT).and("location", Scalar.HEADER).needing("get"), OPERATION),
    ORDER("order", fields("descending", Scalar.SEPARATOR).needing("descending"), PARAMETER),
    PASSWORD("password", Scalar.PREFIX, SECURITY_SCHEME),
    ODATA("odata", ODataForms.bySite()),
    STYLE("style", Form.Choice.of("indexed", "odata"), PARAMETER);

    static final String PREFIX = "x-banksman-";

    private final String key;
    private final Map<Site, Form> forms;

    Word(String name, Form form, Site... sites) {
        this(name, everywhere(form, sites));
    }

    Word(String name, Map<Site, Form> forms) {
        this.key = "x-banksman-" + name;
        this.forms = forms;
    }

    private static Map<Site, Form> everywhere(Form form, Site... sites) {
        Map<Site, Form> forms = new LinkedHashMap<>();
        Arrays.stream(sites).forEach(site -> forms.put(site, form));
        return Collections.unmodifiableMap(forms);
    }

    /** The key in the document. */
    public String key() {
        return key;
    }

    /** Its form on a site where it belongs. */
    Form form(Site site) {
        Form form = forms.get(site);
        if (form == null) {
            throw new IllegalArgumentException(key + " doesn't belong on " + site.words() + ".");
        }
        return form;
    }

    boolean belongsOn(Site site) {
        return forms.containsKey(site);
    }

    String places() {
        return forms.keySet().stream().map(Site::words).collect(Collectors.joining(", "));
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
}
