package dev.sayso.ledger;

import dev.sayso.claim.PossibleLink;
import dev.sayso.claim.StaleFigure;
import dev.sayso.claim.Telling;
import dev.sayso.storyline.Dossier;
import dev.sayso.storyline.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The part of a {@link Catalogue} that names what people may want to look at. */
final class Tasks {

    /** A statement of which the program is less sure than this may need a look. */
    private static final double SURE = 0.6;

    private static final int WHOLE = 1000;

    /** So many of a kind are kept of a storyline. */
    private static final int MOST = 40;

    private static final Table<Record> TASK = DSL.table(DSL.name("task"));
    private static final Field<Integer> POSITION = Columns.number("position");
    private static final Field<Integer> WEIGHT = Columns.number("weight");
    private static final Field<String> STATEMENT_ID = Columns.text("statement_id");
    private static final Field<String> OTHER_ID = Columns.text("other_id");
    private static final Field<String> OTHER_REPORT_ID = Columns.text("other_report_id");
    private static final Field<String> OTHER_PARTY = Columns.text("other_party");
    private static final Field<String> OTHER_WORDS = Columns.text("other_words");

    private Tasks() {}

    static void remove(DSLContext sql, String storyline) {
        sql.deleteFrom(TASK).where(CatalogueRows.STORYLINE_ID.eq(storyline)).execute();
    }

    static void insert(DSLContext sql, Dossier dossier) {
        List<Query> queries = new ArrayList<>();
        for (Task task : of(dossier)) {
            Task.Side one = task.one();
            Task.Side other = task.other();
            queries.add(sql.insertInto(TASK)
                    .set(CatalogueRows.STORYLINE_ID, task.storyline())
                    .set(POSITION, queries.size())
                    .set(Columns.KIND, task.kind().toString())
                    .set(WEIGHT, task.weight())
                    .set(STATEMENT_ID, one.statement())
                    .set(CatalogueRows.REPORT_ID, one.report())
                    .set(CatalogueRows.PARTY, one.party())
                    .set(CatalogueRows.WORDS, one.words())
                    .set(OTHER_ID, other == null ? null : other.statement())
                    .set(OTHER_REPORT_ID, other == null ? null : other.report())
                    .set(OTHER_PARTY, other == null ? null : other.party())
                    .set(OTHER_WORDS, other == null ? null : other.words()));
        }
        Batch.run(sql, queries);
    }

    private static List<Task> of(Dossier dossier) {
        List<Task> links = new ArrayList<>();
        String id = dossier.storyline().id();
        for (PossibleLink link : dossier.claimed().possibleLinks()) {
            links.add(
                    new Task(Task.Kind.POSSIBLE_LINK, weight(link.score()), id, side(link.one()), side(link.other())));
        }
        List<Task> doubts = new ArrayList<>();
        for (Reading reading : dossier.storyline().readings()) {
            for (Telling telling : reading.tellings()) {
                double confidence = telling.statement().confidence();
                if (confidence < SURE) {
                    doubts.add(new Task(Task.Kind.DOUBTFUL, weight(1 - confidence), id, side(telling), null));
                }
            }
        }
        List<Task> stale = new ArrayList<>();
        for (StaleFigure figure : dossier.claimed().figures().stale()) {
            stale.add(new Task(
                    Task.Kind.STALE_FIGURE,
                    WHOLE,
                    id,
                    side(figure.stale().telling()),
                    side(figure.movedOn().telling())));
        }
        List<Task> all = new ArrayList<>();
        for (List<Task> some : List.of(links, doubts, stale)) {
            some.stream()
                    .sorted(Comparator.comparingInt((Task t) -> -t.weight()))
                    .limit(MOST)
                    .forEach(all::add);
        }
        return all;
    }

    private static int weight(double likely) {
        return (int) Math.round(Math.max(0, Math.min(1, likely)) * WHOLE);
    }

    private static Task.Side side(Telling telling) {
        return new Task.Side(telling.id(), telling.report().id(), telling.party(), telling.words());
    }

    static List<Task> list(DSLContext sql, Task.Kind kind, int from, int limit) {
        return sql
                .select()
                .from(TASK)
                .where(Columns.KIND.eq(kind.toString()))
                .orderBy(WEIGHT.desc(), CatalogueRows.STORYLINE_ID, POSITION)
                .limit(from, limit)
                .fetch()
                .stream()
                .map(row -> new Task(
                        kind,
                        row.get(WEIGHT),
                        row.get(CatalogueRows.STORYLINE_ID),
                        new Task.Side(
                                row.get(STATEMENT_ID),
                                row.get(CatalogueRows.REPORT_ID),
                                row.get(CatalogueRows.PARTY),
                                row.get(CatalogueRows.WORDS)),
                        other(row)))
                .toList();
    }

    private static Task.@Nullable Side other(Record row) {
        String id = row.get(OTHER_ID);
        return id == null
                ? null
                : new Task.Side(id, row.get(OTHER_REPORT_ID), row.get(OTHER_PARTY), row.get(OTHER_WORDS));
    }
}
