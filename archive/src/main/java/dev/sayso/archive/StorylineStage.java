package dev.sayso.archive;

import static org.apache.spark.sql.functions.col;

import dev.sayso.claim.AverageLink;
import dev.sayso.report.Published;
import dev.sayso.storyline.Storyline;
import dev.sayso.storyline.StorylineGrouper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Which report is in which storyline. Core joins two groups only where a pair of them reaches its bound, so what such pairs
 * do not connect can be grouped apart, and each component is grouped by core's own average link.
 */
final class StorylineStage {

    static final StructType MEMBER =
            new StructType().add("id", DataTypes.StringType).add("storyline", DataTypes.StringType);

    private StorylineStage() {}

    /** A report in its component. */
    private record Node(String id, @Nullable Published published) {

        static final Comparator<Node> BY_TIME = Comparator.comparing(
                        Node::published, Comparator.nullsLast(Comparator.<Published>naturalOrder()))
                .thenComparing(Node::id);

        static Node of(Row row) {
            String published = row.getString(1);
            return new Node(row.getString(0), published == null ? null : Published.parse(published));
        }
    }

    /**
     * Rows of {@link #MEMBER}, one a report.
     *
     * @param reports rows with {@code id} and {@code published}, each report once
     * @param pairs rows of {@link PairFinder#PAIR}
     */
    static Dataset<Row> members(Dataset<Row> reports, Dataset<Row> pairs, UnaryOperator<Dataset<Row>> kept) {
        Dataset<Row> labels = ConnectedComponents.of(
                pairs.filter(col("score").geq(StorylineGrouper.BOUND)), kept, ConnectedComponents.ONE_TASK);
        Dataset<Row> nodes = reports.select("id", "published").join(labels, "id");
        Dataset<Row> inside = pairs.join(
                        labels.select(col("id").as("a"), col("label").as("label")), "a")
                .join(labels.select(col("id").as("b"), col("label").as("other")), "b")
                .filter("label = other")
                .select("a", "b", "score", "label");
        Dataset<Row> grouped = byLabel(nodes, "label")
                .cogroup(
                        byLabel(inside, "label"),
                        (CoGroupFunction<String, Row, Row, Row>) (label, its, scores) -> grouped(its, scores),
                        Encoders.row(MEMBER));
        Dataset<Row> alone = reports.select("id")
                .join(labels, "id", "left_anti")
                .map(
                        (MapFunction<Row, Row>) row -> member(row.getString(0), List.of(row.getString(0))),
                        Encoders.row(MEMBER));
        return grouped.union(alone);
    }

    private static KeyValueGroupedDataset<String, Row> byLabel(Dataset<Row> rows, String label) {
        return rows.groupByKey((MapFunction<Row, String>) row -> row.getAs(label), Encoders.STRING());
    }

    private static Iterator<Row> grouped(Iterator<Row> rows, Iterator<Row> scores) {
        List<Node> nodes = new ArrayList<>();
        rows.forEachRemaining(row -> nodes.add(Node.of(row)));
        nodes.sort(Node.BY_TIME);
        Map<String, Integer> places = new HashMap<>();
        nodes.forEach(node -> places.put(node.id(), places.size()));
        AverageLink links = StorylineGrouper.links(nodes.size());
        scores.forEachRemaining(row ->
                links.add(place(row.getAs("a"), places), place(row.getAs("b"), places), row.<Double>getAs("score")));
        return links.groups().stream()
                .map(group -> group.stream().map(i -> nodes.get(i).id()).toList())
                .flatMap(ids -> ids.stream().map(id -> member(id, ids)))
                .iterator();
    }

    private static int place(String id, Map<String, Integer> places) {
        return Objects.requireNonNull(places.get(id), id);
    }

    private static Row member(String id, List<String> storyline) {
        return RowFactory.create(id, Storyline.idOf(storyline));
    }
}
