package dev.banksman.sandbox.handshq.resource;

import dev.banksman.sandbox.handshq.domain.Account;
import dev.banksman.sandbox.handshq.error.ApiFailure;
import dev.banksman.sandbox.http.Action;
import dev.banksman.sandbox.http.Call;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.concurrent.locks.ReentrantLock;

/** Lets in who has the token, one at a time, and lets happen first what has become due. */
public final class Door {
    private static final String SCHEME = "bearer ";

    private final ReentrantLock lock = new ReentrantLock();
    private final Account account;
    private final byte[] token;

    public Door(Account account, String token) {
        this.account = account;
        this.token = token.getBytes(StandardCharsets.UTF_8);
    }

    /** The action, behind this door. */
    public Action guard(Action action) {
        return call -> {
            authenticate(call);
            lock.lock();
            try {
                account.settle();
                return action.answer(call);
            } finally {
                lock.unlock();
            }
        };
    }

    /** Does something with the account while no request does. */
    public void alone(Runnable work) {
        lock.lock();
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }

    private void authenticate(Call call) {
        String credentials = call.header("Authorization").orElse("");
        boolean bearer = credentials.regionMatches(true, 0, SCHEME, 0, SCHEME.length()); // RFC 9110, section 11.1
        if (!bearer || !isToken(credentials.substring(SCHEME.length()).strip())) {
            throw ApiFailure.unauthorized();
        }
    }

    private boolean isToken(String shown) {
        return MessageDigest.isEqual(token, shown.getBytes(StandardCharsets.UTF_8));
    }
}
