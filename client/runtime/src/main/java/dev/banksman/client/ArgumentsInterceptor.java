package dev.banksman.client;

import dev.banksman.client.call.CallContext;
import dev.banksman.client.call.Origin;
import dev.banksman.client.model.Cursor;
import dev.banksman.client.paging.PagingRules;
import dev.banksman.client.parameters.RequestParameters;
import feign.RequestInterceptor;
import feign.RequestTemplate;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Writes into the request what Feign's template doesn't know: query record, cursor, and the call's own headers. */
final class ArgumentsInterceptor implements RequestInterceptor {
    @Override
    public void apply(RequestTemplate template) {
        CallContext context = CallContext.current();
        context.attached(URI.class).filter(url -> isBare(template)).ifPresent(url -> redirect(template, url));
        RequestParameters parameters = context.attached(RequestParameters.class).orElse(RequestParameters.none());
        PagingRules rules = context.attached(PagingRules.class).orElse(null);
        Cursor cursor = context.attached(Cursor.class).orElse(null);
        write(template, rules == null || cursor == null ? parameters : turned(template, parameters, rules, cursor));
        headers(template, context.options().headers());
    }

    private static RequestParameters turned(
            RequestTemplate template, RequestParameters parameters, PagingRules rules, Cursor cursor) {
        if (cursor.kind() != Cursor.Kind.LINK) {
            return parameters.with(rules.paged().parameter(), cursor.value());
        }
        redirect(template, rules.follow(URI.create(template.feignTarget().url()), cursor));
        return parameters.withoutQuery();
    }

    /**
     * Whether the request line is a method only, so that the address is the argument's, to the letter: it may be
     * signed.
     */
    private static boolean isBare(RequestTemplate template) {
        return template.methodMetadata().template().requestUriTemplate().isEmpty();
    }

    private static void redirect(RequestTemplate template, URI link) {
        template.queries(Map.of()).target(Origin.of(link).toString()).uri(link.getRawPath());
        query(template, link.getRawQuery() == null ? "" : link.getRawQuery());
    }

    private static void write(RequestTemplate template, RequestParameters parameters) {
        query(template, parameters.query());
        headers(template, parameters.headers());
        if (!parameters.cookies().isEmpty()) {
            template.headerLiteral("Cookie", parameters.cookies());
        }
    }

    /**
     * The query as one name without a value, which Feign writes as it is: by name and value it would drop the sign of
     * an empty value ({@code q=}) and bring together what has one name.
     */
    private static void query(RequestTemplate template, String query) {
        if (!query.isEmpty()) {
            template.query(query, List.of(""));
        }
    }

    private static void headers(RequestTemplate template, Map<String, String> headers) {
        headers.forEach((name, value) -> template.removeHeader(name).headerLiteral(name, value));
    }
}
