package dev.sayso.watch;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one thing that is or was to be fetched.
 *
 * @param kind a feed, or a page that a feed named
 * @param key the same for all addresses of one page
 * @param feed the feed that named it; null of one that the caller named
 * @param state what has become of it
 * @param next from when on it may be fetched, in milliseconds since 1970
 * @param failures in a row
 * @param etag what the server gave with the last answer, or null
 * @param modified the same
 * @param published of a page, as the feed says it, or null
 */
record Visit(
        Kind kind,
        String key,
        URI address,
        @Nullable String feed,
        State state,
        long next,
        int failures,
        @Nullable String etag,
        @Nullable String modified,
        @Nullable String published) {

    enum Kind {
        FEED,
        PAGE
    }

    enum State {
        /** To be fetched; a feed always is. */
        OPEN,
        DONE,
        GIVEN_UP
    }

    static Visit feed(URI address, @Nullable String namedBy, long found) {
        return new Visit(Kind.FEED, address.toString(), address, namedBy, State.OPEN, found, 0, null, null, null);
    }

    static Visit page(FeedEntry entry, String feed, long found) {
        return new Visit(
                Kind.PAGE, entry.key(), entry.address(), feed, State.OPEN, found, 0, null, null, entry.published());
    }

    Visit answered(long again, @Nullable String newEtag, @Nullable String newModified) {
        return new Visit(kind, key, address, feed, State.OPEN, again, 0, newEtag, newModified, published);
    }

    Visit done() {
        return new Visit(kind, key, address, feed, State.DONE, 0, 0, null, null, published);
    }

    Visit failed(long again) {
        return new Visit(kind, key, address, feed, State.OPEN, again, failures + 1, etag, modified, published);
    }

    Visit givenUp() {
        return new Visit(kind, key, address, feed, State.GIVEN_UP, 0, failures + 1, null, null, published);
    }

    /** What it is called in the journal. */
    String id() {
        return kind + " " + key;
    }
}
