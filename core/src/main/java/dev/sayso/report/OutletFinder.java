package dev.sayso.report;

import dev.sayso.text.ResourceTable;
import dev.sayso.text.Span;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the names of outlets and agencies in running text: those known, and those with a word in them that outlets have
 * in their names. Thread-safe.
 */
public final class OutletFinder {

    private static final int FARTHEST = 200;

    private final Pattern names;

    private OutletFinder(Pattern names) {
        this.names = names;
    }

    /** The finder with the names that ship with the product. */
    public static OutletFinder standard() {
        String known = known();
        return new OutletFinder(Pattern.compile(
                "(?:[Tt]he )?(?:" + Agencies.standard().pattern() + "|" + known + ")|" + OutletName.SURE_PATTERN));
    }

    /** The first name inside a stretch of text, of which no more than the first 200 chars are looked at. */
    public Optional<Span> first(String text, Span within) {
        int end = Math.min(within.end(), within.start() + FARTHEST);
        Matcher matcher = names.matcher(text).region(within.start(), end).useTransparentBounds(true);
        return matcher.find() ? Optional.of(Span.of(matcher.start(), matcher.end())) : Optional.empty();
    }

    private static String known() {
        return ResourceTable.rows(OutletFinder.class, "outlets.tsv").stream()
                .map(row -> row[0])
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])"));
    }
}
