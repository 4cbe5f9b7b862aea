package dev.sayso.ledger;

import static dev.sayso.ledger.Columns.POSITION;
import static dev.sayso.ledger.Columns.READING_ID;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** A table whose every row belongs to one reading and has its position there. */
final class ReadingTable {

    private final String name;
    private final Table<Record> table;
    private final List<Field<?>> fields;

    private ReadingTable(String name, List<Field<?>> fields) {
        this.name = name;
        this.table = DSL.table(DSL.name(name));
        this.fields = fields;
    }

    /** A table with these columns besides the reading's id and the position. */
    static ReadingTable of(String name, Field<?>... columns) {
        return new ReadingTable(
                name,
                Stream.concat(Stream.of(READING_ID, POSITION), Stream.of(columns))
                        .toList());
    }

    String name() {
        return name;
    }

    /** The table with all its columns. */
    StoredTable stored() {
        return new StoredTable(name, fields);
    }

    /** Adds the rows of a reading that are to be written to its digest. */
    void digest(List<List<@Nullable Object>> rows, ReadingDigest digest) {
        for (int position = 0; position < rows.size(); position++) {
            digest.add(name, position, own(), rows.get(position));
        }
    }

    /** Adds the rows of a reading as they are stored to its digest. */
    void digestStored(List<? extends Record> rows, ReadingDigest digest) {
        for (Record row : rows) {
            List<@Nullable Object> values = new ArrayList<>();
            own().forEach(column -> values.add(row.get(column)));
            digest.add(name, row.get(POSITION), own(), values);
        }
    }

    private List<Field<?>> own() {
        return fields.subList(2, fields.size());
    }

    /** Writes rows, each the values of this table's own columns, in their order. */
    void insert(DSLContext sql, String readingId, List<List<@Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        BatchBindStep batch = sql.batch(sql.insertInto(table, fields).values(new @Nullable Object[fields.size()]));
        for (int position = 0; position < rows.size(); position++) {
            List<@Nullable Object> values = new ArrayList<>(fields.size());
            values.add(readingId);
            values.add(position);
            values.addAll(rows.get(position));
            batch = batch.bind(values.toArray());
        }
        batch.execute();
    }

    /** The rows of several readings, by reading and in order. */
    Map<String, List<Record>> fetch(DSLContext sql, Collection<String> readingIds) {
        return new HashMap<>(sql.select(fields)
                .from(table)
                .where(READING_ID.in(readingIds))
                .orderBy(READING_ID, POSITION)
                .fetchGroups(READING_ID));
    }
}
