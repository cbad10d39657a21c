package dev.banksman.client;

import dev.banksman.client.annotation.Server;
import dev.banksman.client.call.CallContext;
import dev.banksman.client.call.Origin;
import dev.banksman.client.model.Cursor;
import dev.banksman.client.paging.PagingRules;
import dev.banksman.client.parameters.RequestParameters;
import feign.RequestInterceptor;
import feign.RequestLine;
import feign.RequestTemplate;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * Writes into the request what Feign's template doesn't know: the operation's own server, styled path parameters, the
 * query record, the cursor, and the call's own headers.
 */
final class ArgumentsInterceptor implements RequestInterceptor {
    private final boolean told;

    /** @param told whether everything is called at the base URL, also what has a server of its own */
    ArgumentsInterceptor(boolean told) {
        this.told = told;
    }

    @Override
    public void apply(RequestTemplate template) {
        CallContext context = CallContext.current();
        Method method = template.methodMetadata().method();
        context.attached(PathTexts.class)
                .ifPresent(path -> template.uri(
                        path.in(method.getAnnotation(RequestLine.class).value())));
        String server = server(template, method);
        context.attached(URI.class).filter(url -> isBare(template)).ifPresent(url -> redirect(template, url));
        context.attached(ResourceAddress.class).ifPresent(address -> redirect(template, address.url()));
        RequestParameters parameters = context.attached(RequestParameters.class).orElse(RequestParameters.none());
        PagingRules rules = context.attached(PagingRules.class).orElse(null);
        Cursor cursor = context.attached(Cursor.class).orElse(null);
        write(
                template,
                rules == null || cursor == null ? parameters : turned(template, parameters, rules, cursor, server));
        headers(template, context.options().headers());
    }

    /** Goes to the operation's own server, if it has one, and says where it goes. */
    private String server(RequestTemplate template, Method method) {
        Server own = method.getAnnotation(Server.class);
        if (own == null || told) {
            return template.feignTarget().url();
        }
        template.target(own.value());
        return own.value();
    }

    private static RequestParameters turned(
            RequestTemplate template, RequestParameters parameters, PagingRules rules, Cursor cursor, String server) {
        if (cursor.kind() != Cursor.Kind.LINK) {
            return parameters.with(rules.paged().parameter(), cursor.value());
        }
        redirect(template, rules.follow(URI.create(server), cursor));
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
