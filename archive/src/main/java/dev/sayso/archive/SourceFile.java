package dev.sayso.archive;

import java.io.Serializable;

/**
 * A file to read reports from.
 *
 * @param path as it is shown and kept; a local one without scheme
 * @param size in bytes
 * @param changed when, in milliseconds since 1970
 */
record SourceFile(String path, long size, long changed) implements Serializable {

    boolean isParquet() {
        return path.endsWith(".parquet");
    }

    /** The folder that it lies in. */
    String folder() {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
