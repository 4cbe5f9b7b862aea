package dev.sayso.ledger;

import java.util.function.Consumer;

/** Makes sure that everything in a ledger is as it was stored. What fails is named, and the rest goes on. */
final class Check {

    private final Database database;
    private final InputStore inputs;
    private final Consumer<Finding> wrong;
    private final Consumer<Finding> notes;

    Check(Database database, InputStore inputs, Consumer<Finding> wrong, Consumer<Finding> notes) {
        this.database = database;
        this.inputs = inputs;
        this.wrong = wrong;
        this.notes = notes;
    }

    Checked run() {
        LogCheck log = new LogCheck(wrong, notes);
        RowCheck rows = new RowCheck(log.facts(), wrong);
        attempt(
                "database",
                () -> database.read(database.engine()::integrity)
                        .forEach(line -> wrong.accept(new Finding("database", line))));
        attempt(
                "log",
                () -> database.read(
                        sql -> { // of one state, though others may be writing
                            log.run(sql);
                            rows.run(sql);
                            return sql;
                        }));
        if (!rows.done()) {
            attempt("rows", () -> database.read(rows::run));
        }
        InputCheck inputCheck = new InputCheck(inputs, wrong);
        inputCheck.run(rows.inputs(), rows.occurrences());
        ReadingCheck readings = new ReadingCheck(database, log.facts(), inputCheck.textsNow(), wrong, notes);
        readings.run(rows.readings());
        return new Checked(
                log.entries(),
                log.lastHash(),
                rows.inputs().size(),
                readings.reports(),
                rows.readings().size(),
                readings.quotations());
    }

    private void attempt(String what, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            Loading.refuseOthers(e);
            wrong.accept(new Finding(what, Loading.reason(e)));
        }
    }
}
