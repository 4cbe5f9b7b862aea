package dev.sayso.ledger;

import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;

/** Follows the chain of the log from its first entry to its last. */
final class LogCheck {

    private final Consumer<Finding> wrong;
    private final Consumer<Finding> notes;
    private final LogFacts facts = new LogFacts();
    private long entries;
    private long sequence;
    private String hash = "";
    private String time = "";

    LogCheck(Consumer<Finding> wrong, Consumer<Finding> notes) {
        this.wrong = wrong;
        this.notes = notes;
    }

    LogCheck run(DSLContext sql) {
        Log.each(sql, DSL.trueCondition(), this::entry);
        Result<? extends Record> heads =
                sql.select(Log.SEQUENCE, Log.HASH).from(Log.HEAD).fetch();
        if (heads.size() != 1
                || heads.get(0).get(Log.SEQUENCE) != sequence
                || !hash.equals(heads.get(0).get(Log.HASH))) {
            wrong.accept(new Finding(
                    "log_head",
                    "it says that the log ends elsewhere than at entry " + sequence + ", the last there is"));
        }
        return this;
    }

    private void entry(LogEntry entry) {
        String name = "log entry " + entry.sequence() + " (" + entry.kind() + " " + entry.subject() + ")";
        if (entry.sequence() != sequence + 1) {
            wrong.accept(new Finding(name, "the entry before it in the log is " + sequence));
        }
        if (!entry.previous().equals(hash)) {
            wrong.accept(new Finding(name, "it does not follow the entry before it: the hashes differ"));
        }
        if (!entry.holds()) {
            wrong.accept(new Finding(name, "it was changed: its hash is another one's"));
        }
        if (entry.at().compareTo(time) < 0) {
            notes.accept(new Finding(
                    name,
                    "the clock went back, from " + time + " to " + entry.at() + "; the order is that of the log"));
        }
        sequence = entry.sequence();
        hash = entry.hash();
        time = entry.at();
        entries++;
        facts.add(entry);
    }

    LogFacts facts() {
        return facts;
    }

    long entries() {
        return entries;
    }

    String lastHash() {
        return hash;
    }
}
