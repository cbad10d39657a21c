package dev.banksman.sandbox.handshake.format;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads what is sent as Tastypie does: by types alone. An element without a type is a text, and an empty one null; only
 * elements named {@code object} and {@code objects} need none, and the first may stand within a {@code request}. Where
 * Tastypie would lose what is in an element, this refuses it.
 */
final class XmlReader {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();
    private static final int MAX_DEPTH = 64;
    private static final int LONGEST_NUMBER = 40;

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        FACTORY.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    private final XMLStreamReader in;

    private XmlReader(XMLStreamReader in) {
        this.in = in;
    }

    static JsonNode read(byte[] body) {
        try {
            XMLStreamReader in = FACTORY.createXMLStreamReader(new ByteArrayInputStream(body));
            return new XmlReader(in).document();
        } catch (XMLStreamException e) {
            throw new UnreadableBody("The body is not valid XML.");
        } catch (NumberFormatException e) {
            throw new UnreadableBody("The body has a number that is none.");
        }
    }

    private JsonNode document() throws XMLStreamException {
        while (!in.isStartElement()) {
            if (in.next() == XMLStreamConstants.DTD) {
                throw new UnreadableBody("The body must not have a document type.");
            }
        }
        String root = in.getLocalName();
        if (!root.equals("object") && !root.equals("request")) {
            throw new UnreadableBody("The body's root is <object> or <request>, not <" + root + ">.");
        }
        JsonNode value = content("hash", 0);
        while (in.hasNext()) {
            in.next();
        }
        return root.equals("request") && value.has("object") ? value.path("object") : value;
    }

    private JsonNode element(int depth) throws XMLStreamException {
        String name = in.getLocalName();
        String type = type(name, in.getAttributeValue(null, "type"));
        return content(type, depth);
    }

    private static String type(String name, @Nullable String said) {
        return switch (name) {
            case "object" -> "hash";
            case "objects" -> "list";
            default -> said == null ? "string" : said;
        };
    }

    private JsonNode content(String type, int depth) throws XMLStreamException {
        if (depth > MAX_DEPTH) {
            throw new UnreadableBody("The body is nested more than " + MAX_DEPTH + " deep.");
        }
        String name = in.getLocalName();
        Members members = new Members();
        while (in.next() != XMLStreamConstants.END_ELEMENT) {
            if (in.isStartElement()) {
                members.add(in.getLocalName(), element(depth + 1));
            } else if (in.isCharacters()) {
                members.text.append(in.getText());
            }
        }
        return members.as(type, name);
    }

    /** What is in an element. */
    private static final class Members {
        private final ObjectNode object = NODES.objectNode();
        private final ArrayNode list = NODES.arrayNode();
        private final StringBuilder text = new StringBuilder();

        void add(String name, JsonNode value) {
            object.set(name, value);
            list.add(value);
        }

        JsonNode as(String type, String name) {
            if (!list.isEmpty() && !type.equals("hash") && !type.equals("list")) {
                throw new UnreadableBody("There are elements in <" + name + ">: it needs type=\"hash\" or \"list\".");
            }
            return switch (type) {
                case "hash" -> object;
                case "list" -> list;
                case "string" -> text.isEmpty() ? NODES.nullNode() : NODES.stringNode(text.toString());
                case "integer" -> NODES.numberNode(new BigInteger(number()));
                case "float" -> NODES.numberNode(new BigDecimal(number()));
                case "boolean" -> NODES.booleanNode(text.toString().equals("True"));
                default -> NODES.nullNode();
            };
        }

        private String number() {
            return text.length() > LONGEST_NUMBER ? "" : text.toString().strip();
        }
    }
}
