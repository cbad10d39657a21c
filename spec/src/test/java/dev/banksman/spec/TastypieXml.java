package dev.banksman.spec;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the XML that Tastypie writes as the JSON that it would have written. What an element is, its {@code type} says;
 * without one it is an object if there are elements in it, and else a text.
 */
final class TastypieXml {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        FACTORY.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    private final XMLStreamReader reader;

    private TastypieXml(XMLStreamReader reader) {
        this.reader = reader;
    }

    /**
     * The body as JSON.
     *
     * @throws IllegalArgumentException if it is not such XML
     */
    static JsonNode read(byte[] body) {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(body));
            reader.nextTag();
            JsonNode value = new TastypieXml(reader).element();
            while (reader.hasNext()) {
                reader.next();
            }
            return value;
        } catch (XMLStreamException | NumberFormatException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private JsonNode element() throws XMLStreamException {
        String type = reader.getAttributeValue(null, "type");
        StringBuilder text = new StringBuilder();
        ObjectNode members = NODES.objectNode();
        ArrayNode elements = NODES.arrayNode();
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.isCharacters()) {
                text.append(reader.getText());
            } else if (reader.isStartElement()) {
                String name = reader.getLocalName();
                JsonNode value = element();
                members.set(name, value);
                elements.add(value);
            }
        }
        return value(type == null ? elements.isEmpty() ? "string" : "hash" : type, text.toString(), members, elements);
    }

    private static JsonNode value(String type, String text, ObjectNode members, ArrayNode elements) {
        return switch (type) {
            case "hash" -> members;
            case "list" -> elements;
            case "null" -> NODES.nullNode();
            case "integer" -> integer(new BigInteger(text));
            case "float" -> NODES.numberNode(new BigDecimal(text));
            case "boolean" -> bool(text);
            case "string" -> NODES.stringNode(text);
            default -> throw new IllegalArgumentException("an element's type is '" + type + "'");
        };
    }

    /** In the width that a reader of JSON takes, so that trees are equal. */
    private static JsonNode integer(BigInteger value) {
        if (value.bitLength() < Integer.SIZE) {
            return NODES.numberNode(value.intValue());
        }
        return value.bitLength() < Long.SIZE ? NODES.numberNode(value.longValue()) : NODES.numberNode(value);
    }

    private static JsonNode bool(String text) {
        if (!text.equals("True") && !text.equals("False")) {
            throw new IllegalArgumentException("a boolean is '" + text + "'");
        }
        return NODES.booleanNode(text.equals("True"));
    }
}
