package dev.banksman.client;

import dev.banksman.client.call.CallContext;
import dev.banksman.client.json.Json;
import dev.banksman.client.model.Cursor;
import dev.banksman.client.model.Page;
import dev.banksman.client.paging.PageAnswer;
import dev.banksman.client.paging.PagingRules;
import dev.banksman.client.parameters.RequestParameters;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one page: its items, its whole document, and where the next one begins. */
final class PageAnswerReader {
    private final Json json;
    private final Answer answer;

    PageAnswerReader(Json json, Answer answer) {
        this.json = json;
        this.answer = answer;
    }

    /** The page; null when the answer is 204 or null, and so there is none. */
    @Nullable
    Page<Object, Object> read(Type itemType, Type documentType) {
        CallContext context = CallContext.current();
        PagingRules rules = context.attached(PagingRules.class)
                .orElseThrow(() -> new IllegalStateException("A page is read in a paged call only."));
        Optional<Object> document =
                answer.hasNoContent() ? Optional.empty() : json.read(answer.requireBody(), "", documentType);
        return document.map(found -> page(found, itemType, context, rules)).orElse(null);
    }

    private Page<Object, Object> page(Object document, Type itemType, CallContext context, PagingRules rules) {
        byte[] body = answer.body();
        // Servers leave out an empty list, or say null.
        String pointer = json.choose(body, rules.paged().items(), rules.paged().itemsOr());
        List<?> items = (List<?>) json.read(body, pointer, new ListOf(itemType)).orElse(List.of());
        PageAnswer facts = new PageAnswer(answer.url(), asked(context, rules), items.size(), at -> json.text(body, at));
        return new Page<>(Collections.unmodifiableList(items), document, rules.next(facts));
    }

    /** The cursor of this request, or what the caller's own query says. */
    private static Optional<Cursor> asked(CallContext context, PagingRules rules) {
        return context.attached(Cursor.class)
                .or(() -> context.attached(RequestParameters.class)
                        .flatMap(query -> query.queryValue(rules.paged().parameter()))
                        .flatMap(rules::cursor));
    }

    private record ListOf(Type item) implements ParameterizedType {
        @Override
        public Type[] getActualTypeArguments() {
            return new Type[] {item};
        }

        @Override
        public Type getRawType() {
            return List.class;
        }

        @Override
        public @Nullable Type getOwnerType() {
            return null;
        }
    }
}
