package dev.banksman.client.paging;

import dev.banksman.client.call.Origin;
import dev.banksman.client.error.PagingException;
import dev.banksman.client.model.Cursor;
import java.net.URI;
import java.util.regex.Pattern;

/** Next links: as written by servers, resolved as RFC 3986, section 5 says, and followed within one origin only. */
final class Links {
    /** What servers write unencoded although RFC 3986 has no place for it. */
    private static final Pattern STRAY = Pattern.compile("[ \"<>\\\\^`{|}\\[\\]]");

    private final String operation;

    Links(String operation) {
        this.operation = operation;
    }

    /** A link as a cursor: without its origin when that is the page's own, so that it outlives a change of host. */
    Cursor portable(URI page, String link) {
        URI target = resolve(page, link);
        boolean own = target.getHost() != null && Origin.of(target).equals(Origin.of(page));
        String path = pathAndQuery(target);
        return Cursor.link(own && !path.startsWith("//") ? path : target.toString());
    }

    /** The address behind a link; another origin is an error, since the client's headers would go there. */
    URI follow(URI base, String link) {
        URI target = resolve(base, link);
        if (target.getHost() == null || !Origin.of(target).equals(Origin.of(base))) {
            throw new PagingException(operation + " follows a next link only within its own origin, " + Origin.of(base)
                    + ". Found: a link to "
                    + (target.getHost() == null
                            ? "no host at all"
                            : Origin.of(target).toString())
                    + ". Nothing was sent there. If the service moved, set the client's base URL.");
        }
        return target;
    }

    private URI resolve(URI base, String link) {
        URI relative = parse(link);
        // URI.resolve drops the last segment of the path before a bare query; RFC 3986, section 5.2.2 keeps it.
        return link.startsWith("?") ? parse(withoutQuery(base) + relative) : base.resolve(relative);
    }

    private URI parse(String link) {
        try {
            return URI.create(STRAY.matcher(link)
                    .replaceAll(stray -> encoded(stray.group().charAt(0))));
        } catch (IllegalArgumentException e) {
            throw new PagingException(operation + " follows next links that are addresses (RFC 3986). Found: a text of "
                    + link.length() + " characters that is none.");
        }
    }

    private static String encoded(char stray) {
        return String.format("%%%02X", (int) stray);
    }

    private static String withoutQuery(URI url) {
        String text = url.toString();
        int end = text.indexOf('?');
        return end < 0 ? text : text.substring(0, end);
    }

    private static String pathAndQuery(URI url) {
        String query = url.getRawQuery();
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return query == null ? path : path + "?" + query;
    }
}
