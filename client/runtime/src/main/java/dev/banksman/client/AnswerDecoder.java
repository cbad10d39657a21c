package dev.banksman.client;

import dev.banksman.client.annotation.Poll;
import dev.banksman.client.annotation.Unwrap;
import dev.banksman.client.json.Json;
import dev.banksman.client.json.Mismatch;
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
    public Object decode(Response response, Type type) throws IOException {
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

    private Object decode(Answer answer, Type type) {
        if (type == byte[].class) {
            return answer.body();
        }
        try {
            return bound(answer, type);
        } catch (Mismatch e) {
            throw answer.unreadable(e);
        }
    }

    private Object bound(Answer answer, Type type) {
        Method method = answer.method();
        Unwrap unwrap = method.getAnnotation(Unwrap.class);
        String pointer = unwrap == null ? "" : unwrap.value();
        Type raw = type instanceof ParameterizedType generic ? generic.getRawType() : type;
        if (raw == Optional.class) {
            return optional(answer, pointer, argument(type, 0));
        }
        if (raw == Pages.class) {
            return new PageAnswerReader(json, answer).read(argument(type, 0), argument(type, 1));
        }
        if (type == String.class && unwrap == null && !answer.isJsonString()) {
            return new String(answer.body(), answer.charset());
        }
        Object value = json.require(answer.requireBody(), pointer, type);
        return polled(answer, value, method.getAnnotation(Poll.class));
    }

    private Optional<Object> optional(Answer answer, String pointer, Type type) {
        return answer.isEmpty() ? Optional.empty() : json.read(answer.body(), pointer, type);
    }

    private Object polled(Answer answer, Object value, @Nullable Poll poll) {
        return poll == null ? value : new Polled<>(value, json.text(answer.body(), poll.state()));
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }
}
