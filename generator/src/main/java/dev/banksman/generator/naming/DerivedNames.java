package dev.banksman.generator.naming;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names that are made from other names. */
public final class DerivedNames {
    private static final Pattern VERSION = Pattern.compile("(?i)\\b(version\\s+)?v?\\d+(\\.\\d+)*\\b");
    private static final Pattern API = Pattern.compile("(?i)\\bAPIs?\\b");

    /** What pointers into a schema have between names. */
    private static final Pattern STRUCTURE =
            Pattern.compile("schemas|properties|items|additionalProperties|allOf|oneOf|anyOf|\\$defs|definitions|\\d+");

    private static final int LONGEST_TITLE = 200;

    private DerivedNames() {}

    /** What a system is called: its document's title without "API" and version; "Client" when nothing is left. */
    public static String system(String title) {
        String bounded = title.substring(0, Math.min(title.length(), LONGEST_TITLE));
        String bare = VERSION.matcher(API.matcher(bounded).replaceAll(" ")).replaceAll(" ");
        String name = bare.replaceAll("[\\s\\p{Cntrl}]+", " ").replaceAll("^[\\s\\p{Punct}]+|[\\s\\p{Punct}]+$", "");
        return name.isEmpty() ? "Client" : name;
    }

    /** An operation without an id is called by its verb and path: {@code getProjectsByIdArchive}. */
    public static String operation(String verb, String path) {
        Stream<String> steps =
                Stream.of(path.split("/")).filter(step -> !step.isEmpty()).map(DerivedNames::step);
        return Identifiers.member(
                Stream.concat(Stream.of(verb.toLowerCase(Locale.ROOT)), steps).collect(Collectors.joining(" ")));
    }

    /**
     * What a pointer into a component leads to is called by the last of its tokens that names something: {@code Size}
     * for {@code /components/schemas/Box/properties/size}, {@code Pets} for {@code …/properties/pets/items}.
     */
    public static String target(List<String> tokens) {
        int last = tokens.size() - 1;
        while (last > 0 && isStructure(tokens, last)) {
            last--;
        }
        return Identifiers.type(tokens.get(last));
    }

    private static boolean isStructure(List<String> tokens, int at) {
        return STRUCTURE.matcher(tokens.get(at)).matches()
                && !tokens.get(at - 1).equals("properties");
    }

    private static String step(String segment) {
        return segment.replaceAll("\\{([^{}]*)}", " by $1 ");
    }

    /** The Feign interface of a tag. */
    public static String api(String tag) {
        return typed(tag, "Api");
    }

    /** The entry class's method for the API of a tag; {@code default} is a keyword. */
    public static String accessor(String tag) {
        String name = Identifiers.member(tag);
        return name.equals("default_") ? "defaultApi" : name;
    }

    /** The sealed interface of a client's events. */
    public static String events(String entry) {
        return typed(entry, "Event");
    }

    /** An event whose name a schema has. */
    public static String webhook(String event) {
        return typed(event, "Webhook");
    }

    /** The record of an operation's query, header and cookie parameters. */
    public static String query(String operationId) {
        return typed(operationId, "Query");
    }

    /** The class of an OData entity's properties. */
    public static String properties(String entity) {
        return typed(entity, "Properties");
    }

    /** What a record has in common with those that build upon it. */
    public static String fields(String base) {
        return typed(base, "Fields");
    }

    /** An operation's inline answer. */
    public static String document(String operationId) {
        return typed(operationId, "Document");
    }

    /** An operation's inline error body; with a status where there are several. */
    public static String error(String operationId, String status) {
        return typed(
                operationId,
                Identifiers.type(status.isEmpty() ? "error" : status + " error").replace("_", ""));
    }

    /** An operation's inline request body. */
    public static String request(String operationId) {
        return typed(operationId, "Request");
    }

    /** An inline type of an operation's path parameter. */
    public static String parameter(String operationId, String parameter) {
        return typed(operationId, Identifiers.type(parameter));
    }

    /** An inline type of an array's items. */
    public static String item(String array) {
        return typed(array, "Item");
    }

    /** An inline type of a map's values. */
    public static String value(String map) {
        return typed(map, "Value");
    }

    /** The record that holds a value of another type as a variant of a union. */
    public static String wrapper(String type) {
        return type.endsWith("List") || type.endsWith("Map") ? type : typed(type, "Value");
    }

    /** What a list is called by its items. */
    public static String list(String item) {
        return typed(item, "List");
    }

    /** What a type of the runtime's is called that holds another. */
    public static String held(String holder, String held) {
        return Identifiers.type(holder.toLowerCase(Locale.ROOT)) + held;
    }

    /** What a map is called by its values. */
    public static String map(String value) {
        return typed(value, "Map");
    }

    /** A variant of a union that nobody named. */
    public static String variant(int number) {
        return "Variant" + number;
    }

    /** The method that answers every page. */
    public static String all(String method) {
        return method + "All";
    }

    /** The method that answers the whole envelope. */
    public static String envelope(String method) {
        return method + "Document";
    }

    /** The method that repeats an operation until its state is final. */
    public static String await(String method) {
        return method.equals("get")
                ? "await"
                : "await" + method.substring(0, 1).toUpperCase(Locale.ROOT) + method.substring(1);
    }

    /** The builder's method that makes a component absent again. */
    public static String absent(String component) {
        return component + "Absent";
    }

    private static String typed(String text, String suffix) {
        String name = Identifiers.type(text);
        int room = Identifiers.LONGEST - suffix.length();
        return (name.length() > room && room > 0 ? name.substring(0, room) : name) + suffix;
    }
}
