package dev.banksman.generator.source;

import java.util.List;

/** The line on which a type begins, with its parameters, its parents and its permitted heirs. */
final class TypeHead {
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
            permitted();
        }
    }

    private void parents() {
        boolean isInterface = type.kind() == TypeKind.INTERFACE;
        type.superclass().ifPresent(parent -> list(" extends ", List.of(parent)));
        list(isInterface ? " extends " : " implements ", type.superinterfaces());
    }

    private void list(String word, List<TypeName> types) {
        text.add(types.isEmpty() ? "" : word + names(types));
    }

    /** On a line of their own where there are too many for one. */
    private void permitted() {
        if (type.permitted().isEmpty()) {
            text.add(" {");
            return;
        }
        String names = "permits " + names(type.permitted()) + " {";
        boolean fits = text.column() + 1 + names.length() <= Text.WIDTH;
        String before = fits ? " " : "\n" + " ".repeat(text.margin()) + "        ";
        text.replaceFrom(text.length(), before + names.replace(", ", ", " + CodeBlock.BREAK));
    }

    private String names(List<TypeName> types) {
        return text.aside(() -> text.join(types, ", ", name -> name.write(text)));
    }
}
