package dev.banksman.client.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Tastypie's XML as the JSON that Tastypie would have written: the {@code type} of an element says what its value is.
 * Without one it is an object when there are elements in it, and else a text.
 *
 * <p>There are no document types, no entities but those of XML itself, and nothing is nested deeper than JSON may be.
 */
final class TastypieReader {
    private static final int DEEPEST = 200;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    /** An array without a type: what stands first in a list, or is a list in a list. */
    private static final String ARRAY = "objects";

    private static final XMLInputFactory XML = secured();
    private static final JsonFactory JSON = new JsonFactory();

    private final XMLStreamReader in;
    private final JsonGenerator out;

    private TastypieReader(XMLStreamReader in, JsonGenerator out) {
        this.in = in;
        this.out = out;
    }

    private static XMLInputFactory secured() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty("jdk.xml.maxElementDepth", "0"); // Ours is the bound; JDK 25 has 100 by default.
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("An external entity");
        });
        return factory;
    }

    static byte[] json(byte[] xml) throws UnreadableXml {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(xml.length);
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            XMLStreamReader in = XML.createXMLStreamReader(new ByteArrayInputStream(xml));
            new TastypieReader(in, out).document();
        } catch (XMLStreamException e) {
            throw new UnreadableXml("Expected: well-formed XML. Found: " + oneLine(e), e);
        }
        return bytes.toByteArray();
    }

    private void document() throws XMLStreamException, UnreadableXml {
        while (next() != XMLStreamConstants.START_ELEMENT) {
            // What stands before the one element says nothing.
        }
        value(1);
        while (in.hasNext()) {
            next();
        }
    }

    /** Moves on, over what is no element and no text. */
    private int next() throws XMLStreamException, UnreadableXml {
        int event = in.next();
        return switch (event) {
            case XMLStreamConstants.DTD -> throw refused("XML without a document type", "one");
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw refused("XML without entities of its own", in.getLocalName());
            case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> next();
            default -> event;
        };
    }

    /** Writes the element that begins here, and moves to its end. */
    private void value(int depth) throws XMLStreamException, UnreadableXml {
        if (depth > DEEPEST) {
            throw refused("no more than " + DEEPEST + " elements within each other", "more");
        }
        String type = Objects.requireNonNullElse(in.getAttributeValue(null, "type"), "");
        switch (type) {
            case "hash" -> object(depth, null);
            case "list" -> array(depth);
            case "null" -> {
                text();
                out.writeNull();
            }
            case "integer", "float" -> number(text().strip());
            case "boolean" -> truth(text().strip());
            case "string" -> out.writeString(text());
            default -> untyped(depth);
        }
    }

    private void untyped(int depth) throws XMLStreamException, UnreadableXml {
        if (in.getLocalName().equals(ARRAY)) {
            array(depth);
            return;
        }
        StringBuilder text = new StringBuilder();
        int event = next();
        for (; event == XMLStreamConstants.CHARACTERS; event = next()) {
            text.append(in.getText());
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            noText(text);
            object(depth, in.getLocalName());
        } else {
            out.writeString(text.toString());
        }
    }

    /** @param first the element that begins here already; null when none does */
    private void object(int depth, @Nullable String first) throws XMLStreamException, UnreadableXml {
        out.writeStartObject();
        boolean more = first != null || nextElement();
        while (more) {
            out.writeName(in.getLocalName());
            value(depth + 1);
            more = nextElement();
        }
        out.writeEndObject();
    }

    private void array(int depth) throws XMLStreamException, UnreadableXml {
        out.writeStartArray();
        while (nextElement()) {
            value(depth + 1);
        }
        out.writeEndArray();
    }

    /** Whether another element begins, rather than this one ending. */
    private boolean nextElement() throws XMLStreamException, UnreadableXml {
        int event = next();
        for (; event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE; event = next()) {
            noText(in.getText());
        }
        return event == XMLStreamConstants.START_ELEMENT;
    }

    private String text() throws XMLStreamException, UnreadableXml {
        StringBuilder text = new StringBuilder();
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                throw refused("a text alone, as the type says", in.getLocalName() + " within it");
            }
            text.append(in.getText());
        }
        return text.toString();
    }

    private void noText(CharSequence text) throws UnreadableXml {
        if (!text.toString().isBlank()) {
            throw refused("elements alone", "text beside them");
        }
    }

    /** What is no number stays a text, so that whoever wants a number says where. */
    private void number(String text) {
        if (NUMBER.matcher(text).matches()) {
            out.writeNumber(text);
        } else {
            out.writeString(text);
        }
    }

    private void truth(String text) {
        switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> out.writeBoolean(true);
            case "false" -> out.writeBoolean(false);
            default -> out.writeString(text);
        }
    }

    private UnreadableXml refused(String expected, String found) {
        return new UnreadableXml(
                "Expected: " + expected + ". Found: " + found + ", in line "
                        + in.getLocation().getLineNumber() + ".",
                null);
    }

    private static String oneLine(XMLStreamException e) {
        String message = e.getMessage() == null ? "something else" : e.getMessage();
        String line = message.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029\\s]+", " ");
        return (line.length() <= 200 ? line : line.substring(0, 200) + "…").replaceFirst("\\.?$", ".");
    }
}
