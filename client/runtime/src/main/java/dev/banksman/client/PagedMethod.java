package dev.banksman.client;

import dev.banksman.client.annotation.Paged;
import dev.banksman.client.model.Cursor;
import dev.banksman.client.model.Page;
import dev.banksman.client.paging.LazyPages;
import dev.banksman.client.paging.PagingRules;
import java.lang.reflect.Method;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A method that returns {@code Pages}: nothing is called before somebody iterates. */
final class PagedMethod implements ApiMethod {
    private final PagingRules rules;
    private final HttpCall call;

    private PagedMethod(PagingRules rules, HttpCall call) {
        this.rules = rules;
        this.call = call;
    }

    static PagedMethod of(Method method, HttpCall call) {
        Paged paged = method.getAnnotation(Paged.class);
        if (paged == null) {
            throw new IllegalStateException("A method that returns Pages has @Paged. Found: none at " + call.operation()
                    + ". Say there how it pages.");
        }
        return new PagedMethod(PagingRules.of(paged, call.operation()), call);
    }

    @Override
    public Object invoke(Object proxy, @Nullable Object[] arguments, View view) {
        @Nullable Object[] kept = arguments.clone(); // the caller's array outlives this call
        call.arguments().check(kept);
        Optional<Cursor> start = call.arguments().cursor(kept).map(rules::check);
        return new LazyPages<Object, Object>(rules, cursor -> page(kept, view, cursor), start);
    }

    @SuppressWarnings("unchecked") // the decoder makes a page of every Pages method's answer, or null
    private Optional<Page<Object, Object>> page(@Nullable Object[] arguments, View view, Optional<Cursor> cursor) {
        Object page = call.run(arguments, view, context -> {
            context.attach(PagingRules.class, rules);
            cursor.ifPresent(from -> context.attach(Cursor.class, from));
        });
        return Optional.ofNullable((Page<Object, Object>) page);
    }
}
