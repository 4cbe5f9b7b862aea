package dev.sayso.archive;

import org.apache.spark.sql.SparkSession;

/** Sessions for tests: on loopback, and set for few rows. */
final class QuickSpark {

    static final String LOOPBACK = "127.0.0.1";

    private QuickSpark() {}

    /** @param master where the work is done */
    static SparkSession.Builder on(String master) {
        return SparkSession.builder()
                .master(master)
                .appName("sayso archive test")
                .config("spark.driver.host", LOOPBACK)
                .config("spark.driver.bindAddress", LOOPBACK)
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "2")
                .config("spark.sql.adaptive.enabled", "false") // plans sooner, as few rows need
                .config("spark.sql.codegen.wholeStage", "false");
    }
}
