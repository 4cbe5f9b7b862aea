package dev.sayso.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The tables of a result as others read them. */
record ArchiveResult(SparkSession spark, Path folder) {

    List<Row> table(String name) {
        return spark.read().parquet(folder.resolve(name).toString()).collectAsList();
    }

    List<String> ids(String table) {
        return table(table).stream().map(row -> row.<String>getAs("id")).toList();
    }

    /** As {@link OneMachine#claims} has them. */
    Set<String> claims() {
        Map<String, List<Row>> origins = new HashMap<>();
        for (Row origin : table(ResultTables.ORIGINS)) {
            String claim = origin.<String>getAs("storyline") + origin.<String>getAs("claim");
            origins.computeIfAbsent(claim, c -> new ArrayList<>()).add(origin);
        }
        Set<String> lines = new TreeSet<>();
        for (Row claim : table(ResultTables.CLAIMS)) {
            List<String> parts = new ArrayList<>();
            for (String name : List.of("storyline", "id", "text", "status", "rule")) {
                parts.add(claim.getAs(name));
            }
            claim.<Row>getList(claim.fieldIndex("statements")).forEach(s -> parts.add(s.getAs("statement")));
            origins.getOrDefault(parts.get(0) + parts.get(1), List.of())
                    .forEach(o -> parts.add(o.<String>getAs("name") + " of "
                            + o.getList(o.fieldIndex("statements")).size()));
            lines.add(String.join("|", parts));
        }
        return lines;
    }
}
