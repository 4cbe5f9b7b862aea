package dev.sayso.web;

import dev.sayso.report.Input;
import java.net.URI;

/** Fetches what feeds name. Thread-safe. */
public interface Feeds {

    /** Takes what a feed names, on the thread that asked for it. */
    interface Sink {

        /** Whether the page of an address was read before; then it is not fetched again. */
        boolean has(URI address);

        /** The feed names so many pages that were not known yet. */
        void found(int pages);

        /** A page, to be read. */
        void page(Input page);

        /** Something that could not be fetched. */
        void problem(URI address, String reason);
    }

    /** Fetches a feed and each page that it names, once; ends early when the thread is interrupted. */
    void fetch(URI feed, Sink sink);
}
