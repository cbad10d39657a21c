package dev.banksman.generator.read.extension;

/** Where an extension can stand. */
public enum Site {
    DOCUMENT("the document"),
    TAG("a tag"),
    PATH("a path"),
    OPERATION("an operation"),
    WEBHOOK("a webhook's operation"),
    PARAMETER("a parameter"),
    SCHEMA("a schema"),
    SECURITY_SCHEME("a security scheme"),
    /** Info, bodies, answers: no extension of ours belongs there. */
    ELSEWHERE("another part");

    private final String words;

    Site(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
