package dev.sayso.ledger;

import dev.sayso.ledger.ReportRows.KeptInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Copies a ledger into an empty one, of either kind, in one transaction: the bytes of the inputs first, then the rows. */
final class Copying {

    /**
     * In the order of writing: a row comes after those that it refers to. One line for each table that both databases have,
     * but for what can be made again ({@link CatalogueRows#TABLES}) and what belongs to a place ({@link Accounts#TABLES}, {@link ChangeRows#TABLES}).
     */
    static final List<StoredTable> TABLES = Stream.of(ReportRows.TABLES, ReadingRows.storedTables(), Log.TABLES)
            .flatMap(List::stream)
            .toList();

    private static final int AT_ONCE = 500;

    private final Database from;
    private final InputStore fromInputs;

    Copying(Database from, InputStore fromInputs) {
        this.from = from;
        this.fromInputs = fromInputs;
    }

    /** Copies; returns how many rows there are. */
    long to(Database to, InputStore toInputs) {
        return from.read(source -> {
            List<KeptInput> inputs = new ReportRows(source).inputs();
            to.read(target -> refuseUnlessEmpty(target, to));
            inputs.forEach(input -> copy(input, toInputs));
            return to.write(target -> {
                refuseUnlessEmpty(target, to);
                target.deleteFrom(Log.HEAD).execute(); // a new ledger's says that there is no entry
                return TABLES.stream()
                        .mapToLong(table -> copy(table, source, target))
                        .sum();
            });
        });
    }

    private static boolean refuseUnlessEmpty(DSLContext sql, Database to) {
        if (new ReportRows(sql).any() || sql.fetchExists(Log.LOG)) {
            throw new LedgerException(
                    "There is a ledger in " + to.engine().place() + " already: only an empty one can be copied to.");
        }
        return true;
    }

    private void copy(KeptInput input, InputStore toInputs) {
        Path file = toInputs.newFile();
        try (InputStream bytes = fromInputs.open(input.sha256())) {
            Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
            try (InputStream copied = Files.newInputStream(file)) {
                if (!Content.of(copied).sha256().equals(input.sha256())) {
                    throw new DamagedLedgerException(
                            "The input " + input.sha256() + " (" + fromInputs.place(input.sha256())
                                    + ") is damaged: \"sayso check\" tells what else does not hold.",
                            null);
                }
            }
            toInputs.place(file, input.sha256());
        } catch (IOException e) {
            throw new LedgerException("The input " + input.sha256() + " cannot be copied: " + e + ".", e);
        } finally {
            toInputs.remove(file);
        }
    }

    private static long copy(StoredTable stored, DSLContext source, DSLContext target) {
        Table<Record> table = DSL.table(DSL.name(stored.name()));
        long count = 0;
        try (Stream<? extends Record> rows =
                source.select(stored.columns()).from(table).fetchSize(AT_ONCE).fetchStream()) {
            List<Record> some = new ArrayList<>(AT_ONCE);
            for (Record row : (Iterable<Record>) rows.map(r -> (Record) r)::iterator) {
                some.add(row);
                count++;
                if (some.size() == AT_ONCE) {
                    insert(stored, table, some, target);
                    some.clear();
                }
            }
            insert(stored, table, some, target);
        }
        return count;
    }

    private static void insert(StoredTable stored, Table<Record> table, List<Record> rows, DSLContext target) {
        if (rows.isEmpty()) {
            return;
        }
        BatchBindStep batch = target.batch(target.insertInto(table, stored.columns())
                .values(new @Nullable Object[stored.columns().size()]));
        for (Record row : rows) {
            batch = batch.bind(stored.columns().stream().map(row::get).toArray());
        }
        batch.execute();
    }
}
