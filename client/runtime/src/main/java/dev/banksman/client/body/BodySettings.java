package dev.banksman.client.body;

import dev.banksman.client.call.Time;
import feign.Client;

/**
 * How much an answer may hold.
 *
 * @param maxBytes the most bytes of a body that is read into memory, after decompression; 1 to {@link #MOST}. A
 *     streamed answer is not bound by it.
 */
public record BodySettings(int maxBytes) {
    /** Two gibibytes less a bit: what an array holds on every Java platform. */
    public static final int MOST = Integer.MAX_VALUE - 16;

    /**
     * Checks the bound.
     *
     * @throws IllegalArgumentException when it is out of its range
     */
    public BodySettings {
        if (maxBytes < 1 || maxBytes > MOST) {
            throw new IllegalArgumentException("maxBytes is 1 to " + MOST + ". Found: " + maxBytes
                    + ". What is larger can be had as a Download, which is not held in memory.");
        }
    }

    /** 64 MiB. */
    public static BodySettings standard() {
        return new BodySettings(64 << 20);
    }

    /** The stage that reads the bodies that {@code delegate} receives. */
    public Client stage(Time time, Client delegate) {
        return ReadBodyStage.create(this, time, delegate);
    }
}
