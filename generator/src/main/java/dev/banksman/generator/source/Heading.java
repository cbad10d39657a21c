package dev.banksman.generator.source;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** What stands above and before a declaration: its comment, its annotations, its modifiers. */
record Heading(CodeBlock javadoc, List<AnnotationSpec> annotations, Set<Modifier> modifiers) {

    void announce(Names names) {
        annotations.forEach(annotation -> annotation.announce(names));
    }

    /** Writes what stands above, each annotation on a line of its own. */
    void writeAbove(Text text) {
        Comment.write(javadoc, text);
        for (AnnotationSpec annotation : annotations) {
            int place = text.length();
            annotation.write(text);
            text.add("\n");
            text.fill(place);
        }
    }

    /** Writes the modifiers in Java's order; what is so anyhow is left out. */
    void writeModifiers(Set<Modifier> implied, Text text) {
        for (Modifier modifier : modifiers) {
            if (!implied.contains(modifier)) {
                text.add(modifier.toString());
                text.add(" ");
            }
        }
    }

    /** How many of the lines above, from the last, say so little that they may stand before the declaration. */
    int markers() {
        int first = annotations.size();
        while (first > 0 && annotations.get(first - 1).isMarker()) {
            first--;
        }
        int markers = annotations.size() - first;
        return first > 0 && markers > 0 ? markers - 1 : markers;
    }

    /** What is left above when so many markers went to the declaration's line. */
    Heading without(int markers) {
        return markers == 0
                ? this
                : new Heading(javadoc, annotations.subList(0, annotations.size() - markers), modifiers);
    }

    /** Whether the line above the declaration belongs to it more than a marker does. */
    boolean isHeavy() {
        return annotations.isEmpty()
                ? !javadoc.isEmpty()
                : !annotations.get(annotations.size() - 1).isMarker();
    }

    boolean isBare() {
        return javadoc.isEmpty() && annotations.isEmpty();
    }

    static Set<Modifier> ordered(List<Modifier> modifiers) {
        return modifiers.isEmpty() ? Set.of() : EnumSet.copyOf(modifiers);
    }
}
