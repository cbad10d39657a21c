package dev.banksman.client;

import dev.banksman.client.model.ClientDescriptor;

/** What a client calls itself when it isn't told. */
final class UserAgent {
    private UserAgent() {}

    /** Our name, and the service's as a comment (RFC 9110, 10.1.5), without what a comment can't hold. */
    static String of(ClientDescriptor service) {
        String version = UserAgent.class.getPackage().getImplementationVersion();
        String product = version == null ? "banksman" : "banksman/" + version;
        return product + " (" + service.name().replaceAll("[^ !#-'*-\\[\\]-~]", "") + ")";
    }
}
