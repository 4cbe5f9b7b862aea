package dev.sayso.web;

import dev.sayso.report.Published;
import dev.sayso.storyline.Reading;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * As of when something is shown.
 *
 * @param asOf only reports that were out by then; null for all
 * @param knownBy only what the ledger had by then; null for all that it has
 */
public record Times(@Nullable Published asOf, @Nullable Published knownBy) {

    /** As everything stands. */
    public static final Times NOW = new Times(null, null);

    static final String AS_OF = "as-of";
    static final String KNOWN_BY = "known-by";

    /** Whether something is shown as it was. */
    public boolean past() {
        return asOf != null || knownBy != null;
    }

    /** What is asked for as of when, as it was given; empty for now. */
    public String asOfWords() {
        return asOf == null ? "" : asOf.iso();
    }

    /** The same of what the ledger knew. */
    public String knownByWords() {
        return knownBy == null ? "" : knownBy.iso();
    }

    /** Whether a report was out by then. */
    boolean out(Reading reading) {
        Published published = reading.report().published();
        return asOf == null || (published != null && !published.earliest().isAfter(asOf.latest()));
    }

    /** The same address, for the same times. */
    String on(String address) {
        if (!past()) {
            return address;
        }
        List<String> parameters = new ArrayList<>();
        if (asOf != null) {
            parameters.add(AS_OF + "=" + encoded(asOf.iso()));
        }
        if (knownBy != null) {
            parameters.add(KNOWN_BY + "=" + encoded(knownBy.iso()));
        }
        int hash = address.indexOf('#');
        String before = hash < 0 ? address : address.substring(0, hash);
        String after = hash < 0 ? "" : address.substring(hash);
        return before + (before.contains("?") ? "&" : "?") + String.join("&", parameters) + after;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
