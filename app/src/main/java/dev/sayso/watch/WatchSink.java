package dev.sayso.watch;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Takes what a watcher finds, on the watcher's thread. */
public interface WatchSink {

    /** Whether a page of this address was taken before: it is not fetched again, though the journal may not tell. */
    boolean has(URI address);

    /** A feed names so many pages that were not known yet. */
    default void found(int pages) {}

    /**
     * A page that a feed named. It is kept when this returns: the watcher then never fetches it again.
     *
     * @param address as the feed has it
     * @param published as the feed says it, ISO 8601; or null
     */
    void page(URI address, @Nullable String published, Fetched fetched);

    /**
     * Something that could not be fetched or read.
     *
     * @param givenUp whether it is not tried again
     */
    void problem(URI address, String reason, boolean givenUp);
}
