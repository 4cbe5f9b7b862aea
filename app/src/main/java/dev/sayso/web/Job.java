package dev.sayso.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Something that takes its time, as far as it has come. Thread-safe. */
public final class Job {

    /** What happens in it; called on a thread of its own. */
    interface Work {
        void run(Job job) throws Exception;
    }

    /** Where it is. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED;

        /** Whether nothing more will happen. */
        public boolean over() {
            return this == DONE || this == FAILED;
        }
    }

    /**
     * It at one moment.
     *
     * @param all how many things are to be done; null where that is not known
     * @param results what came of it, as JSON
     * @param summary all of it in a sentence; empty before that is known
     */
    public record Now(State state, int done, @Nullable Integer all, List<ObjectNode> results, String summary) {}

    private final String id;
    private final String kind;
    private final String by;
    private final List<ObjectNode> results = new ArrayList<>();
    private State state = State.WAITING;
    private int done;
    private @Nullable Integer all;
    private String summary = "";

    Job(String id, String kind, String by) {
        this.id = id;
        this.kind = kind;
        this.by = by;
    }

    String id() {
        return id;
    }

    String by() {
        return by;
    }

    String kind() {
        return kind;
    }

    synchronized boolean ended() {
        return state.over();
    }

    synchronized Now now() {
        return new Now(state, done, all, List.copyOf(results), summary);
    }

    /** So many things are to be done. */
    synchronized void all(int count) {
        all = count;
    }

    /** One more is. */
    synchronized void step() {
        done++;
    }

    /** Something that came of it. */
    synchronized void add(ObjectNode result) {
        results.add(result);
    }

    /** All of it in a sentence. */
    synchronized void summary(String sentence) {
        summary = sentence;
    }

    synchronized void begin() {
        state = State.RUNNING;
    }

    synchronized void end() {
        state = State.DONE;
    }

    synchronized void fail(String why) {
        state = State.FAILED;
        summary = why;
    }

    synchronized ObjectNode json() {
        ObjectNode node = Reply.object("job/1")
                .put("id", id)
                .put("kind", kind)
                .put("by", by)
                .put("state", state.name().toLowerCase(Locale.ROOT))
                .put("done", done)
                .put("all", all)
                .put("summary", summary);
        ArrayNode array = node.putArray("results");
        results.forEach(array::add);
        return node;
    }
}
