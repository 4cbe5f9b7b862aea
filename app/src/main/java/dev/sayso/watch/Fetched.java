package dev.sayso.watch;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered.
 *
 * @param address where it was in the end
 * @param status 200, or 304 where nothing has changed
 * @param contentType as the server says it, empty if it does not
 * @param etag to ask next time whether it has changed, or null
 * @param modified the same as a date, or null
 */
@SuppressWarnings("ArrayRecordComponent") // answers are never compared
public record Fetched(
        URI address,
        int status,
        String contentType,
        @Nullable String etag,
        @Nullable String modified,
        byte[] body) {

    boolean isUnchanged() {
        return status == 304;
    }
}
