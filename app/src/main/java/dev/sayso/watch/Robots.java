package dev.sayso.watch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What servers allow by their {@code robots.txt} (RFC 9309): a server that has none allows all, and one that cannot say so
 * now allows nothing for now. Thread-safe.
 */
final class Robots {

    private static final Duration KEPT = Duration.ofHours(12);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private record Rules(BaseRobotRules rules, Instant until) {}

    private final Fetcher fetcher;
    private final String name;
    private final Map<String, Rules> known = new ConcurrentHashMap<>();

    Robots(Fetcher fetcher, String agent) {
        this.fetcher = fetcher;
        this.name = agent.split("[/ ]", 2)[0].toLowerCase(Locale.ROOT);
    }

    /** @throws FetchException if the address must not be read, or the server does not say */
    void check(URI address) throws FetchException {
        if (!rules(address).isAllowed(address.toString())) {
            throw FetchException.lasting("robots.txt forbids it");
        }
    }

    /** How long the server asks to wait between two requests, as far as is known. */
    Duration pause(URI address) {
        Rules rules = known.get(server(address));
        long millis = rules == null ? 0 : rules.rules().getCrawlDelay();
        return millis <= 0 ? Duration.ZERO : Duration.ofMillis(Math.min(millis, LONGEST_PAUSE.toMillis()));
    }

    private BaseRobotRules rules(URI address) throws FetchException {
        String server = server(address);
        Rules rules = known.get(server);
        if (rules == null || Instant.now().isAfter(rules.until())) {
            rules = new Rules(
                    fetch(URI.create(server + "/robots.txt")), Instant.now().plus(KEPT));
            known.put(server, rules);
        }
        return rules.rules();
    }

    private BaseRobotRules fetch(URI file) throws FetchException {
        try {
            Fetched robots = fetcher.fetch(file, null, null, to -> {});
            return new SimpleRobotRulesParser()
                    .parseContent(file.toString(), robots.body(), robots.contentType(), List.of(name));
        } catch (FetchException e) {
            if (e.isLasting()) {
                return new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL);
            }
            throw FetchException.passing("robots.txt cannot be read: " + e.getMessage(), e);
        }
    }

    private static String server(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
