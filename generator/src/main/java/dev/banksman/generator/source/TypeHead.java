package dev.banksman.generator.source;

import java.util.List;

/** The line on which a type begins, with its parameters, its parents and its permitted heirs. */
final class TypeHead {
    private static final int BRACE = " {".length();

    private final TypeSpec type;
    private final Text text;

    TypeHead(TypeSpec type, Text text) {
        this.type = type;
        this.text = text;
    }

    /** Writes it up to its opening brace. */
    void write() {
        text.add(type.kind().word());
        text.add(" ");
        text.add(type.name());
        TypeVariableName.declare(type.typeVariables(), text);
        if (type.kind() == TypeKind.RECORD) {
            ParameterList.write(type.components(), names(type.superinterfaces()), " {", text);
        } else {
            parents();
            text.add(type.permitted().isEmpty() ? " {" : "");
            kin("permits", type.permitted(), " {");
        }
    }

    private void parents() {
        type.superclass().ifPresent(parent -> list(" extends ", List.of(parent)));
        if (type.kind() == TypeKind.INTERFACE) {
            kin("extends", type.superinterfaces(), "");
        } else {
            list(" implements ", type.superinterfaces());
        }
    }

    private void list(String word, List<TypeName> types) {
        text.add(types.isEmpty() ? "" : word + names(types));
    }

    /** On a line of their own where there are too many for one, with room for the brace. */
    private void kin(String word, List<TypeName> types, String end) {
        if (types.isEmpty()) {
            return;
        }
        String names = word + " " + names(types) + end;
        boolean fits = text.column() + 1 + names.length() + BRACE - end.length() <= Text.WIDTH;
        String before = fits ? " " : "\n" + " ".repeat(text.margin()) + "        ";
        text.replaceFrom(text.length(), before + names.replace(", ", ", " + CodeBlock.BREAK));
    }

    private String names(List<TypeName> types) {
        return text.aside(() -> text.join(types, ", ", name -> name.write(text)));
    }
}
