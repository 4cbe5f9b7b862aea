package dev.sayso.watch;

import java.time.Duration;

/**
 * How a watcher behaves towards servers, and how much it takes from them.
 *
 * @param feedEvery how long after reading a feed it is read again
 * @param hostPause between two requests to one host, at least; a longer pause that {@code robots.txt} asks for holds
 * @param connecting how long a connection may take to come about
 * @param beginning how long an answer may take to begin, the connection included
 * @param answering how long an answer may take, its last byte included
 * @param mostBytes of an answer, also unpacked
 * @param redirects that are followed
 * @param firstBackOff after a failure; twice as long after each further one, no more than a day
 * @param attempts at a page, before it is given up
 * @param privateNetworks whether addresses of private networks may be read
 * @param agent how it names itself
 */
public record Manners(
        Duration feedEvery,
        Duration hostPause,
        Duration connecting,
        Duration beginning,
        Duration answering,
        int mostBytes,
        int redirects,
        Duration firstBackOff,
        int attempts,
        boolean privateNetworks,
        String agent) {

    /** Those that the product ships. */
    public static Manners polite(String agent) {
        return new Manners(
                Duration.ofMinutes(15),
                Duration.ofSeconds(3),
                Duration.ofSeconds(10),
                Duration.ofSeconds(20),
                Duration.ofSeconds(60),
                32 << 20,
                5,
                Duration.ofMinutes(1),
                5,
                false,
                agent);
    }

    public Manners every(Duration pause) {
        return new Manners(
                pause,
                hostPause,
                connecting,
                beginning,
                answering,
                mostBytes,
                redirects,
                firstBackOff,
                attempts,
                privateNetworks,
                agent);
    }

    public Manners pausing(Duration pause) {
        return new Manners(
                feedEvery,
                pause,
                connecting,
                beginning,
                answering,
                mostBytes,
                redirects,
                firstBackOff,
                attempts,
                privateNetworks,
                agent);
    }

    /** The same, where no answer may take longer than this. */
    public Manners within(Duration longest) {
        return new Manners(
                feedEvery,
                hostPause,
                shorter(connecting, longest),
                shorter(beginning, longest),
                longest,
                mostBytes,
                redirects,
                firstBackOff,
                attempts,
                privateNetworks,
                agent);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    public Manners withPrivateNetworks() {
        return new Manners(
                feedEvery,
                hostPause,
                connecting,
                beginning,
                answering,
                mostBytes,
                redirects,
                firstBackOff,
                attempts,
                true,
                agent);
    }

    /** How long to wait after so many failures in a row. */
    Duration backOff(int failures) {
        Duration most = Duration.ofDays(1);
        Duration doubled = firstBackOff.multipliedBy(1L << Math.min(20, Math.max(0, failures - 1)));
        return doubled.compareTo(most) > 0 ? most : doubled;
    }
}
