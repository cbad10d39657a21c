package dev.banksman.sandbox.handshake.format;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import tools.jackson.databind.JsonNode;

/**
 * Writes a tree as Tastypie does: a type on everything but texts and resources, {@code True} and {@code False}, and
 * null as an empty element of that type.
 */
final class XmlWriter {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
    private static final String NOT_IN_XML =
            "[^\\u0009\\u000A\\u000D\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    private final XMLStreamWriter out;

    private XmlWriter(XMLStreamWriter out) {
        this.out = out;
    }

    static String write(JsonNode tree) {
        StringWriter text = new StringWriter();
        text.append("<?xml version='1.0' encoding='utf-8'?>\n");
        try {
            XMLStreamWriter out = FACTORY.createXMLStreamWriter(text);
            new XmlWriter(out).root(tree);
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    /** A resource is an object, all else an answer about some. */
    private void root(JsonNode tree) throws XMLStreamException {
        out.writeStartElement(isResource(tree) ? "object" : "response");
        members(tree);
        out.writeEndElement();
    }

    private static boolean isResource(JsonNode tree) {
        return tree.has("resource_uri");
    }

    private void members(JsonNode object) throws XMLStreamException {
        for (String name : object.propertyNames()) {
            element(name, object.path(name));
        }
    }

    private void element(String name, JsonNode value) throws XMLStreamException {
        out.writeStartElement(name);
        String type = type(value);
        if (!type.isEmpty()) {
            out.writeAttribute("type", type);
        }
        content(value);
        out.writeEndElement();
    }

    private static String type(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> isResource(value) ? "" : "hash";
            case ARRAY -> "list";
            case BOOLEAN -> "boolean";
            case NUMBER -> value.isIntegralNumber() ? "integer" : "float";
            case NULL -> "null";
            default -> "";
        };
    }

    private void content(JsonNode value) throws XMLStreamException {
        if (value.isObject()) {
            members(value);
        } else if (value.isArray()) {
            for (JsonNode each : value) {
                element(each.isObject() ? "object" : "value", each);
            }
        } else if (!value.isNull()) {
            out.writeCharacters(text(value));
        }
    }

    /** What XML has no way to write (XML 1.0, section 2.2) becomes a question mark. */
    private static String text(JsonNode value) {
        if (value.isBoolean()) {
            return value.booleanValue() ? "True" : "False";
        }
        return value.asString().replaceAll(NOT_IN_XML, "?");
    }
}
