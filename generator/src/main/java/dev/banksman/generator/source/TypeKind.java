package dev.banksman.generator.source;

import java.util.Set;
import javax.lang.model.element.Modifier;

/** The kinds of types, with what goes without saying in each (JLS 17, 8.1.1 and 9.4). */
enum TypeKind {
    CLASS("class", false),
    RECORD("record", false),
    INTERFACE("interface", true),
    ENUM("enum", true);

    private final String word;

    /** Whether nobody writes that such a type is static inside another. */
    private final boolean silentlyStatic;

    TypeKind(String word, boolean silentlyStatic) {
        this.word = word;
        this.silentlyStatic = silentlyStatic;
    }

    String word() {
        return word;
    }

    /** The modifiers of such a type inside a type of another kind. */
    Set<Modifier> nestedIn(TypeKind around) {
        return around == INTERFACE ? Set.of(Modifier.PUBLIC, Modifier.STATIC) : alone();
    }

    Set<Modifier> alone() {
        return silentlyStatic ? Set.of(Modifier.STATIC) : Set.of();
    }

    /** The modifiers of its methods. */
    Set<Modifier> methods() {
        return this == INTERFACE ? Set.of(Modifier.PUBLIC, Modifier.ABSTRACT) : Set.of();
    }
}
