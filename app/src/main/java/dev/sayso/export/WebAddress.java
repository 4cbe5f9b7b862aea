package dev.sayso.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A report's address as a page may link to it: {@code http} or {@code https} with a host, nothing else. */
final class WebAddress {

    private static final Set<String> SAFE = Set.of("http", "https");

    private WebAddress() {}

    static Optional<String> of(@Nullable String url) {
        if (url == null) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(url.strip());
            boolean safe = uri.getScheme() != null
                    && SAFE.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null;
            return safe ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
