package dev.banksman.client.model;

import java.util.function.Consumer;

/** What generated methods do with a lambda that fills a builder. */
public final class Builders {
    private Builders() {}

    /** The builder, after the lambda has had it. */
    public static <B> B with(B builder, Consumer<? super B> lambda) {
        lambda.accept(builder);
        return builder;
    }
}
