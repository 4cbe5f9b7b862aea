package dev.sayso.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Finds the line of a page that says whose copy its article is, which stands apart from the text: a byline with an agency in
 * it, "Source: AFP". It is kept with the text, since it says where the words come from.
 */
final class CreditLine {

    private static final int LONGEST = 90;

    /** How many blocks behind the article's last one it is looked for. */
    private static final int BEHIND = 6;

    /** How many elements around a line may say that it is a picture's or another article's. */
    private static final int AROUND = 4;

    private static final Credits CREDITS = Credits.standard();
    private static final Set<String> NO_TEXT =
            Set.of("script", "style", "figure", "figcaption", "nav", "aside", "footer");
    /** A switch for the size of letters, and not Anadolu. */
    private static final Pattern SIZES = Pattern.compile("(?i)\\W*(?:a\\W*)+");

    private static final Pattern PICTURES =
            Pattern.compile("(?i)caption|photo|image|picture|gallery|media|video|related|recommend|teaser|card|share");

    private CreditLine() {}

    /** The article's blocks, in the order of the page, with the line in its place, if the page has one outside of the text. */
    static List<Block> with(Element body, List<Block> article) {
        List<Block> all = Blocks.of(body, element -> NO_TEXT.contains(element.normalName()));
        Set<Block> own = new HashSet<>(article);
        int first = 0;
        int last = 0;
        for (int i = 0; i < all.size(); i++) {
            if (own.contains(all.get(i))) {
                last = i;
            } else if (last == 0 && all.get(i).owner().nameIs("h1")) {
                first = i;
            }
        }
        List<Block> near = all.subList(Math.min(first, last), Math.min(all.size(), last + BEHIND));
        Optional<Block> line = near.stream()
                .filter(block -> block.length() <= LONGEST && !own.contains(block) && isCredit(block))
                .findFirst();
        if (line.isEmpty()) {
            return article;
        }
        boolean before = all.indexOf(line.get()) < all.indexOf(article.get(0));
        List<Block> with = new ArrayList<>(article);
        with.add(before ? 0 : with.size(), line.get());
        return with;
    }

    private static boolean isCredit(Block block) {
        boolean picture = Stream.iterate(block.owner(), Objects::nonNull, Element::parent)
                .limit(AROUND)
                .anyMatch(element -> PICTURES.matcher(element.className()).find());
        return !picture && credits(block.text());
    }

    private static boolean credits(String line) {
        return !SIZES.matcher(line).matches()
                && CREDITS.find(Report.of(line, Details.NONE)).stream().anyMatch(c -> c.kind() == Credit.Kind.AGENCY);
    }
}
