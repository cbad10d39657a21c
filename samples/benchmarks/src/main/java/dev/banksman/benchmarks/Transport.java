package dev.banksman.benchmarks;

/** The candidates; public because JMH fills a parameter with them. */
public enum Transport {
    /** OkHttp, bare. */
    OKHTTP,
    /** Apache HttpClient, bare. */
    APACHE,
    /** What the winner became: the runtime's transport, with its deadline, send mark and watched bodies. */
    SHIPPED;

    ClosableClient open() {
        return switch (this) {
            case OKHTTP -> new OkHttpTransport();
            case APACHE -> new ApacheTransport();
            case SHIPPED -> new ShippedTransport();
        };
    }
}
