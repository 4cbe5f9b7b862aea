package dev.sayso.ledger;

import dev.sayso.review.Act;
import dev.sayso.review.Deed;
import dev.sayso.review.Quoted;
import dev.sayso.review.Subject;
import dev.sayso.statement.Statement;
import dev.sayso.storyline.Reading;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * What people did in review, kept in the ledger's log and never changed. An act names the last act on the same things that
 * the person knew of, and is refused where somebody has acted since. Thread-safe.
 */
public final class Reviews {

    private static final long EVER = Long.MAX_VALUE;
    /** How many readings are loaded by one set of queries. */
    private static final int AT_ONCE = 200;

    private final Database database;
    private final Clock clock;

    Reviews(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * All acts in the order in which they were done.
     *
     * @param leftOut takes each act that is damaged, which is not among them
     */
    public List<Act> acts(Consumer<Finding> leftOut) {
        return acts(sql -> EVER, leftOut);
    }

    /** Those that the ledger had by a moment. */
    public List<Act> actsBy(Instant moment, Consumer<Finding> leftOut) {
        return acts(sql -> Log.lastBy(sql, moment), leftOut);
    }

    private List<Act> acts(ToLongFunction<DSLContext> last, Consumer<Finding> leftOut) {
        List<LogEntry> entries = database.read(sql -> entries(sql, last.applyAsLong(sql)));
        List<Act> acts = new ArrayList<>();
        Map<String, Reading> readings = together(entries);
        for (LogEntry entry : entries) {
            try {
                acts.add(ActWords.act(
                        entry,
                        (report, reading) -> readings.computeIfAbsent(
                                reading, id -> database.read(sql -> reading(sql, report, reading)))));
            } catch (RuntimeException e) {
                Loading.refuseOthers(e);
                leftOut.accept(new Finding("review act " + ActWords.id(entry), Loading.reason(e)));
            }
        }
        return acts;
    }

    /** The readings that entries point to, by their ids; those that cannot be loaded together are left out. */
    private Map<String, Reading> together(List<LogEntry> entries) {
        List<Map<String, String>> rounds = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (LogEntry entry : entries) {
            ActWords.readings(entry).forEach((reading, report) -> {
                if (seen.add(reading)) {
                    rounds.stream()
                            .filter(r -> r.size() < AT_ONCE && !r.containsKey(report))
                            .findFirst()
                            .orElseGet(() -> {
                                Map<String, String> round = new HashMap<>();
                                rounds.add(round);
                                return round;
                            })
                            .put(report, reading);
                }
            });
        }
        Map<String, Reading> loaded = new HashMap<>();
        for (Map<String, String> round : rounds) {
            try {
                database.read(sql -> Loading.load(sql, new LedgerState(round, Set.of()), List.copyOf(round.keySet())))
                        .forEach(r -> loaded.put(round.getOrDefault(r.report().id(), ""), r));
            } catch (RuntimeException e) {
                Loading.refuseOthers(e); // they are loaded one by one, and the damaged one is named
            }
        }
        return loaded;
    }

    private static List<LogEntry> entries(DSLContext sql, long last) {
        List<LogEntry> entries = new ArrayList<>();
        Log.each(sql, Log.KIND.eq(Log.REVIEW).and(Log.SEQUENCE.le(last)), entries::add);
        return entries;
    }

    private static Reading reading(DSLContext sql, String report, String reading) {
        List<Reading> found = Loading.load(sql, new LedgerState(Map.of(report, reading), Set.of()), List.of(report));
        if (found.isEmpty()) {
            throw new DamagedLedgerException("its report " + report + " is not in the ledger", null);
        }
        return found.get(0);
    }

    /**
     * Keeps an act; on disk when this returns.
     *
     * @param by the person's name
     * @param after the id of the last act on the same things that the person knows of; null for none
     * @throws ReviewConflictException if somebody has acted on them since, or a report was read again with other results
     */
    public Act keep(Deed deed, String by, String reason, @Nullable String after) {
        Actor person = Actor.person(by.strip());
        return database.write(sql -> {
            Log log = new Log(sql, clock);
            List<LogEntry> earlier = entries(sql, EVER);
            refuseIfActedOn(deed, after, earlier);
            Map<String, Reading> current = new HashMap<>();
            Deed quoted = deed.with(quote -> quote.reading() != null ? quote : quoted(sql, quote, current));
            Map<String, Object> what =
                    ActWords.words(quoted, reason.strip(), after, report -> text(sql, report, current));
            LogEntry entry = log.append(person, Log.REVIEW, ActWords.subject(quoted), what);
            log.write();
            return new Act(ActWords.id(entry), entry.who(), entry.at(), reason.strip(), after, quoted);
        });
    }

    /** The id of the last act on any of the things that a deed is about; null where there is none. */
    public static @Nullable String last(Deed deed, List<Act> acts) {
        return lastOf(
                        deed,
                        acts.stream()
                                .map(a -> new Done(a.id(), a.deed().keys()))
                                .toList())
                .map(Done::id)
                .orElse(null);
    }

    /** An act by what it is about. */
    private record Done(String id, List<String> keys) {}

    /** The last of them on any of the things that a deed is about; an undoing is about what the undone act is about, too. */
    private static Optional<Done> lastOf(Deed deed, List<Done> earlier) {
        Set<String> keys = new HashSet<>(deed.keys());
        Map<String, Set<String>> about = new HashMap<>();
        Done last = null;
        for (Done done : earlier) {
            String itself = Subject.Kind.ACT + " " + done.id;
            Set<String> its = new HashSet<>(done.keys);
            done.keys.forEach(key -> its.addAll(about.getOrDefault(key, Set.of())));
            about.put(itself, its);
            if (keys.contains(itself) || !Collections.disjoint(keys, its)) {
                last = done;
            }
        }
        return Optional.ofNullable(last);
    }

    private static void refuseIfActedOn(Deed deed, @Nullable String after, List<LogEntry> earlier) {
        Optional<Done> last = lastOf(
                deed,
                earlier.stream()
                        .map(e -> new Done(ActWords.id(e), ActWords.keys(e)))
                        .toList());
        String lastId = last.map(Done::id).orElse(null);
        if (!Objects.equals(lastId, after)) {
            throw earlier.stream()
                    .filter(e -> ActWords.id(e).equals(lastId))
                    .findFirst()
                    .map(e -> ReviewConflictException.inBetween(ActWords.id(e), e.who(), e.at()))
                    .orElseGet(() -> ReviewConflictException.unknown(String.valueOf(after)));
        }
    }

    private static Quoted quoted(DSLContext sql, Quoted quote, Map<String, Reading> current) {
        String reading = new ReportRows(sql)
                .currentReading(quote.report())
                .orElseThrow(() -> ReviewConflictException.readAgain(quote.report()));
        Reading now = current.computeIfAbsent(quote.report(), report -> reading(sql, report, reading));
        boolean same = now.statements().stream().anyMatch(s -> says(s, quote.said()));
        if (!same) {
            throw ReviewConflictException.readAgain(quote.report());
        }
        return quote.in(reading);
    }

    private static boolean says(Statement stored, Statement shown) {
        return stored.id().equals(shown.id())
                && stored.source().equals(shown.source())
                && stored.content().equals(shown.content())
                && stored.stance() == shown.stance();
    }

    private static String text(DSLContext sql, String report, Map<String, Reading> current) {
        Reading known = current.get(report);
        if (known != null) {
            return known.report().text();
        }
        String reading = new ReportRows(sql).currentReading(report).orElseThrow();
        return reading(sql, report, reading).report().text();
    }
}
