package dev.banksman.generator.emit;

import dev.banksman.generator.plan.BasePlan;
import dev.banksman.generator.plan.ComponentPlan;
import dev.banksman.generator.plan.Doc;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.source.CodeBlock;
import java.util.List;
import java.util.stream.Collectors;

/** The Javadoc of what several objects have in common. */
final class BaseComments {
    private static final int MOST_HEIRS = 8;

    private BaseComments() {}

    static CodeBlock base(BasePlan plan, Purposes purposes) {
        String common = "What " + heirs(plan.heirs()) + " have in common.";
        Doc doc = purposes.doc(plan);
        Javadoc javadoc = new Javadoc().summary(doc, common).details(doc);
        return (doc.summary().isBlank() ? javadoc : javadoc.paragraph(common)).build();
    }

    /** All that the document says of a property: the records don't repeat it. */
    static CodeBlock accessor(ComponentPlan component) {
        String text = Comments.property(component);
        return new Javadoc()
                .paragraph(text.isEmpty() ? "" : Javadoc.ended(text))
                .build();
    }

    private static String heirs(List<TypeRef.Named> heirs) {
        int shown = heirs.size() > MOST_HEIRS ? MOST_HEIRS - 1 : heirs.size() - 1;
        String first = heirs.subList(0, shown).stream().map(BaseComments::link).collect(Collectors.joining(", "));
        String last = heirs.size() - shown > 1 ? heirs.size() - shown + " others" : link(heirs.get(shown));
        return first + " and " + last;
    }

    private static String link(TypeRef.Named heir) {
        return "{@link " + String.join(".", heir.path()) + "}";
    }
}
