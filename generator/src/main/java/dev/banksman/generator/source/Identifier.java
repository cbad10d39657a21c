package dev.banksman.generator.source;

import javax.lang.model.SourceVersion;

/** What is declared has a name: the last check before anybody's text would become code. */
final class Identifier {
    private Identifier() {}

    static String checked(String name) {
        if (!SourceVersion.isIdentifier(name) || SourceVersion.isKeyword(name)) {
            throw new IllegalArgumentException(
                    "What is declared has a Java identifier for a name. Found: " + name + ".");
        }
        return name;
    }
}
