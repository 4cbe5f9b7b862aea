package dev.sayso.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Counts sign-ins that failed, so that nobody can try passwords at will: by account and address together, by address, and by account
 * (which takes more, since it would let a stranger lock somebody out). Thread-safe.
 */
final class SignIns {

    static final int OF_ONE_AT_ONE_PLACE = 5;
    static final int AT_ONE_PLACE = 20;
    static final int OF_ONE = 100;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private static final int REMEMBERED = 100_000;

    private final Clock clock;
    private final Map<String, Failed> failed = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failed> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** How often in the window that began then. */
    private record Failed(Instant since, int times) {}

    SignIns(Clock clock) {
        this.clock = clock;
    }

    /** Takes a try into account before it is made; false where too many failed lately. A try that succeeds is {@link #forgive}n. */
    synchronized boolean allow(String account, String address) {
        boolean allowed = times("both " + account + " " + address) < OF_ONE_AT_ONE_PLACE
                && times("address " + address) < AT_ONE_PLACE
                && times("account " + account) < OF_ONE;
        if (allowed) {
            keys(account, address)
                    .forEach(key -> failed.compute(
                            key,
                            (k, had) -> had == null || over(had)
                                    ? new Failed(clock.instant(), 1)
                                    : new Failed(had.since, had.times + 1)));
        }
        return allowed;
    }

    synchronized void forgive(String account, String address) {
        failed.remove("both " + account + " " + address);
        Stream.of("address " + address, "account " + account)
                .forEach(key -> failed.computeIfPresent(
                        key, (k, had) -> had.times == 1 ? null : new Failed(had.since, had.times - 1)));
    }

    private static Stream<String> keys(String account, String address) {
        return Stream.of("both " + account + " " + address, "address " + address, "account " + account);
    }

    private int times(String key) {
        Failed had = failed.get(key);
        return had == null || over(had) ? 0 : had.times;
    }

    private boolean over(Failed had) {
        return !clock.instant().isBefore(had.since.plus(WINDOW));
    }
}
