package dev.sayso.web;

import dev.sayso.account.Account;
import dev.sayso.account.Key;
import dev.sayso.account.PasswordHash;
import dev.sayso.account.Secret;
import dev.sayso.ledger.Accounts;
import io.javalin.http.ServiceUnavailableResponse;
import io.javalin.http.TooManyRequestsResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets in who knows a password; takes the same time for names that there are and that there are not. Thread-safe. */
final class Door {

    /** A working day: then the password is asked for again. */
    static final Duration SESSION = Duration.ofHours(12);

    /** A password takes 19 MiB and a processor for a moment. */
    private static final int AT_ONCE = 2;

    private static final int PATIENCE_SECONDS = 20;

    private final Accounts accounts;
    private final SignIns signIns;
    private final Semaphore hashing = new Semaphore(AT_ONCE, true);
    private final PasswordHash nobodys = PasswordHash.of(Secret.random().words());

    Door(Accounts accounts, SignIns signIns) {
        this.accounts = accounts;
        this.signIns = signIns;
    }

    /**
     * Opens a session; empty where name or password is wrong.
     *
     * @param address from where
     * @throws TooManyRequestsResponse if too many tries failed lately
     */
    Optional<Secret> open(String name, String password, String address) throws InterruptedException {
        String key = Account.key(name);
        if (!signIns.allow(key, address)) {
            throw new TooManyRequestsResponse(
                    "Too many sign-ins failed. Try again in " + SignIns.WINDOW.toMinutes() + " minutes.", Map.of());
        }
        Optional<PasswordHash> hash = accounts.password(name);
        boolean right = matches(hash.orElse(nobodys), password) && hash.isPresent();
        Optional<Account> account = right ? accounts.named(name) : Optional.empty();
        if (account.isEmpty()) {
            return Optional.empty();
        }
        signIns.forgive(key, address);
        return account.map(a -> accounts.open(a, Key.Kind.SESSION, a.role(), "", SESSION));
    }

    private boolean matches(PasswordHash hash, String password) throws InterruptedException {
        if (!hashing.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new ServiceUnavailableResponse("Many sign in at once: try again in a minute.");
        }
        try {
            return hash.matches(password);
        } finally {
            hashing.release();
        }
    }

    void close(Secret secret) {
        accounts.close(secret.hash());
    }
}
