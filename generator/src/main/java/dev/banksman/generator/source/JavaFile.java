package dev.banksman.generator.source;

import java.util.TreeSet;

/** A source file of one type, with the imports that it needs. */
public final class JavaFile {
    private static final String ALWAYS_THERE = "java.lang";

    private final String packageName;
    private final TypeSpec type;

    public JavaFile(String packageName, TypeSpec type) {
        this.packageName = packageName;
        this.type = type;
    }

    /** Its text; lines end with {@code \n}. */
    @Override
    public String toString() {
        Names told = Names.of(packageName, type.qualified());
        type.announce(told);
        Text text = new Text(told.imported());
        text.add("package " + packageName + ";\n\n");
        imports(text);
        type.write(type.kind().alone(), text);
        return text.toString();
    }

    private void imports(Text text) {
        TreeSet<String> imports = new TreeSet<>();
        for (ClassName imported : text.names().imports()) {
            if (!imported.packageName().equals(ALWAYS_THERE)) {
                imports.add(imported.canonicalName());
            }
        }
        imports.forEach(name -> text.add("import " + name + ";\n"));
        text.add(imports.isEmpty() ? "" : "\n");
    }
}
