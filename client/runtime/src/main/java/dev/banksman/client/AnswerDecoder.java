package dev.banksman.client;

import dev.banksman.client.annotation.Poll;
import dev.banksman.client.annotation.Unwrap;
import dev.banksman.client.json.Json;
import dev.banksman.client.json.Mismatch;
import dev.banksman.client.model.Created;
import dev.banksman.client.model.Download;
import dev.banksman.client.model.Pages;
import dev.banksman.client.polling.Polled;
import feign.Response;
import feign.Util;
import feign.codec.Decoder;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes of a successful answer what its method returns. Closes the answer, unless it is a {@link Download}. */
final class AnswerDecoder implements Decoder {
    private final Json json;

    AnswerDecoder(Json json) {
        this.json = json;
    }

    @Override
    public @Nullable Object decode(Response response, Type type) throws IOException {
        if (type == Download.class) {
            return DownloadAnswer.of(response);
        }
        try (response) {
            byte[] body = response.body() == null
                    ? new byte[0]
                    : Util.toByteArray(response.body().asInputStream());
            return decode(new Answer(response, body), type);
        }
    }

    private @Nullable Object decode(Answer answer, Type type) {
        if (type == byte[].class) {
            return answer.body();
        }
        try {
            return bound(answer, type);
        } catch (Mismatch e) {
            throw answer.unreadable(e);
        }
    }

    private @Nullable Object bound(Answer answer, Type type) {
        Method method = answer.method();
        Object value = value(answer, type, method.getAnnotation(Unwrap.class));
        Poll poll = method.getAnnotation(Poll.class);
        return value == null || poll == null ? value : new Polled<>(value, state(answer, poll));
    }

    /** Null stands for a page that isn't there. */
    private @Nullable Object value(Answer answer, Type type, @Nullable Unwrap unwrap) {
        String pointer = pointer(answer, unwrap);
        Type raw = type instanceof ParameterizedType generic ? generic.getRawType() : type;
        if (raw == Optional.class) {
            return optional(answer, unwrap, pointer, argument(type, 0));
        }
        if (raw == Created.class) {
            return new CreatedAnswerReader(json, answer).read(pointer, argument(type, 0));
        }
        if (raw == Pages.class) {
            return new PageAnswerReader(json, answer).read(argument(type, 0), argument(type, 1));
        }
        if (isText(answer, type, unwrap)) {
            return new String(answer.body(), answer.charset());
        }
        return json.require(answer.requireBody(), pointer, type);
    }

    private static boolean isText(Answer answer, Type type, @Nullable Unwrap unwrap) {
        return type == String.class && unwrap == null && !answer.isJsonString();
    }

    private String pointer(Answer answer, @Nullable Unwrap unwrap) {
        return unwrap == null ? "" : json.choose(answer.body(), unwrap.value(), unwrap.or());
    }

    private Optional<Object> optional(Answer answer, @Nullable Unwrap unwrap, String pointer, Type type) {
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        return isText(answer, type, unwrap) && !answer.isJson()
                ? Optional.of(new String(answer.body(), answer.charset()))
                : json.read(answer.body(), pointer, type);
    }

    private Optional<String> state(Answer answer, Poll poll) {
        return answer.isEmpty() ? Optional.empty() : json.text(answer.body(), poll.state());
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }
}
