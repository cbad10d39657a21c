package dev.banksman.oauth2.loopback;

import java.net.URI;

/** Shows an address to the user. */
@FunctionalInterface
public interface Browser {

    /** Whether it could be opened; returns without waiting for the user. */
    boolean open(URI url);

    /** The one that the user's system opens addresses with, if it can be told that there is one. */
    static Browser system() {
        return SystemBrowser.ofThisMachine();
    }
}
