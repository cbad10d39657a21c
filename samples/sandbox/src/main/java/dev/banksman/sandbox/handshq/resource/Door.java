package dev.banksman.sandbox.handshq.resource;

import dev.banksman.sandbox.handshq.domain.Account;
import dev.banksman.sandbox.handshq.error.ApiFailure;
import dev.banksman.sandbox.http.Action;
import dev.banksman.sandbox.http.Call;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Lets in who has a division's token, one at a time, and lets happen first what has become due. */
public final class Door {
    private static final String SCHEME = "bearer ";

    private final ReentrantLock lock = new ReentrantLock();
    private final List<Account> accounts;

    public Door(List<Account> accounts) {
        this.accounts = List.copyOf(accounts);
    }

    /** What answers whoever gets in: the action made for the account of the token. */
    public Action guard(Map<Account, Action> actions) {
        return call -> {
            Action action = Objects.requireNonNull(actions.get(authenticate(call)));
            return alone(() -> action.answer(call));
        };
    }

    /** Does something with the accounts while no request does, once what was due has happened. */
    public <T> T alone(Supplier<T> work) {
        lock.lock();
        try {
            accounts.forEach(Account::settle);
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private Account authenticate(Call call) {
        String credentials = call.header("Authorization").orElse("");
        if (!credentials.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) { // RFC 9110, section 11.1
            throw ApiFailure.unauthorized();
        }
        byte[] shown = bytes(credentials.substring(SCHEME.length()).strip());
        return accounts.stream()
                .filter(account ->
                        MessageDigest.isEqual(bytes(account.division().apiToken()), shown))
                .findFirst()
                .orElseThrow(ApiFailure::unauthorized);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
