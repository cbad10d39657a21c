package dev.banksman.client;

import dev.banksman.client.call.Origin;
import dev.banksman.client.model.ClientDescriptor;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The rules for where a service is. */
final class BaseUrl {
    private BaseUrl() {}

    static URI checked(URI url) {
        Origin origin = Origin.of(url);
        if (!origin.scheme().matches("https?")) {
            throw refused("must be https", "the scheme " + origin.scheme(), "Give the https address");
        }
        if (!origin.encrypted() && !origin.loopback()) {
            throw refused("must be https, as credentials go there", origin.toString(), "Give the https address");
        }
        if (url.getRawUserInfo() != null) {
            throw refused("must have no user info", "some, which is not shown", "Set a credential instead");
        }
        if (url.getRawQuery() != null || url.getRawFragment() != null) {
            throw refused(
                    "must have no query and no fragment", "one of them", "Leave it out; paths are appended to it");
        }
        return url;
    }

    /** The builder's address without a slash at its end, as paths begin with one. */
    static URI required(@Nullable URI url, ClientDescriptor service) {
        if (url == null) {
            throw new IllegalStateException(service.name()
                    + " needs a base URL, as its document names no server. Set baseUrl(…) on the builder.");
        }
        return URI.create(checked(url).toString().replaceFirst("/+$", ""));
    }

    private static IllegalArgumentException refused(String rule, String found, String remedy) {
        return new IllegalArgumentException("The base URL " + rule + ". Found: " + found + ". " + remedy + ".");
    }
}
