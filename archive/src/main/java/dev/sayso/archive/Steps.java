package dev.sayso.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.SparkContext;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import scala.jdk.javaapi.CollectionConverters;

/** What each step of a run took: time on the clock, time of tasks, and what was sent between machines. Thread-safe. */
public final class Steps extends SparkListener {

    private static final String PROPERTY = "sayso.step";
    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e3;
    private static final double MIB = 1 << 20;

    private final Map<String, Cost> costs = new LinkedHashMap<>();
    private final Map<Integer, String> stepOfStage = new HashMap<>();

    /** What a step took. */
    private static final class Cost {

        private double seconds;
        private double taskSeconds;
        private double processorSeconds;
        private double shuffled;
        private int tasks;
    }

    /** Something that a step does. */
    @FunctionalInterface
    interface Work<E extends Exception> {
        void run() throws E;
    }

    /** Does some work as a step of this name. */
    <E extends Exception> void step(SparkContext context, String name, Work<E> work) throws E {
        long start = System.nanoTime();
        context.setLocalProperty(PROPERTY, name);
        context.setJobDescription(name);
        try {
            work.run();
        } finally {
            context.setLocalProperty(PROPERTY, null);
            context.setJobDescription(null);
            synchronized (this) {
                cost(name).seconds += (System.nanoTime() - start) / NANOS;
            }
        }
    }

    @Override
    public synchronized void onJobStart(SparkListenerJobStart job) {
        String step = job.properties() == null ? null : job.properties().getProperty(PROPERTY);
        if (step != null) {
            CollectionConverters.asJava(job.stageIds()).forEach(stage -> stepOfStage.put((Integer) stage, step));
        }
    }

    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd task) {
        String step = stepOfStage.get(task.stageId());
        TaskMetrics metrics = task.taskMetrics();
        if (step != null && metrics != null) {
            Cost cost = cost(step);
            cost.taskSeconds += metrics.executorRunTime() / MILLIS;
            cost.processorSeconds += metrics.executorCpuTime() / NANOS;
            cost.shuffled += metrics.shuffleWriteMetrics().bytesWritten() / MIB;
            cost.tasks++;
        }
    }

    private Cost cost(String step) {
        return costs.computeIfAbsent(step, s -> new Cost());
    }

    /** A table, one step a line, with tabs. */
    public synchronized String table() {
        List<String> lines = new ArrayList<>();
        lines.add("step\tseconds\ttask-seconds\tprocessor-seconds\tshuffled-MiB\ttasks");
        costs.forEach((name, c) -> lines.add(String.format(
                Locale.ROOT,
                "%s\t%.1f\t%.1f\t%.1f\t%.2f\t%d",
                name,
                c.seconds,
                c.taskSeconds,
                c.processorSeconds,
                c.shuffled,
                c.tasks)));
        return String.join("\n", lines);
    }
}
