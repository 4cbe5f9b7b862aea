package dev.sayso.web;

import dev.sayso.ledger.ReadRun;
import dev.sayso.report.InputProblem;
import dev.sayso.storyline.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What is being read in: how far it has come, what was read, what could not be. Thread-safe. */
public final class Arriving implements ReadRun.Listener {

    /** Where a run is. */
    public enum State {
        WAITING,
        READING,
        LISTING,
        DONE,
        FAILED
    }

    /** A run as it is shown at one moment; reports are headlines by id. */
    public record Now(
            State state,
            int inputs,
            int inputsDone,
            Map<String, String> reports,
            List<String> problems,
            String summary) {

        /** Whether nothing more will happen. */
        public boolean over() {
            return state == State.DONE || state == State.FAILED;
        }
    }

    private final Map<String, String> reports = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();
    private State state = State.WAITING;
    private int inputs;
    private int inputsDone;
    private String summary = "";

    @Override
    public synchronized void begin(int all) {
        state = State.READING;
        inputs = all;
    }

    @Override
    public synchronized void problem(InputProblem problem) {
        problems.add(problem.message());
    }

    @Override
    public synchronized void read(Reading reading, int count) {
        String headline = Objects.requireNonNullElse(reading.report().headline(), "");
        reports.put(reading.report().id(), headline.isBlank() ? "Without headline" : headline);
    }

    @Override
    public synchronized void inputDone() {
        inputsDone++;
    }

    synchronized void summed(String words) {
        summary = words;
        state = State.LISTING;
    }

    synchronized void end() {
        state = State.DONE;
    }

    synchronized void fail(String why) {
        summary = why;
        state = State.FAILED;
    }

    synchronized Now now() {
        return new Now(state, inputs, inputsDone, new LinkedHashMap<>(reports), List.copyOf(problems), summary);
    }
}
