package dev.sayso.export;

import java.io.IOException;
import java.io.OutputStream;

/** Writes storylines in one format. Immutable and thread-safe; the same storylines give the same bytes. */
public interface Exporter {

    /** The name by which the format is asked for, in small letters. */
    String format();

    /** What the names of its files end in, without the dot. */
    String ending();

    /** What it is, in a few words. */
    String description();

    /** Whether it is text in UTF-8, so that it can be printed. */
    default boolean isText() {
        return true;
    }

    void write(Export export, OutputStream out) throws IOException;
}
