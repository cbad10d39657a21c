package dev.banksman.generator.source;

import java.util.List;

/** A constant of an enum, its annotations before it. */
record EnumConstant(String name, List<AnnotationSpec> annotations) {

    void announce(Names names) {
        annotations.forEach(annotation -> annotation.announce(names));
    }

    void write(Text text) {
        for (AnnotationSpec annotation : annotations) {
            annotation.write(text);
            text.add(" ");
        }
        text.add(name);
    }
}
