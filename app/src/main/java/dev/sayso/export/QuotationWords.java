package dev.sayso.export;

import dev.sayso.report.Report;
import dev.sayso.storyline.QuotationCheck;
import dev.sayso.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A quotation beside what was said, in words. */
public final class QuotationWords {

    private static final long MILLIS = 1000;
    private static final long MINUTE = 60;

    private final QuotationCheck check;

    QuotationWords(QuotationCheck check) {
        this.check = check;
    }

    public QuotationCheck check() {
        return check;
    }

    /** {@code Altered: The Quay, Marta Quill (a transcript, at 1:05:09)}. */
    public String title() {
        String kind = check.kind().toString().replace('-', ' ');
        return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + ": "
                + Labels.outlet(check.telling().report().outlet()) + ", " + Labels.party(check.telling()) + " ("
                + material() + ")";
    }

    private String material() {
        Report material = check.material();
        String name = material.headline() == null || material.headline().isBlank()
                ? Optional.ofNullable(material.outlet())
                        .map(outlet -> " of " + outlet)
                        .orElse("")
                : " “" + material.headline() + "”";
        return material.kind()
                + name
                + check.heard().map(u -> ", at " + clock(u.from())).orElse("");
    }

    private static String clock(long millis) {
        long seconds = millis / MILLIS;
        long minutes = seconds / MINUTE;
        return minutes < MINUTE
                ? String.format(Locale.ROOT, "%d:%02d", minutes, seconds % MINUTE)
                : String.format(Locale.ROOT, "%d:%02d:%02d", minutes / MINUTE, minutes % MINUTE, seconds % MINUTE);
    }

    /** The report's words, in marks. */
    public String quoted() {
        return "“" + check.words() + "”";
    }

    /** The words of the material, empty where they were not found. */
    public Optional<String> said() {
        Span found = check.found();
        return found == null
                ? Optional.empty()
                : Optional.of("“" + found.in(check.material().text()) + "”");
    }

    /** {@code “may” for “will”}, {@code without “not”}, {@code added: “all”}. */
    public List<String> differences() {
        return check.differences().stream().map(this::difference).toList();
    }

    private String difference(QuotationCheck.Difference difference) {
        String quoted = words(difference.quoted(), check.telling().report());
        String original = words(difference.original(), check.material());
        if (quoted.isEmpty()) {
            return "without " + original;
        }
        return original.isEmpty() ? "added: " + quoted : quoted + " for " + original;
    }

    private static String words(@Nullable Span span, Report report) {
        return span == null ? "" : "“" + span.in(report.text()) + "”";
    }
}
