package dev.banksman.processor;

/**
 * All that can be wrong with a class of handlers. Ids are stable; {@code {0}} and so on are the details of a
 * {@link Problem}.
 *
 * <p>1xx: the class; 2xx: its methods; 3xx: which event; 4xx: parameters; 5xx: filters.
 */
enum Kind {
    UNREACHABLE_CLASS(
            "BH101", "A dispatcher in its package can reach a class of handlers.", "Make it package-private."),
    GENERIC_CLASS(
            "BH102",
            "A class of handlers has no type parameters.",
            "Remove them, or extend it by a class that has none."),
    NO_EVENTS(
            "BH103",
            "@WebhookHandlers names the sealed interface of a generated client's events.",
            "Name the interface that carries @WebhookEvents."),
    NAME_TAKEN("BH104", "The dispatcher's name is free.", "Rename one of the two."),
    NOT_EXHAUSTIVE(
            "BH105",
            "With exhaustive = true, every event has a handler of its own.",
            "Handle them by @On methods, or leave exhaustive out."),
    SAME_TYPE(
            "BH106",
            "A type of event belongs to one record.",
            "Give one of them another value in @WebhookEvent, or generate the events anew."),

    UNREACHABLE_METHOD(
            "BH201",
            "A dispatcher in its package can call a handler.",
            "Make it package-private, or public where it is inherited."),
    STATIC_METHOD("BH202", "A handler belongs to the instance that its dispatcher is given.", "Remove static."),
    GENERIC_METHOD("BH203", "A handler has no type parameters.", "Write the types that it is for."),
    RETURNS_VALUE(
            "BH204",
            "A handler returns nothing, since nobody would look at it.",
            "Return void; throw to say that it failed."),
    UNCATCHABLE("BH205", "A handler declares exceptions of type Exception only.", "Declare Exception, or nothing."),
    SEVERAL_ROLES(
            "BH206", "A method has one of @On, @OnUnknown and @OnFailure.", "Keep one, and make the other a method."),
    ONE_IS_ENOUGH("BH207", "A class has one {0} method.", "Join the two."),
    SECOND_HANDLER(
            "BH208",
            "An event has one handler without @Where.",
            "Give one of them a @Where, or call the other from it."),
    STRAY_FILTER("BH209", "@Where belongs on an @On method.", "Add @On, or remove it."),

    NO_EVENT("BH301", "@On names an event, or a parameter is one.", "{0}"),
    AMBIGUOUS_EVENT(
            "BH302", "One parameter tells the event.", "Keep one of them, or name the events in @On and take a {0}."),
    NO_SUCH_EVENT("BH303", "@On names events of {0}.", "Name one of {1}."),
    UNKNOWN_IS_NO_EVENT("BH304", "An unknown event is none of the document's.", "Make it an @OnUnknown method."),

    UNBINDABLE("BH401", "A parameter is a part of the event, a Delivery, or injected.", "{0}"),
    NOT_OF_EVENT("BH402", "A parameter has to do with every event of its method.", "Take {0}, or divide the method."),
    NOTHING_INCLUDED(
            "BH403", "@Included is for events that include something.", "Remove @Included, or choose another event."),
    NOT_INCLUDED("BH404", "@Included takes what {0} includes: T, Optional<T> or List<T>.", "Take one of {1}."),
    NO_LIST("BH405", "@Each is for events that are about a list.", "Remove @Each."),
    NOT_AN_ELEMENT("BH406", "@Each takes an element of the list that {0} is about.", "Take a {1}."),
    SEVERAL_EACH("BH407", "A method has one @Each parameter.", "Keep one; it is called once for each."),
    EACH_AND_INCLUDED("BH408", "A parameter is either @Each or @Included.", "Keep one."),
    UNREACHABLE_TYPE(
            "BH409", "A dispatcher can reach what is injected into it.", "Make the type package-private or public."),
    NOT_FOR_HOOKS("BH410", "{0} takes {1}, or what is injected.", "Take one of these, or remove it."),

    NO_SUCH_PROPERTY("BH501", "The path of @Where names properties of {0}.", "{1}"),
    NOT_COMPARABLE("BH502", "The path of @Where ends at text, a number or a boolean.", "{0}"),
    NO_SUCH_VALUE("BH503", "@Where asks for values of {0}.", "Write one of {1}."),
    WRONG_VALUE("BH504", "@Where asks for values that the property can have: {0}.", "Correct it."),
    NO_VALUES("BH505", "@Where asks for at least one value.", "Name the values in in, or remove it."),
    NEEDS_EACH("BH506", "@Where looks into one resource.", "Take a parameter @Each {0}.");

    private final String id;
    private final String rule;
    private final String remedy;

    Kind(String id, String rule, String remedy) {
        this.id = id;
        this.rule = rule;
        this.remedy = remedy;
    }

    /** The stable id, such as {@code BH101}. */
    String id() {
        return id;
    }

    String rule() {
        return rule;
    }

    String remedy() {
        return remedy;
    }
}
