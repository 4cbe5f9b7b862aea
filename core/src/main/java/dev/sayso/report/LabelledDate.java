package dev.sayso.report;

import dev.sayso.text.ResourceTable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Finds a date before which a page says in words that it is that of publication, in the languages of {@code published.tsv}. */
final class LabelledDate {

    /** Characters; the label stands in a short line. */
    private static final int SHORT = 200;

    /** Characters after the label within which the date begins. */
    private static final int NEAR = 40;

    private static final Pattern LABEL = Pattern.compile(
            ResourceTable.rows(LabelledDate.class, "published.tsv").stream()
                    .map(row -> row[0])
                    .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private LabelledDate() {}

    static Optional<Published> of(Document page, @Nullable String language) {
        return Blocks.of(page.body(), Clutter::byKind).stream()
                .filter(block -> block.length() <= SHORT)
                .map(block -> inLine(block.text(), language))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Published> inLine(String line, @Nullable String language) {
        Matcher label = LABEL.matcher(line);
        return label.find()
                ? PageDate.first(line.substring(label.end(), Math.min(line.length(), label.end() + NEAR)), language)
                : Optional.empty();
    }
}
