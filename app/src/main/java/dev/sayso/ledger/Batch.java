package dev.sayso.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Query;

/** Many queries at once, with their values bound: written into the statement, a long text would be more than SQLite takes. */
final class Batch {

    private Batch() {}

    /** Runs queries, those of one kind together, the kinds in the order in which each comes first. */
    static void run(DSLContext sql, List<? extends Query> queries) {
        Map<String, List<Query>> kinds = new LinkedHashMap<>();
        for (Query query : queries) {
            kinds.computeIfAbsent(query.getSQL(), words -> new ArrayList<>()).add(query);
        }
        for (List<Query> some : kinds.values()) {
            BatchBindStep batch = sql.batch(some.get(0));
            for (Query query : some) {
                batch = batch.bind(query.getBindValues().toArray());
            }
            batch.execute();
        }
    }
}
