package dev.sayso.watch;

import dev.sayso.report.PageAddress;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A page that a feed names.
 *
 * @param published as the feed says it, ISO 8601; null if it does not
 */
record FeedEntry(URI address, @Nullable String published) {

    /** The same for all addresses of one page, whatever ids feeds give it. */
    String key() {
        return PageAddress.key(address.toString()).orElseGet(address::toString);
    }
}
