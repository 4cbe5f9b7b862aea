package dev.sayso.archive;

import java.util.Map;
import org.apache.spark.Partitioner;

/** Gives large storylines a task of their own, so that none waits for another, and spreads the others. */
final class SizedPartitioner extends Partitioner {

    private static final long serialVersionUID = 1;

    private final Map<String, Integer> own;
    private final int others;

    /**
     * @param own the large storylines, numbered from 0
     * @param others how many tasks there are for the others
     */
    SizedPartitioner(Map<String, Integer> own, int others) {
        this.own = own;
        this.others = others;
    }

    @Override
    public int numPartitions() {
        return own.size() + others;
    }

    @Override
    public int getPartition(Object storyline) {
        Integer number = own.get(storyline);
        return number != null ? number : own.size() + Math.floorMod(storyline.hashCode(), others);
    }
}
