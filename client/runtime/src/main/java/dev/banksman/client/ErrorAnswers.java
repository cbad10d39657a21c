package dev.banksman.client;

import dev.banksman.client.annotation.ErrorFormat;
import dev.banksman.client.call.CallContext;
import dev.banksman.client.call.Declared;
import dev.banksman.client.error.ApiError;
import dev.banksman.client.error.ApiException;
import dev.banksman.client.error.DecodingException;
import dev.banksman.client.error.ErrorAnswer;
import dev.banksman.client.error.Operation;
import dev.banksman.client.json.Json;
import dev.banksman.client.json.Mismatch;
import feign.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The exception that an answer becomes, with what can be read of its body. Immutable. */
final class ErrorAnswers {
    private final Json json;

    ErrorAnswers(Json json) {
        this.json = json;
    }

    ApiException exception(Response answer, CallContext call) {
        byte[] body = bytes(answer);
        Operation operation = call.operation();
        ErrorAnswer error = new ErrorAnswer(
                operation,
                answer.status(),
                headers(answer),
                new String(body, charset(answer)),
                errors(answer, body),
                call.attempts(),
                call.note().orElse(null));
        return ApiException.of(error, new Body(json, operation)::read);
    }

    /** Any body that is no JSON, such as a proxy's page, is no error of its own: the status says enough. */
    private List<ApiError> errors(Response answer, byte[] body) {
        try {
            return Declared.on(answer.request(), ErrorFormat.class)
                    .map(format -> new ErrorList(format).of(json.tree(body)))
                    .orElse(List.of());
        } catch (Mismatch noJson) {
            return List.of();
        }
    }

    /** The body was read into memory below this stage, so reading it can't fail. */
    private static byte[] bytes(Response answer) {
        try {
            return answer.body() == null
                    ? new byte[0]
                    : answer.body().asInputStream().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Charset charset(Response answer) {
        try {
            return answer.charset();
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    private static Map<String, List<String>> headers(Response answer) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        answer.headers().forEach((name, values) -> headers.put(name, List.copyOf(values)));
        return headers;
    }

    /** Reads the body of one exception. */
    private record Body(Json json, Operation operation) {
        <T> T read(String body, Class<T> type) {
            try {
                return json.<T>read(body.getBytes(StandardCharsets.UTF_8), "", type)
                        .orElseThrow(() -> undecodable(type, "It is null.", "", null));
            } catch (Mismatch e) {
                throw undecodable(type, String.valueOf(e.getMessage()), e.pointer(), e);
            }
        }

        private DecodingException undecodable(Class<?> type, String why, String pointer, @Nullable Throwable cause) {
            String message =
                    "The error body of " + operation + " can't be read as " + type.getSimpleName() + ". " + why;
            return new DecodingException(message, pointer, cause);
        }
    }
}
