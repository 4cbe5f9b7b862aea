package dev.sayso.report;

import dev.sayso.text.ResourceTable;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells paragraphs in which a page speaks to its reader and not of the news: newsletters, apps, other articles, by the
 * wordings of {@code invitations.tsv}. Thread-safe.
 */
final class Invitations {

    private static final int LONGEST = 320;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final List<Wording> WORDINGS = ResourceTable.rows(Invitations.class, "invitations.tsv").stream()
            .map(row -> new Wording(row[0], Pattern.compile(row[1], FLAGS)))
            .toList();

    private record Wording(String place, Pattern pattern) {

        boolean in(String words) {
            return switch (place) {
                case "all" -> pattern.matcher(words).matches();
                case "start" -> pattern.matcher(words).lookingAt();
                case "any" -> pattern.matcher(words).find();
                default -> throw new IllegalStateException("invitations.tsv has no place \"" + place + "\"");
            };
        }
    }

    private Invitations() {}

    static boolean isOne(String paragraph) {
        return paragraph.length() <= LONGEST && WORDINGS.stream().anyMatch(wording -> wording.in(paragraph));
    }
}
