package dev.banksman.client.json;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

/** Turns Jackson's exceptions into where, expected and found; what was found is read again from the document itself. */
final class Diagnosis {
    private final JsonMapper mapper;
    private final byte[] document;
    private final Location start;
    private final JavaType target;

    private Diagnosis(JsonMapper mapper, byte[] document, Location start, JavaType target) {
        this.mapper = mapper;
        this.document = document;
        this.start = start;
        this.target = target;
    }

    static Diagnosis of(JsonMapper mapper, byte[] document, Location start, JavaType target) {
        return new Diagnosis(mapper, document, start, target);
    }

    /**
     * What is wrong with the data.
     *
     * @throws InvalidDefinitionException when it is {@code e}: then the type is wrong, whatever the data
     */
    Mismatch mismatch(JacksonException e) {
        if (e instanceof InvalidDefinitionException broken) {
            throw broken;
        }
        if (e instanceof DatabindException || e instanceof InputCoercionException) {
            return mistyped(e);
        }
        return malformed(e, e instanceof StreamConstraintsException ? "JSON within the bounds" : "well-formed JSON");
    }

    /** Nothing, or null, where something must be. */
    Mismatch missing() {
        return new Mismatch(start.toString(), Expected.of(target.getRawClass()), found(start.toString()), null);
    }

    /** A number such as 1e9999999999, at which Jackson 3.2 throws what is none of its own exceptions. */
    Mismatch beyondNumbers(NumberFormatException e) {
        return new Mismatch(start.toString(), "JSON within the bounds", "a number with too large an exponent", e);
    }

    private Mismatch malformed(JacksonException e, String expected) {
        TokenStreamLocation at = e.getLocation();
        String where = at == null ? "" : " in line " + at.getLineNr() + ", column " + at.getColumnNr();
        return new Mismatch(place(e), expected, Found.oneLine(e.getOriginalMessage()) + where, e);
    }

    private Mismatch mistyped(JacksonException e) {
        String pointer = start + path(e.getPath());
        return new Mismatch(pointer, Expected.of(type(e)), found(pointer), e);
    }

    private Class<?> type(JacksonException e) {
        if (e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return mismatch.getTargetType();
        }
        if (e instanceof InputCoercionException narrow && narrow.getTargetType() != null) {
            return narrow.getTargetType();
        }
        if (e instanceof ValueInstantiationException refused && refused.getType() != null) {
            return refused.getType().getRawClass();
        }
        return e.getPath().isEmpty() ? target.getRawClass() : Object.class;
    }

    private String found(String pointer) {
        try (JsonParser parser = mapper.createParser(document)) {
            return Location.of(pointer).reach(parser) ? Found.describe(parser) : "nothing";
        } catch (JacksonException e) {
            return "malformed JSON";
        }
    }

    /** Where the parser stood; empty when Jackson doesn't say. */
    private static String place(JacksonException e) {
        return e.processor() instanceof JsonParser parser
                ? parser.streamReadContext().pathAsPointer().toString()
                : "";
    }

    private static String path(List<JacksonException.Reference> path) {
        return path.stream().map(Diagnosis::segment).collect(Collectors.joining());
    }

    private static String segment(JacksonException.Reference step) {
        String name = step.getPropertyName();
        return name == null
                ? "/" + step.getIndex()
                : JsonPointer.empty().appendProperty(name).toString();
    }
}
