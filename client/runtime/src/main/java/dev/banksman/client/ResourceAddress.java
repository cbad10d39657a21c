package dev.banksman.client;

import dev.banksman.client.call.Origin;
import dev.banksman.client.error.ForeignAddressException;
import java.net.URI;

/**
 * Where a resource is that a service named.
 *
 * @param url absolute, and of the service's own origin
 */
record ResourceAddress(URI url) {
    /**
     * The address as it is seen from the service's.
     *
     * @throws ForeignAddressException when it is on another origin, since the credentials would go there
     */
    static ResourceAddress of(URI base, URI uri) {
        URI url = base.resolve(uri);
        boolean own = url.getHost() != null && Origin.of(url).equals(Origin.of(base));
        if (!own) {
            throw new ForeignAddressException("A resource is fetched only from the service's own origin, "
                    + Origin.of(base) + ". Found: an address on "
                    + (url.getHost() == null ? "no host at all" : Origin.of(url).toString())
                    + ". Nothing was sent there. If the service moved, set the client's base URL.");
        }
        return new ResourceAddress(url);
    }
}
