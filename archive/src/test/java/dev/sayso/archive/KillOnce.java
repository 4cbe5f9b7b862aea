package dev.sayso.archive;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Kills a cluster's first worker in the middle of a run: after some tasks have ended. */
final class KillOnce extends SparkListener {

    private final StandaloneCluster cluster;
    private final int after;
    private final AtomicInteger ended = new AtomicInteger();

    KillOnce(StandaloneCluster cluster, int after) {
        this.cluster = cluster;
        this.after = after;
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd task) {
        if (ended.incrementAndGet() == after) {
            cluster.kill(0);
        }
    }

    int ended() {
        return ended.get();
    }
}
