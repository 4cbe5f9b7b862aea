package dev.sayso.ledger;

import java.util.List;
import org.jooq.Field;

/** A table of a ledger with all its columns, as it is copied from one ledger to another. */
final class StoredTable {

    private final String name;
    private final List<Field<?>> columns;

    StoredTable(String name, List<Field<?>> columns) {
        this.name = name;
        this.columns = columns;
    }

    static StoredTable of(String name, Field<?>... columns) {
        return new StoredTable(name, List.of(columns));
    }

    String name() {
        return name;
    }

    List<Field<?>> columns() {
        return columns;
    }
}
