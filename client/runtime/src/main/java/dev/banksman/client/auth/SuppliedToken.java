package dev.banksman.client.auth;

import java.io.IOException;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A bearer token that somebody else fetches and keeps fresh. */
final class SuppliedToken implements Credential {
    private final Supplier<? extends @Nullable String> tokens;
    private final String account = UUID.randomUUID().toString();

    SuppliedToken(Supplier<? extends @Nullable String> tokens) {
        this.tokens = tokens;
    }

    @Override
    public Secret secret() throws IOException {
        String token = tokens.get();
        if (token == null || token.isBlank()) {
            throw new IOException("the supplier of the bearer token gave none");
        }
        return Secret.header("Authorization", "Bearer " + token);
    }

    /** Whether there is a newer one by now. */
    @Override
    public boolean invalidate(Secret refused) {
        String token = tokens.get();
        return token != null && !refused.value().equals("Bearer " + token);
    }

    @Override
    public String account() {
        return account;
    }

    @Override
    public String toString() {
        return "a bearer token from a supplier";
    }
}
