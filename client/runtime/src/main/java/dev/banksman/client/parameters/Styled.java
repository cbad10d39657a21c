package dev.banksman.client.parameters;

import dev.banksman.client.annotation.Encoding;
import dev.banksman.client.annotation.Parameter;
import java.util.function.UnaryOperator;

/**
 * How one value becomes pairs.
 *
 * @param names encodes names
 * @param values encodes values
 */
record Styled(String name, String style, boolean explode, UnaryOperator<String> names, UnaryOperator<String> values) {

    static Styled query(Parameter parameter) {
        return new Styled(
                parameter.name(),
                parameter.style(),
                parameter.explode(),
                Percent::encode,
                parameter.allowReserved() ? Percent::encodeUnreserved : Percent::encode);
    }

    /** OpenAPI knows one style for cookies; RFC 6265, 4.1.1 has each pair by itself. */
    static Styled cookie(Parameter parameter) {
        return new Styled(parameter.name(), "form", parameter.explode(), name -> name, Percent::encode);
    }

    static Styled form(Encoding encoding) {
        return new Styled(
                encoding.property(),
                encoding.style(),
                encoding.explode(),
                FormBody::encode,
                encoding.allowReserved() ? Percent::encodeUnreserved : FormBody::encode);
    }

    /** In a multipart body nothing is percent-encoded (RFC 7578, 4.2). */
    static Styled part(Encoding encoding) {
        return new Styled(encoding.property(), encoding.style(), encoding.explode(), name -> name, value -> value);
    }

    /** The delimiter of a list that is one value. */
    String delimiter() {
        return switch (style) {
            case "spaceDelimited" -> "%20";
            case "pipeDelimited" -> "%7C";
            default -> ",";
        };
    }
}
