package dev.sayso.ledger;

import dev.sayso.report.Details;
import dev.sayso.report.Report;
import dev.sayso.storyline.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;

/**
 * Loads readings. A report that is damaged, so that its id is no longer the hash of its words, or that cannot be read
 * back, is left out and named; the others are loaded.
 */
final class Loading {

    /** How many reports are loaded by one set of queries. */
    private static final int AT_ONCE = 200;

    private final Database database;

    Loading(Database database) {
        this.database = database;
    }

    /**
     * All readings that count in a state of the ledger, by day of publication; reports without a date last.
     *
     * @param leftOut takes what is damaged
     */
    List<Reading> all(Function<DSLContext, LedgerState> state, Consumer<Finding> leftOut) {
        try {
            return database.read(sql -> together(sql, state.apply(sql)));
        } catch (RuntimeException e) {
            refuseOthers(e);
            return oneByOne(state, leftOut);
        }
    }

    private static List<Reading> together(DSLContext sql, LedgerState state) {
        List<String> ids = ids(sql, state);
        List<Reading> readings = new ArrayList<>(ids.size());
        for (int i = 0; i < ids.size(); i += AT_ONCE) {
            readings.addAll(load(sql, state, ids.subList(i, Math.min(ids.size(), i + AT_ONCE))));
        }
        return readings;
    }

    /** Each in a transaction of its own, since a failed one takes no more queries. */
    private List<Reading> oneByOne(Function<DSLContext, LedgerState> state, Consumer<Finding> leftOut) {
        LedgerState then = database.read(state);
        List<Reading> readings = new ArrayList<>();
        for (String id : database.read(sql -> ids(sql, then))) {
            try {
                readings.addAll(database.read(sql -> load(sql, then, List.of(id))));
            } catch (RuntimeException e) {
                refuseOthers(e);
                leftOut.accept(new Finding("report " + id, reason(e)));
            }
        }
        return readings;
    }

    private static List<String> ids(DSLContext sql, LedgerState state) {
        return new ReportRows(sql)
                .ids().stream().filter(state.current()::containsKey).toList();
    }

    static List<Reading> load(DSLContext sql, LedgerState state, List<String> reportIds) {
        Map<String, Report> reports = new ReportRows(sql).reports(reportIds, state);
        reports.values().forEach(Loading::verify);
        return ReadingRows.load(sql, reports);
    }

    /**
     * Makes sure that a report's id is the hash of its words and details.
     *
     * @throws DamagedLedgerException if it is not
     */
    static void verify(Report report) {
        Details details = report.details();
        Report again =
                report.headlineInText() ? Report.ofText(report.text(), details) : Report.of(report.text(), details);
        if (!again.equals(report)) {
            throw new DamagedLedgerException("its words or details are not those that were stored", null);
        }
    }

    /** Passes on what is not damage: a server that has gone, say. */
    static void refuseOthers(RuntimeException error) {
        if (error instanceof LedgerException && !(error instanceof DamagedLedgerException)) {
            throw error;
        }
    }

    static String reason(RuntimeException error) {
        return error instanceof DamagedLedgerException
                ? String.valueOf(error.getMessage())
                : "what is stored of it cannot be read back (" + error + ")";
    }
}
