package dev.banksman.client.json;

import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes JSON. Immutable, for use by many threads. */
public final class Json {
    private final JsonMapper mapper;
    private final ObjectReader searcher;

    private Json(JsonMapper mapper) {
        this.mapper = mapper;
        this.searcher = mapper.reader().without(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
    }

    /** JSON as all clients read and write it. */
    public static Json create() {
        return new Json(Mappers.strict());
    }

    /** The same for what was no JSON, and knew no types: texts are read as what they ought to be. */
    public static Json ofTexts() {
        return new Json(Mappers.ofTexts());
    }

    /**
     * Reads what lies at a place of a document, all of which must be well-formed.
     *
     * @param pointer a JSON Pointer (RFC 6901); empty for the whole document
     * @return the value; empty when there is none at that place, or null
     * @throws Mismatch when the document is no JSON, or the value can't be read as that type
     */
    public <T> Optional<T> read(byte[] document, String pointer, Class<T> type) {
        return read(document, pointer, (Type) type).map(type::cast);
    }

    /** The same, for types with type arguments. */
    public Optional<Object> read(byte[] document, String pointer, Type type) {
        JavaType target = mapper.constructType(type);
        Location place = Location.of(pointer);
        try (JsonParser parser = mapper.createParser(document)) {
            Optional<Object> value = place.reach(parser) ? bind(parser, target) : Optional.empty();
            Location.finish(parser);
            return value;
        } catch (JacksonException e) {
            throw Diagnosis.of(mapper, document, place, target).mismatch(e);
        } catch (NumberFormatException e) {
            throw Diagnosis.of(mapper, document, place, target).beyondNumbers(e);
        }
    }

    /**
     * Reads what must lie at a place of a document.
     *
     * @throws Mismatch when there is nothing, null, or something that can't be read as that type
     */
    public Object require(byte[] document, String pointer, Type type) {
        return read(document, pointer, type).orElseThrow(() -> {
            JavaType target = mapper.constructType(type);
            return Diagnosis.of(mapper, document, Location.of(pointer), target).missing();
        });
    }

    /**
     * The first of some places where a document has something, be it null; the first of all when none has.
     *
     * @throws Mismatch when the document is no JSON and there are others to look for
     */
    public String choose(byte[] document, String pointer, String... others) {
        return Stream.concat(Stream.of(pointer), Stream.of(others))
                .filter(place -> others.length == 0 || has(document, place))
                .findFirst()
                .orElse(pointer);
    }

    private boolean has(byte[] document, String pointer) {
        Location place = Location.of(pointer);
        try (JsonParser parser = mapper.createParser(document)) {
            return place.reach(parser);
        } catch (JacksonException e) {
            throw whole(document).mismatch(e);
        }
    }

    /**
     * The text of the string, number or boolean at a place, numbers as they are written; empty when there is nothing,
     * null, an object or an array.
     *
     * @throws Mismatch when the document is no JSON
     */
    public Optional<String> text(byte[] document, String pointer) {
        Location place = Location.of(pointer);
        try (JsonParser parser = mapper.createParser(document)) {
            return place.reach(parser) && parser.currentToken().isScalarValue()
                    ? Optional.ofNullable(parser.getValueAsString())
                    : Optional.empty();
        } catch (JacksonException e) {
            throw Diagnosis.of(mapper, document, place, mapper.constructType(String.class))
                    .mismatch(e);
        }
    }

    /**
     * The texts of the strings, numbers and booleans at several places, by pointer, found in one pass; where there is
     * nothing, null, an object or an array, there is no text. Of a property that is there twice the first one counts.
     *
     * @param enough once it says so, nothing is known about the rest of the document, nor whether it is well-formed:
     *     that must turn out when it is read
     * @throws Mismatch when it is never enough, and the document is no JSON
     */
    public Map<String, String> texts(byte[] document, Places places, Enough enough) {
        return enough.test(Map.of(), false)
                ? Map.of()
                : Skim.run(document, places, enough).orElseGet(() -> search(document, places));
    }

    private Map<String, String> search(byte[] document, Places places) {
        try (JsonParser parser = searcher.createParser(document)) {
            if (parser.nextToken() == null) {
                throw new StreamReadException(parser, "Nothing but blanks");
            }
            Map<String, String> found = Search.run(parser, places);
            Location.finish(parser);
            return found;
        } catch (JacksonException e) {
            throw whole(document).mismatch(e);
        }
    }

    private Diagnosis whole(byte[] document) {
        return Diagnosis.of(mapper, document, Location.of(""), mapper.constructType(Object.class));
    }

    /**
     * The document as a tree, with exact numbers.
     *
     * @throws Mismatch when it is no JSON
     */
    public JsonNode tree(byte[] document) {
        return read(document, "", JsonNode.class).orElseGet(mapper::nullNode);
    }

    /**
     * A value as the body of a request: without its {@link dev.banksman.client.model.ReadOnly} properties, and of what
     * is {@link dev.banksman.client.model.Related} the address, unless it is wanted in full.
     *
     * @throws JacksonException when it can't be written
     */
    public byte[] writeRequest(Object value) {
        return mapper.writerWithView(Sent.class).writeValueAsBytes(value);
    }

    /**
     * A value as JSON, whole.
     *
     * @throws JacksonException when it can't be written
     */
    public byte[] write(Object value) {
        return mapper.writeValueAsBytes(value);
    }

    private Optional<Object> bind(JsonParser parser, JavaType target) {
        return Optional.ofNullable(mapper.readerFor(target).readValue(parser));
    }

    /** Whether what was found tells all that is wanted. */
    @FunctionalInterface
    public interface Enough {
        /**
         * Asked at the start, whenever something was found, and at the end.
         *
         * @param found texts by pointer
         * @param all whether there will be no more
         */
        boolean test(Map<String, String> found, boolean all);
    }
}
