package dev.sayso.watch;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Follows feeds. A few threads fetch, no two at one host; what they bring is handed on and written down by one. What a feed
 * names is written down before it is fetched, and as done when it has been handed on, so that after a stop at any moment
 * nothing is lost.
 */
public final class Watcher implements AutoCloseable {

    private static final int THREADS = 8;
    private static final int MOST_FURTHER_FEEDS = 200;
    private static final long LONGEST_WAIT = 500;

    /** What came of one visit: an answer, or the reason why there is none. */
    private record Outcome(
            Visit visit,
            @Nullable Fetched fetched,
            @Nullable FetchException failure) {}

    private final Manners manners;
    private final Journal journal;
    private final WatchSink sink;
    private final Fetcher fetcher;
    private final Robots robots;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, work -> {
        Thread thread = new Thread(work, "fetching");
        thread.setDaemon(true);
        return thread;
    });
    private final BlockingQueue<Outcome> outcomes = new LinkedBlockingQueue<>();
    private final Map<String, Visit> underWay = new HashMap<>();
    private final Set<String> busyHosts = new HashSet<>();
    private final Map<String, Long> hostNext = new HashMap<>();

    /** @param journal where it is written down what was done; from there an earlier watcher's work goes on */
    public Watcher(Path journal, Manners manners, WatchSink sink) {
        this.manners = manners;
        this.journal = Journal.open(journal);
        this.sink = sink;
        this.fetcher = new Fetcher(manners);
        this.robots = new Robots(fetcher, manners.agent());
    }

    /**
     * Follows these feeds.
     *
     * @param goesOn asked at least twice a second whether to go on
     * @param once whether to stop when each feed was read once and nothing that can be fetched now is left
     */
    public void run(Collection<URI> feeds, BooleanSupplier goesOn, boolean once) {
        Set<String> followed = new HashSet<>();
        for (URI feed : feeds) {
            Visit visit = Visit.feed(feed, null, 0);
            followed.add(visit.key());
            if (journal.get(visit) == null) {
                journal.put(visit);
            }
        }
        long begun = System.currentTimeMillis();
        while (goesOn.getAsBoolean()) {
            startDue(followed);
            if (once && underWay.isEmpty() && nothingLeft(followed, begun)) {
                return;
            }
            take(untilNext(followed));
        }
    }

    /** Begins what may be fetched now: what waits longest first, so that neither feeds nor pages hold up the others. */
    private void startDue(Set<String> followed) {
        long now = System.currentTimeMillis();
        open(followed).stream()
                .filter(visit -> from(visit) <= now)
                .sorted(Comparator.comparing(Visit::next).thenComparing(Visit::kind))
                .forEach(this::start);
    }

    /** From when on it may be fetched, if nothing else is at its host. */
    private long from(Visit visit) {
        return Math.max(visit.next(), hostNext.getOrDefault(host(visit), 0L));
    }

    /** How long to wait for an outcome before something else may be due. */
    private long untilNext(Set<String> followed) {
        long soonest = open(followed).stream()
                .filter(visit -> !busyHosts.contains(host(visit)))
                .mapToLong(this::from)
                .min()
                .orElse(Long.MAX_VALUE);
        long wait = underWay.size() < THREADS ? soonest - System.currentTimeMillis() : LONGEST_WAIT;
        return Math.max(1, Math.min(LONGEST_WAIT, wait));
    }

    private List<Visit> open(Set<String> followed) {
        return journal.all().stream()
                .filter(visit -> visit.state() == Visit.State.OPEN && isFollowed(visit, followed))
                .toList();
    }

    /** What a feed names is followed as long as the feed is. */
    private boolean isFollowed(Visit visit, Set<String> followed) {
        return followed.contains(visit.key()) || (visit.feed() != null && followed.contains(visit.feed()));
    }

    private boolean nothingLeft(Set<String> followed, long begun) {
        long now = System.currentTimeMillis();
        return open(followed).stream()
                .allMatch(visit -> visit.next() > now && (visit.failures() > 0 || visit.next() > begun));
    }

    private void start(Visit visit) {
        if (busyHosts.contains(host(visit)) || underWay.size() >= THREADS) {
            return;
        }
        if (visit.kind() == Visit.Kind.PAGE && sink.has(visit.address())) {
            journal.put(visit.done());
            return;
        }
        // failed until there is an outcome: what may have caused a kill is not the first thing again after each start
        journal.put(failedNow(visit, null));
        underWay.put(visit.id(), visit);
        busyHosts.add(host(visit));
        threads.execute(() -> outcomes.add(fetch(visit)));
    }

    private Outcome fetch(Visit visit) {
        try {
            return new Outcome(
                    visit, fetcher.fetch(visit.address(), visit.etag(), visit.modified(), robots::check), null);
        } catch (FetchException e) {
            return new Outcome(visit, null, e);
        } catch (RuntimeException
                | Error e) { // the thread's edge: without an outcome its host would stay busy for ever
            return new Outcome(visit, null, FetchException.passing("a fault of Sayso itself: " + e, e));
        }
    }

    /** Waits for an outcome for so many milliseconds, and takes it. */
    private void take(long wait) {
        Outcome outcome;
        try {
            outcome = outcomes.poll(wait, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        if (outcome == null) {
            return;
        }
        Visit visit = outcome.visit();
        underWay.remove(visit.id());
        busyHosts.remove(host(visit));
        long pause = Math.max(
                robots.pause(visit.address()).toMillis(), manners.hostPause().toMillis());
        hostNext.put(host(visit), System.currentTimeMillis() + pause);
        if (outcome.failure() != null) {
            failed(visit, outcome.failure());
        } else if (visit.kind() == Visit.Kind.FEED) {
            feed(visit, Objects.requireNonNull(outcome.fetched()));
        } else {
            sink.page(visit.address(), visit.published(), Objects.requireNonNull(outcome.fetched()));
            journal.put(visit.done());
        }
    }

    private void failed(Visit visit, FetchException failure) {
        boolean page = visit.kind() == Visit.Kind.PAGE;
        boolean givenUp = page && (failure.isLasting() || visit.failures() + 1 >= manners.attempts());
        journal.put(givenUp ? visit.givenUp() : failedNow(visit, failure.retryAfter()));
        sink.problem(visit.address(), String.valueOf(failure.getMessage()), givenUp);
    }

    /** @param asked how long the server asks to wait, if it does; no longer than a day */
    private Visit failedNow(Visit visit, @Nullable Duration asked) {
        long wait = Math.max(
                manners.backOff(visit.failures() + 1).toMillis(),
                asked == null
                        ? 0
                        : Math.min(asked.toMillis(), Duration.ofDays(1).toMillis()));
        return visit.failed(System.currentTimeMillis() + wait);
    }

    private void feed(Visit visit, Fetched fetched) {
        long again = System.currentTimeMillis() + manners.feedEvery().toMillis();
        if (fetched.isUnchanged()) {
            journal.put(visit.answered(again, visit.etag(), visit.modified()));
            return;
        }
        Feed feed;
        try {
            feed = FeedParser.parse(fetched);
        } catch (FetchException e) {
            failed(visit, e);
            return;
        }
        // an index may name further ones; what these name belongs to the feed that the caller named
        String root = visit.feed() == null ? visit.key() : visit.feed();
        long now = System.currentTimeMillis();
        Map<String, Visit> found = new LinkedHashMap<>(); // in the feed's order, which is the order of fetching
        feed.entries().forEach(entry -> found.putIfAbsent(entry.key(), Visit.page(entry, root, now)));
        if (visit.feed() == null) {
            feed.further().stream()
                    .limit(MOST_FURTHER_FEEDS)
                    .forEach(address -> found.putIfAbsent(address.toString(), Visit.feed(address, root, now)));
        }
        List<Visit> changed = new ArrayList<>(
                found.values().stream().filter(v -> journal.get(v) == null).toList());
        sink.found(
                (int) changed.stream().filter(v -> v.kind() == Visit.Kind.PAGE).count());
        changed.add(visit.answered(again, fetched.etag(), fetched.modified())); // last, so that none is lost
        journal.put(changed);
    }

    private static String host(Visit visit) {
        return Objects.requireNonNullElse(visit.address().getAuthority(), "");
    }

    /** What is under way is left, to be fetched first by the next watcher. */
    @Override
    public void close() {
        threads.shutdownNow();
        try (journal) {
            journal.put(underWay.values());
        }
    }
}
