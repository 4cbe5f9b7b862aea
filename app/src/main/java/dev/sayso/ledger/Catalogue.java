package dev.sayso.ledger;

import dev.sayso.statement.SentenceEmbedder;
import dev.sayso.statement.Stance;
import dev.sayso.storyline.Dossier;
import dev.sayso.storyline.Hit;
import dev.sayso.storyline.Reading;
import dev.sayso.storyline.Storyline;
import dev.sayso.text.Hashes;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The storylines and claims of a ledger as they were last made, so that they can be found without making them all again.
 * All methods throw {@link LedgerException} if the database cannot be used. Thread-safe.
 */
public final class Catalogue {

    /** How many storylines are made and then stored by one transaction. */
    private static final int AT_ONCE = 32;

    private static final int TRIES = 3;

    /** A cosine that one pair in a hundred of statements reaches that have nothing to do with each other. */
    private static final double ALIKE = 0.4;

    private final Database database;
    private final Embeddings embeddings;

    Catalogue(Database database) {
        this.database = database;
        this.embeddings = new Embeddings(database);
    }

    /** How claims are made of what was read. */
    public interface View {

        /** A name for the program's version and its tables: what another maker made is made again. */
        String maker();

        /** The storylines of readings. */
        List<Storyline> storylines(List<Reading> readings);

        /** A name for what its claims hang on beside its readings: what people decided. */
        String decided(Storyline storyline);

        /** The names of those who are shielded in the readings whose storylines it gave last, the first person's first. */
        List<Set<String>> shielded();

        /** The dossier of one of the storylines. */
        Dossier make(Storyline storyline);
    }

    /** Whom a renewal tells how far it has come. */
    public interface Listener {

        /** So many have to be made: storylines, or directions of words. */
        void begin(int count);

        /** So many of them have been made. */
        void made(int count);
    }

    /**
     * Brings it up to all that the ledger has now; makes only those storylines anew of which a report is new, gone or read
     * in another way.
     *
     * @param leftOut takes each damaged report, which is not among them
     */
    public void renew(View view, Listener listener, Consumer<Finding> leftOut) {
        for (int tries = 0; tries < TRIES; tries++) {
            long sequence = database.read(Log::last);
            if (database.read(sql -> rows(sql).isMadeOf(sequence, view.maker()))
                    || renewed(sequence, view, listener, leftOut)) {
                return;
            }
        }
    }

    /** A storyline, and the hash of all that its claims are made of. */
    private record Wanted(Storyline storyline, String state) {}

    /** Whether all is there in the end, which is not so where another program renews at the same time. */
    private boolean renewed(long sequence, View view, Listener listener, Consumer<Finding> leftOut) {
        List<Wanted> wanted = wanted(view, leftOut);
        Map<String, String> states = wanted.stream().collect(Collectors.toMap(w -> w.storyline.id(), w -> w.state));
        Set<Map.Entry<String, String>> had =
                database.read(sql -> rows(sql).states()).entrySet();
        List<Wanted> missing = wanted.stream()
                .filter(w -> !had.contains(Map.entry(w.storyline.id(), w.state)))
                .toList();
        database.write(
                sql -> { // first, so that nobody finds what names somebody before it is known that this is to be
                    // shielded
                    rows(sql).setShielded(view.shielded());
                    return missing;
                });
        listener.begin(missing.size());
        for (int i = 0; i < missing.size(); i += AT_ONCE) {
            List<Wanted> some = missing.subList(i, Math.min(missing.size(), i + AT_ONCE));
            insert(some, some.parallelStream().map(w -> view.make(w.storyline)).toList());
            listener.made(i + some.size());
        }
        return database.write(sql -> {
            CatalogueRows rows = rows(sql);
            rows.remove(CatalogueRows.others(rows.states(), states));
            boolean whole = rows.states().equals(states);
            if (whole) {
                rows.setMadeOf(sequence, view.maker());
                new ChangeRows(sql).follow(sequence, states);
            }
            return whole;
        });
    }

    private List<Wanted> wanted(View view, Consumer<Finding> leftOut) {
        Map<String, String> readingIds = new HashMap<>();
        List<Reading> readings = new Loading(database)
                .all(
                        sql -> {
                            LedgerState now = History.now(sql);
                            readingIds.clear();
                            readingIds.putAll(now.current());
                            return now;
                        },
                        leftOut);
        return view.storylines(readings).stream()
                .map(storyline -> new Wanted(storyline, state(storyline, readingIds, view)))
                .toList();
    }

    /** Puts storylines in the place of those that had their reports, at once, so that whoever looks finds the one or the other. */
    private void insert(List<Wanted> wanted, List<Dossier> dossiers) {
        database.write(sql -> {
            CatalogueRows rows = rows(sql);
            Map<String, String> there = rows.states();
            for (int i = 0; i < dossiers.size(); i++) {
                Storyline storyline = dossiers.get(i).storyline();
                String state = wanted.get(i).state;
                if (!state.equals(there.get(storyline.id()))) {
                    // only now, so that readers always find one or the other
                    rows.remove(rows.having(storyline.readings().stream()
                            .map(r -> r.report().id())
                            .toList()));
                    rows.remove(List.of(storyline.id()));
                    rows.insert(dossiers.get(i), state);
                }
            }
            return dossiers;
        });
    }

    private static String state(Storyline storyline, Map<String, String> readingIds, View view) {
        return Hashes.id(Stream.concat(
                        Stream.of("state/2", view.maker(), view.decided(storyline)),
                        storyline.readings().stream()
                                .map(r ->
                                        String.valueOf(readingIds.get(r.report().id()))))
                .toArray(String[]::new));
    }

    /** The names of those whom the ledger shields, the first person's first. */
    public List<Set<String>> shielded() {
        return database.read(sql -> rows(sql).shielded());
    }

    /** What a person searches for, the best first. */
    public List<Hit> search(SearchQuery query) {
        return database.read(sql -> new Search(sql, database.engine()).hits(query));
    }

    /**
     * Statements that say something like the query's words, the likest first, and each with how like it is. The words
     * of each are embedded once, when they are first looked for, which takes some milliseconds each.
     *
     * @param query words to be like; its other parts, the kinds apart, say which statements may be found
     */
    public List<Hit> alike(SearchQuery query, SentenceEmbedder embedder, Listener listener) {
        Nearest all = embeddings.all(database.read(sql -> rows(sql).name()), embedder, listener);
        byte[] direction = Nearest.bytes(embedder.of(query.words()));
        return database.read(sql -> {
            Search search = new Search(sql, database.engine());
            return search.hits(all.to(direction, search.numbers(query), ALIKE, query.limit()));
        });
    }

    /** All storylines, those with the latest reports first. */
    public List<StorylineRow> storylines() {
        return database.read(sql -> new StorylineList(sql).all());
    }

    /** The readings that count of a storyline's reports, by report; nothing if there is no such storyline. */
    public Map<String, String> readingIds(String storyline) {
        return database.read(
                sql -> History.now(sql, rows(sql).reports(storyline)).current());
    }

    /** Who says something, those who say most first. */
    public List<SourceRow> sources() {
        return database.read(sql -> new SourceList(sql).all());
    }

    /**
     * What a party says, the first said first.
     *
     * @param stance only this; null for all
     * @param from how many are left out before
     */
    public List<Hit> saidBy(String party, @Nullable Stance stance, int from, int limit) {
        return database.read(sql -> new SourceList(sql).saidBy(party, stance, from, limit));
    }

    /** How often a party takes which stance. */
    public Map<Stance, Integer> stancesOf(String party) {
        return database.read(sql -> new SourceList(sql).stances(party));
    }

    /**
     * What people may want to look at, what is likeliest to need it first.
     *
     * @param from how many are left out before
     */
    public List<Task> tasks(Task.Kind kind, int from, int limit) {
        return database.read(sql -> Tasks.list(sql, kind, from, limit));
    }

    /** The storyline in which a report, a statement or a claim is; empty if there is none. */
    public Optional<String> storylineOf(Hit.Kind kind, String id) {
        return database.read(sql -> rows(sql).storylineOf(kind, id));
    }

    /** What was read from a storyline's reports; nothing if there is no such storyline. */
    public List<Reading> readings(String storyline) {
        return readings(storyline, History::now);
    }

    /** The same as this ledger stood at a moment: the reports that it had by then, with the readings that counted then. */
    public List<Reading> readingsBy(String storyline, Instant moment) {
        return readings(storyline, (sql, reports) -> History.by(sql, moment, reports));
    }

    private List<Reading> readings(String storyline, BiFunction<DSLContext, List<String>, LedgerState> state) {
        return database.read(sql -> {
            List<String> reports = rows(sql).reports(storyline);
            LedgerState then = state.apply(sql, reports);
            List<String> had =
                    reports.stream().filter(then.current()::containsKey).toList();
            return Loading.load(sql, then, had);
        });
    }

    private CatalogueRows rows(DSLContext sql) {
        return new CatalogueRows(sql, database.engine());
    }
}
