package dev.sayso.report;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A run of words of a page that a line break ends on either side: a paragraph, a heading, an item of a list, a button.
 *
 * @param owner the block-level element that the words stand in
 * @param text its words, white space as a browser shows it
 * @param linked how many of its characters are in links
 */
record Block(Element owner, String text, int linked) {

    /** Characters; shorter runs are labels more often than sentences. */
    private static final int SENTENCE = 40;

    private static final double MOST = 0.5;
    private static final double LETTERS = 0.7;
    private static final double LINKED_HEADING = -150;
    private static final double LABEL = -10;
    private static final int LABEL_LIMIT = 100;
    private static final double REPEATED = 0.75;
    private static final double WHOLE = 0.95;

    private static final String PUNCTUATION = ".,;:!?…。、،؟।";
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> TEXT_KINDS = Set.of("p", "li", "blockquote", "dd", "pre");

    /** In UTF-16 units. */
    int length() {
        return text.length();
    }

    boolean isHeading() {
        return HEADINGS.contains(owner.normalName());
    }

    /** Whether it stands in an element that is made for running text. */
    boolean isOfTextKind() {
        return TEXT_KINDS.contains(owner.normalName());
    }

    /** The kind of element that it stands in: a paragraph, or another with its class. */
    String kind() {
        return isOfTextKind() ? owner.normalName() : owner.normalName() + "." + owner.className();
    }

    /** A sentence stays one though most of its words are in links. */
    boolean isMostlyLinks() {
        return linked > MOST * length() && length() - linked < SENTENCE;
    }

    /** Whether it is running text and not a label, a heading or a list of links. */
    boolean isProse() {
        return !isHeading() && !isMostlyLinks() && readsLikeASentence();
    }

    boolean readsLikeASentence() {
        return length() >= SENTENCE && isMostlyLetters() && text.chars().anyMatch(c -> PUNCTUATION.indexOf(c) >= 0);
    }

    /**
     * Whether it says again, in much the same words, what the headline says, a heading also with other words beside it; the
     * page's main heading stays.
     */
    boolean repeatsHeadline(@Nullable String headline) {
        if (headline == null || owner.nameIs("h1")) {
            return false;
        }
        boolean whole = isHeading() && length() < 2 * headline.length() && SharedWords.held(headline, text) >= WHOLE;
        return whole || repeats(headline);
    }

    /** Whether it says much the same in the same words. */
    boolean repeats(@Nullable String words) {
        return words != null && SharedWords.share(text, words) >= REPEATED;
    }

    boolean isIn(Element container) {
        for (Element e = owner; e != null; e = e.parent()) {
            if (e.equals(container)) {
                return true;
            }
        }
        return false;
    }

    /** How much it speaks for its surroundings being the article: prose for it, links and labels against it. */
    double weight() {
        if (isHeading()) {
            return isMostlyLinks() ? LINKED_HEADING : 0; // a linked heading is another article's
        }
        return isProse() ? length() - 2.0 * linked : LABEL - Math.min(length(), LABEL_LIMIT) / 2.0;
    }

    private boolean isMostlyLetters() {
        return text.chars().filter(c -> Character.isLetter(c) || c == ' ').count() > LETTERS * length();
    }
}
