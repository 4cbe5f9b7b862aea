package dev.sayso.archive;

import dev.sayso.storyline.Fingerprint;
import dev.sayso.storyline.KeyVotes;
import dev.sayso.storyline.Likeness;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Finds the pairs of reports that core would compare, and how much each is on one event. */
final class PairFinder {

    /** The earlier report, the later one, and their likeness. */
    static final StructType PAIR = new StructType()
            .add("a", DataTypes.StringType)
            .add("b", DataTypes.StringType)
            .add("score", DataTypes.DoubleType);

    private static final StructType HELD = new StructType()
            .add("key", DataTypes.StringType)
            .add("id", DataTypes.StringType)
            .add("published", DataTypes.StringType)
            .add("fingerprint", DataTypes.BinaryType);

    private PairFinder() {}

    /** One for all tasks of an executor. */
    private static final class Shared {

        private static final Likeness LIKENESS = new Likeness();
    }

    /** @param reports rows with {@code id}, {@code published}, {@code keys} and {@code fingerprint}, each report once */
    static Dataset<Row> pairs(SparkSession spark, Dataset<Row> reports) {
        Broadcast<Map<String, Long>> frequent =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(frequent(reports));
        return reports.select("id", "published", "keys", "fingerprint")
                .flatMap((FlatMapFunction<Row, Row>) row -> held(row, frequent.value()), Encoders.row(HELD))
                .groupByKey((MapFunction<Row, String>) row -> row.getString(0), Encoders.STRING())
                .flatMapGroups(
                        (FlatMapGroupsFunction<String, Row, Row>) (key, rows) -> pairs(key, rows, frequent.value()),
                        Encoders.row(PAIR));
    }

    private static Map<String, Long> frequent(Dataset<Row> reports) {
        Map<String, Long> frequent = new HashMap<>();
        reports.select(functions.explode(functions.col("keys")).as("key"))
                .groupBy("key")
                .count()
                .filter(functions.col("count").gt(KeyVotes.MANY))
                .collectAsList()
                .forEach(row -> frequent.put(row.getString(0), row.getLong(1)));
        return frequent;
    }

    private static Iterator<Row> held(Row row, Map<String, Long> frequent) {
        return SharedKeys.wanted(row.getList(2), frequent).stream()
                .map(key -> RowFactory.create(key, row.get(0), row.get(1), row.get(3)))
                .iterator();
    }

    /** The pairs that meet first under this key, and so under no other. */
    private static Iterator<Row> pairs(String key, Iterator<Row> rows, Map<String, Long> frequent) {
        List<Row> its = new ArrayList<>();
        rows.forEachRemaining(its::add);
        if (its.size() < 2) {
            return Collections.emptyIterator();
        }
        List<Holder> holders = its.stream()
                .map(row -> Holder.of(
                        row.getString(1),
                        row.getString(2),
                        RecordBytes.read(Fingerprint.class, row.<byte[]>getAs(3)),
                        frequent))
                .sorted(Holder.BY_TIME)
                .toList();
        return IntStream.range(1, holders.size())
                .boxed()
                .flatMap(i -> earlier(key, holders.subList(0, i), holders.get(i), frequent))
                .iterator();
    }

    private static Stream<Row> earlier(String key, List<Holder> earlier, Holder later, Map<String, Long> frequent) {
        return earlier.stream()
                .filter(one -> later.meetsFirst(key, one) && SharedKeys.enough(one, later, frequent))
                .map(one -> RowFactory.create(one.id(), later.id(), Shared.LIKENESS.of(one.print(), later.print())))
                .filter(pair -> pair.getDouble(2) > Likeness.APART);
    }
}
