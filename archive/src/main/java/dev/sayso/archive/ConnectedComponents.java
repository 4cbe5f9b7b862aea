package dev.sayso.archive;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.min;

import dev.sayso.text.Components;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Which reports are connected by pairs, directly or through others. Each takes the least label among its neighbours and
 * then that label's own label, until nothing changes, so that the rounds grow with the logarithm of the longest way
 * (Shiloach and Vishkin 1982); before, each task joins what it has by itself, which leaves few rounds to do, or, where what is
 * left is little enough for one task, none.
 */
final class ConnectedComponents {

    private static final StructType EDGE =
            new StructType().add("u", DataTypes.StringType).add("v", DataTypes.StringType);

    /** How many pairs one task can join by itself: some hundred megabytes. */
    static final long ONE_TASK = 2_000_000;

    private ConnectedComponents() {}

    /**
     * The component of each report that is in a pair, named by its least id: columns {@code id} and {@code label}.
     *
     * @param pairs the first two columns count
     * @param kept writes rows where a lost machine cannot take them along, and reads them from there: rounds build on it
     * @param oneTask up to how many pairs are left to one task
     */
    static Dataset<Row> of(Dataset<Row> pairs, UnaryOperator<Dataset<Row>> kept, long oneTask) {
        Dataset<Row> stars = kept.apply(joined(pairs));
        if (stars.count() <= oneTask) {
            Dataset<Row> all = kept.apply(joined(stars.repartition(1)));
            Dataset<Row> centres =
                    all.select(col("u").as("id"), col("u").as("label")).distinct();
            return all.select(col("v").as("id"), col("u").as("label")).union(centres);
        }
        Dataset<Row> both = stars.select("u", "v").union(stars.select(col("v").as("u"), col("u").as("v")));
        Dataset<Row> labels = kept.apply(both.groupBy(col("u").as("id"))
                .agg(min("v").as("nearest"))
                .select(col("id"), least(col("id"), col("nearest")).as("label")));
        while (true) {
            Dataset<Row> next = kept.apply(jumped(lowered(labels, both), labels));
            boolean same = next.filter("label <> before").isEmpty();
            labels = next.select("id", "label");
            if (same) {
                return labels;
            }
        }
    }

    private static Dataset<Row> joined(Dataset<Row> pairs) {
        return pairs.mapPartitions((MapPartitionsFunction<Row, Row>) ConnectedComponents::stars, Encoders.row(EDGE));
    }

    /** What is connected within one task, each to the least of its component. */
    private static Iterator<Row> stars(Iterator<Row> pairs) {
        Components<String> joined = new Components<>();
        pairs.forEachRemaining(pair -> joined.join(pair.getString(0), pair.getString(1)));
        return joined.groups().stream().flatMap(ConnectedComponents::star).iterator();
    }

    private static Stream<Row> star(List<String> component) {
        String least = Collections.min(component);
        return component.stream().filter(id -> !id.equals(least)).map(id -> RowFactory.create(least, id));
    }

    /** Each with the least label among its own and its neighbours', and the one before. */
    private static Dataset<Row> lowered(Dataset<Row> labels, Dataset<Row> both) {
        Dataset<Row> around = both.join(
                        labels.select(col("id").as("u"), col("label").as("its")), "u")
                .groupBy(col("v").as("id"))
                .agg(min("its").as("around"));
        return labels.join(around, "id")
                .select(
                        col("id"),
                        least(col("label"), col("around")).as("low"),
                        col("label").as("before"));
    }

    /** Each with its label's own label. */
    private static Dataset<Row> jumped(Dataset<Row> lowered, Dataset<Row> labels) {
        Dataset<Row> over = labels.select(col("id").as("low"), col("label").as("further"));
        return lowered.join(over, "low")
                .select(col("id"), least(col("low"), col("further")).as("label"), col("before"));
    }
}
