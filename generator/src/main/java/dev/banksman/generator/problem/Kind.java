package dev.banksman.generator.problem;

/**
 * All that can be wrong with a document. Ids are stable; {@code {0}} and so on are the details of a {@link Problem}.
 *
 * <p>1xx: what the document may not reach; 2xx: the x-banksman vocabulary; 3xx: its pointers; 4xx: what is read in the
 * best form that is left, since the document is seldom its reader's to correct; 5xx: names.
 */
public enum Kind {
    FOREIGN_REFERENCE(
            "BM104",
            "A $ref leads to a file beside the document, by a relative path.",
            "Copy what it leads to beside the document, or set the global property allowRemoteReferences to true if you"
                    + " trust it."),

    UNKNOWN_EXTENSION("BM201", "An x-banksman extension is a word of the vocabulary.", "Use one of {0}, or remove it."),
    MISPLACED_EXTENSION("BM202", "{0} belongs on {1}.", "Move it there, or remove it."),
    WRONG_VALUE("BM203", "{0} takes {1}.", "Write it like this: {2}."),
    UNKNOWN_KEY("BM204", "{0} has the keys {1}.", "Use one of these, or remove it."),
    MISSING_KEY("BM205", "{0} needs the key {1}.", "Add it, like this: {2}."),
    UNKNOWN_WORD("BM206", "{0} is one of {1}.", "Write one of these."),
    NEWTYPE_WITHOUT_NAMED_STRING(
            "BM207",
            "x-banksman-newtype belongs on a schema of type string under components/schemas.",
            "Move the schema there and refer to it, or remove the extension."),
    POLL_SHORTER_THAN_STEP(
            "BM208", "x-banksman-poll waits at least once: atMost is not shorter than every.", "Raise atMost."),

    NOT_RELATED(
            "BM209",
            "x-banksman-related belongs on a oneOf of a string, the address, and a $ref to an object with resource_uri.",
            "Give the schema a oneOf of these two, beside null at most, or remove the extension."),
    NOT_SORTING(
            "BM210",
            "x-banksman-order belongs on a query parameter whose schema is a string enum, or an array of it.",
            "List the keys to sort by as an enum, without their prefixes, or remove the extension."),
    POINTER_LEADS_NOWHERE("BM301", "{0} points into {1}.", "Point to one of {2}."),
    POINTER_TO_WRONG_KIND("BM302", "{0} points to {1}.", "Correct the pointer, or the schema that it leads to."),
    UNKNOWN_PARAMETER("BM303", "{0} names a query parameter of the operation.", "Name one of {1}, or declare it."),
    NO_JSON_ANSWER(
            "BM304", "{0} needs a JSON answer to point into.", "Give the success answer a JSON schema, or remove it."),
    NEVER_APPLIES(
            "BM305", "{0} fits at least one operation below it.", "Correct its pointers, or move it to an operation."),

    UNKNOWN_OPERATION("BM306", "{0} names the operation that reads one such object by its path.", "Name one of {1}."),
    NOT_SUPPORTED("BM401", Severity.WARNING, "{0} can't be expressed yet.", "{1}"),
    UNDECLARED_REQUIRED(
            "BM402",
            Severity.WARNING,
            "required lists properties that the schema declares.",
            "Declare the property or take it off the list; until then, nothing checks it."),
    UNDECLARED_PATH_PARAMETER(
            "BM403",
            Severity.WARNING,
            "Every name in a path's braces is a path parameter.",
            "Declare it; until then, it is an argument of type String."),
    UNUSED_PATH_PARAMETER(
            "BM404",
            Severity.WARNING,
            "A path parameter stands in its path's braces.",
            "Put it into the path or remove it; until then, it is left out."),
    MIXED_ANSWERS(
            "BM405",
            Severity.WARNING,
            "The success answers of an operation share one schema.",
            "Describe them by one schema; until then, all are read like {0}."),
    ENDLESS_ALIAS(
            "BM406",
            Severity.WARNING,
            "A schema refers to itself only through the properties of an object.",
            "Put an object between; until then, {0}."),
    UNUSABLE_SERVER(
            "BM408",
            Severity.WARNING,
            "The first server is an absolute address of http or https, its variables at their defaults.",
            "Correct it; until then, there is no base URL but the one that the client is given."),
    BODY_OF_A_READ(
            "BM409",
            Severity.WARNING,
            "A GET or a HEAD has no body.",
            "Make it parameters, or choose another method; until then, it is left out."),
    TOO_MANY_MEMBERS(
            "BM410",
            Severity.WARNING,
            "A record holds at most 250 {0}.",
            "Split it; until then, those beyond are {1}."),
    TOO_LONG_A_VALUE(
            "BM411",
            Severity.WARNING,
            "A value has at most 60000 bytes of UTF-8.",
            "Shorten it; until then, there is no constant for it."),
    UNRESOLVED_REFERENCE(
            "BM412",
            Severity.WARNING,
            "A $ref leads to something that exists.",
            "Declare it under {0}, or correct the $ref; until then, {1}."),
    UNKNOWN_SECURITY_SCHEME(
            "BM413",
            Severity.WARNING,
            "security names schemes of components/securitySchemes.",
            "Name one of {0}, or declare it there; until then, nothing is sent for it."),
    INCOMPLETE_PARAMETER(
            "BM414",
            Severity.WARNING,
            "A parameter has a name, and is in path, query, header or cookie.",
            "Add name and in, or correct them; until then, it is left out."),
    TOO_MANY_VALUES(
            "BM415",
            Severity.WARNING,
            "An enum has at most 3000 constants.",
            "The first of them are constants; the others are values like any that the document doesn't name: of(…)."),
    UNREADABLE_FILE(
            "BM416",
            Severity.WARNING,
            "A file that a $ref leads to is JSON or YAML.",
            "Correct it; until then, it is as if it weren't there."),
    MAPPED_TO_NOTHING(
            "BM420",
            Severity.WARNING,
            "A discriminator's mapping names a schema under components/schemas.",
            "Correct it; until then, an object of that value is kept as an unknown variant."),
    UNTOLD_EVENT(
            "BM421",
            Severity.WARNING,
            "A delivery says which event it is.",
            "Say where by x-banksman-event, as type or shape; until then, these are unknown events: {0}."),
    EVENT_TAKEN(
            "BM422",
            Severity.WARNING,
            "A type of event belongs to one webhook.",
            "Give it another by name of x-banksman-event; until then, its deliveries are read as those of the first."),
    UNREADABLE_WEBHOOK(
            "BM423",
            Severity.WARNING,
            "An entry of x-webhooks is a path item.",
            "Correct it; until then, it is left out."),
    SECOND_SIGNATURE(
            "BM424",
            Severity.WARNING,
            "All deliveries are signed in one way.",
            "Say it once, on the document; until then, the first signature counts."),
    NO_EVENTS(
            "BM425",
            Severity.WARNING,
            "x-banksman-event is about webhooks and callbacks.",
            "Add them, or remove it; until then, it says nothing."),
    UNTOLD_VARIANT(
            "BM426",
            Severity.WARNING,
            "Each alternative of a webhook's payload has a text of its own at {0}.",
            "Fix one there by const; until then, these arrive as {1}."),

    NAME_TAKEN("BM501", Severity.WARNING, "A Java name belongs to one thing.", "It is called {0}. {1}"),
    NAME_RESERVED("BM502", Severity.WARNING, "Names of Java and of the runtime are reserved.", "It is called {0}. {1}"),
    ACCESSOR_TAKEN(
            "BM503",
            Severity.WARNING,
            "A flattened accessor has a name that the record does not use yet.",
            "Give it one by pointer and name; until then, it is left out.");

    private final String id;
    private final Severity severity;
    private final String rule;
    private final String remedy;

    Kind(String id, String rule, String remedy) {
        this(id, Severity.ERROR, rule, remedy);
    }

    Kind(String id, Severity severity, String rule, String remedy) {
        this.id = id;
        this.severity = severity;
        this.rule = rule;
        this.remedy = remedy;
    }

    /** The stable id, such as {@code BM101}. */
    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }

    String rule() {
        return rule;
    }

    String remedy() {
        return remedy;
    }
}
