package dev.banksman.generator.emit;

import dev.banksman.generator.plan.AnswerPlan;
import dev.banksman.generator.plan.ApiPlan;
import dev.banksman.generator.plan.BodyPlan;
import dev.banksman.generator.plan.Doc;
import dev.banksman.generator.plan.MethodPlan;
import dev.banksman.generator.plan.MethodPlan.Variant;
import dev.banksman.generator.plan.PollPlan;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.source.CodeBlock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Javadoc of APIs and their methods. */
final class MethodComments {
    /** Columns of a comment on one line, beside its marks and the indentation. */
    private static final int LINE = 108;

    private static final Map<String, String> EXCEPTIONS = Map.of(
            "400", "BadRequestException",
            "401", "UnauthorizedException",
            "403", "ForbiddenException",
            "404", "NotFoundException",
            "409", "ConflictException",
            "422", "UnprocessableException",
            "429", "RateLimitedException");

    private MethodComments() {}

    static CodeBlock api(ApiPlan plan, String entry) {
        return new Javadoc()
                .summary(plan.doc(), "Some of the service's operations.")
                .details(plan.doc())
                .paragraph("Reached by {@link " + entry + "#" + plan.accessor() + "()}. Thread-safe.")
                .build();
    }

    /** What a variant has in common with the plain method, that one says. */
    static CodeBlock method(MethodPlan plan, List<Slot> slots, String plainLink) {
        Javadoc javadoc = new Javadoc();
        if (plan.variant() == Variant.PLAIN) {
            javadoc.summary(plan.doc(), "Calls " + route(plan) + ".")
                    .details(plan.doc())
                    .paragraph(server(plan))
                    .paragraph(others(plan));
        } else {
            variant(plan, slots, plainLink).forEach(javadoc::paragraph);
        }
        slots.forEach(slot -> javadoc.param(slot.name(), argument(plan, slot)));
        if (plan.variant() == Variant.PLAIN) {
            answer(plan.answer(), javadoc);
            plan.answer().errors().forEach(error -> javadoc.tag(error(error)));
        } else if (plan.variant() == Variant.AWAIT) {
            plan.poll().ifPresent(poll -> failures(poll, javadoc));
        }
        return javadoc.build();
    }

    private static String server(MethodPlan plan) {
        return plan.route()
                .server()
                .map(server -> "Called at " + DocText.code(server) + ", unless the client was told another base URL.")
                .orElse("");
    }

    /** The media types that a body could have as well. */
    private static String others(MethodPlan plan) {
        List<String> others = plan.body().map(BodyPlan::others).orElse(List.of());
        String sent = plan.route()
                .contentType()
                .map(type -> "The body is sent as " + DocText.code(type) + ". ")
                .orElse("");
        return others.isEmpty() ? "" : sent + "The service also takes " + DocText.either(others) + ".";
    }

    static CodeBlock lambdas(String link, List<Slot> slots) {
        return sameAs(
                link,
                "with " + named(slots.stream().filter(slot -> slot.builder().isPresent())) + " built by a lambda.");
    }

    static CodeBlock nothing(String link, List<Slot> left) {
        return sameAs(link, "without " + named(left.stream()) + ".");
    }

    /** On one line, even where the method has too many arguments to be linked to: it stands right above. */
    private static CodeBlock sameAs(String link, String difference) {
        String sentence = link + " " + difference;
        return new Javadoc()
                .paragraph(sentence.length() <= LINE ? sentence : "The same " + difference)
                .build();
    }

    private static String named(Stream<Slot> slots) {
        return slots.map(slot -> "{@code " + slot.name() + "}").collect(Collectors.joining(" and "));
    }

    /** The first sentence says what is different, and stands in the list of methods. */
    private static List<String> variant(MethodPlan plan, List<Slot> slots, String plainLink) {
        return switch (plan.variant()) {
            case PLAIN -> List.of();
            case DOCUMENT -> List.of("The whole answer of " + plainLink + ", with all that is around the value.");
            case ALL ->
                List.of(
                        "All pages of " + plainLink
                                + (slots.stream().anyMatch(Slot::isCursor) ? ", from a cursor on." : "."),
                        "Requests nothing yet: pages are fetched one by one, while one iterates.");
            case AWAIT ->
                List.of(
                        "Repeats " + plainLink
                                + plan.poll().map(MethodComments::until).orElse("."),
                        plan.poll().map(MethodComments::pace).orElse(""));
        };
    }

    private static String until(PollPlan poll) {
        return " until " + DocText.code(poll.state()) + " is " + DocText.either(poll.done()) + ".";
    }

    private static String pace(PollPlan poll) {
        return "Asks every " + Durations.words(poll.every()) + ", for " + Durations.words(poll.atMost()) + " at most.";
    }

    /** An example is of the whole answer: it says nothing about a part of it. */
    private static void answer(AnswerPlan answer, Javadoc javadoc) {
        boolean nothing = answer.type().is(TypeRef.Kind.VOID);
        String value = Javadoc.sentence(answer.unwrap().isPresent() ? withoutExample(answer.doc()) : answer.doc());
        if (!nothing && !value.isEmpty()) {
            javadoc.tag("@return " + (answer.optional() ? Javadoc.ended(value) + " Empty when there is none." : value));
        }
    }

    /** Once an operation is enough for the document's words. */
    private static String argument(MethodPlan plan, Slot slot) {
        return plan.variant() == Variant.PLAIN && slot.meaning().isEmpty()
                ? Javadoc.sentence(slot.doc())
                : slot.meaning();
    }

    private static Doc withoutExample(Doc doc) {
        return new Doc(doc.summary(), doc.text(), doc.limits(), "");
    }

    private static void failures(PollPlan poll, Javadoc javadoc) {
        if (!poll.failed().isEmpty()) {
            javadoc.tag(thrown("PollFailedException") + "when the state is " + DocText.either(poll.failed()));
        }
        javadoc.tag(thrown("PollTimeoutException") + "when the time is over before that");
    }

    private static String error(AnswerPlan.ErrorAnswer error) {
        String exception = error.status().startsWith("5")
                ? "ServerException"
                : EXCEPTIONS.getOrDefault(error.status(), "ApiException");
        String description = Markdown.inline(error.description());
        String meaning = DocText.escape(error.status()) + (description.isEmpty() ? "" : ": " + description);
        return thrown(exception)
                + error.body()
                        .map(body -> Javadoc.ended(meaning) + " The body is a {@link " + link(body) + "}.")
                        .orElse(meaning);
    }

    private static String link(TypeRef body) {
        return String.join(".", ((TypeRef.Named) body).path());
    }

    /** Qualified, as an import would be there for the comment alone. */
    private static String thrown(String exception) {
        return "@throws " + Libraries.ERROR_PACKAGE + "." + exception + " ";
    }

    private static String route(MethodPlan plan) {
        return DocText.code(plan.route().verb() + " " + plan.route().template());
    }
}
