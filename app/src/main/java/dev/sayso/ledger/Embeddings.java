package dev.sayso.ledger;

import dev.sayso.statement.SentenceEmbedder;
import dev.sayso.storyline.Hit;
import dev.sayso.text.Hashes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * The directions of the words of statements, kept by a hash of the words: they are made once, whatever
 * becomes of the catalogue. Thread-safe.
 */
final class Embeddings {

    /** How many are made and then stored by one transaction. */
    private static final int AT_ONCE = 500;

    private static final Table<Record> EMBEDDING = DSL.table(DSL.name("embedding"));
    private static final Field<String> MODEL = Columns.text("model");
    private static final Field<String> WORDS_ID = Columns.text("words_id");
    private static final Field<byte[]> VECTOR = DSL.field(DSL.name("vector"), SQLDataType.BLOB);

    private final Database database;
    private volatile @Nullable Kept kept;

    Embeddings(Database database) {
        this.database = database;
    }

    /** What was last loaded, and of which state of the catalogue and which model. */
    private record Kept(String state, Nearest nearest) {}

    /** Some rows of the catalogue: the numbers of those that have words of one hash, with the words. */
    private record Worded(List<Long> numbers, String words) {}

    /** The directions of all statements in the catalogue, whose state has this name; makes those that are missing. */
    Nearest all(String state, SentenceEmbedder embedder, Catalogue.Listener listener) {
        String wanted = state + " " + embedder.id();
        Kept had = kept;
        if (had != null && had.state.equals(wanted)) {
            return had.nearest;
        }
        Map<String, Worded> rows = database.read(Embeddings::rows);
        Map<String, byte[]> vectors = database.read(sql -> stored(sql, embedder));
        make(rows, vectors, embedder, listener);
        Nearest nearest = nearest(rows, vectors);
        kept = new Kept(wanted, nearest);
        return nearest;
    }

    private static Map<String, Worded> rows(DSLContext sql) {
        Map<String, Worded> rows = new LinkedHashMap<>();
        sql.select(CatalogueRows.NUMBER, CatalogueRows.WORDS)
                .from(CatalogueRows.SEARCHED)
                .where(Columns.KIND.eq(CatalogueRows.word(Hit.Kind.STATEMENT)))
                .orderBy(CatalogueRows.NUMBER)
                .forEach(row -> rows.computeIfAbsent(
                                Hashes.id("words", row.value2()), id -> new Worded(new ArrayList<>(), row.value2()))
                        .numbers
                        .add(row.value1()));
        return rows;
    }

    private static Map<String, byte[]> stored(DSLContext sql, SentenceEmbedder embedder) {
        Map<String, byte[]> vectors = new HashMap<>();
        sql.select(WORDS_ID, VECTOR)
                .from(EMBEDDING)
                .where(MODEL.eq(embedder.id()))
                .forEach(row -> vectors.put(row.value1(), row.value2()));
        return vectors;
    }

    private void make(
            Map<String, Worded> rows,
            Map<String, byte[]> vectors,
            SentenceEmbedder embedder,
            Catalogue.Listener listener) {
        List<String> missing =
                rows.keySet().stream().filter(id -> !vectors.containsKey(id)).toList();
        listener.begin(missing.size());
        for (int i = 0; i < missing.size(); i += AT_ONCE) {
            List<String> some = missing.subList(i, Math.min(missing.size(), i + AT_ONCE));
            List<byte[]> made = some.parallelStream()
                    .map(id -> Nearest.bytes(embedder.of(Objects.requireNonNull(rows.get(id)).words)))
                    .toList();
            for (int k = 0; k < made.size(); k++) {
                vectors.put(some.get(k), made.get(k));
            }
            database.write(sql -> {
                Batch.run(
                        sql,
                        some.stream()
                                .map(id -> sql.insertInto(EMBEDDING)
                                        .columns(MODEL, WORDS_ID, VECTOR)
                                        .values(embedder.id(), id, vectors.get(id))
                                        .onConflictDoNothing())
                                .toList());
                return some;
            });
            listener.made(i + some.size());
        }
    }

    private static Nearest nearest(Map<String, Worded> rows, Map<String, byte[]> vectors) {
        int count = rows.values().stream().mapToInt(row -> row.numbers.size()).sum();
        long[] numbers = new long[count];
        byte[][] directions = new byte[count][];
        int next = 0;
        for (Map.Entry<String, Worded> row : rows.entrySet()) {
            for (long number : row.getValue().numbers) {
                numbers[next] = number;
                directions[next++] = vectors.get(row.getKey());
            }
        }
        return new Nearest(numbers, directions);
    }
}
