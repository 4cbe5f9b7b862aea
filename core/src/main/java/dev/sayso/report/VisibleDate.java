package dev.sayso.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds a publication date among the words of a page that says it to people only. */
final class VisibleDate {

    /** Characters; a date stands in a short line of its own, with a name or a time at most. */
    private static final int SHORT = 120;

    /** How many blocks before and after the headline the line of date and author stands. */
    private static final int BEFORE = 3;

    private static final int AFTER = 8;

    private static final Pattern NAMED = Pattern.compile(
            "(?i)(?<![a-z])(?:pub|publish|published|post|posted|entry|article)?[-_]?(?:date|datum|fecha|data|published"
                    + "|pubdate|publishdate|postdate|timestamp|meta|metas|posted|byline|info)(?![a-z])");
    private static final Pattern CHANGED = Pattern.compile(
            "(?iu)updated|modified|last change|aktualisiert|letzte änderung|geändert|stand:|mis à jour|actualizado"
                    + "|atualizado|aggiornato|bijgewerkt|aktualizacja|обновлено");
    private static final Pattern OTHERS = Pattern.compile("(?i)comment|related|sidebar|footer|teaser|widget|copyright");

    private final Document page;
    private final @Nullable String headline;
    private final @Nullable String language;

    private VisibleDate(Document page, @Nullable String headline, @Nullable String language) {
        this.page = page;
        this.headline = headline;
        this.language = language;
    }

    /** The date in the lines around the headline, else in the first element whose name says that it holds one. */
    static Optional<Published> of(Document page, @Nullable String headline, @Nullable String language) {
        VisibleDate finder = new VisibleDate(page, headline, language);
        return finder.besideTheHeadline().or(finder::inNamedElements);
    }

    /** What an element gives for programs, else its words. */
    static String value(Element element) {
        return Stream.of("datetime", "content", "title")
                .map(element::attr)
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElseGet(element::text);
    }

    /** The date nearest to the article's headline, those after it first. */
    private Optional<Published> besideTheHeadline() {
        List<Block> blocks = Blocks.of(
                page.body(), element -> element.nameIs("script") || element.nameIs("style") || element.nameIs("nav"));
        return IntStream.range(0, blocks.size())
                .filter(at -> isHeadline(blocks.get(at)))
                .mapToObj(at -> IntStream.concat(
                                IntStream.rangeClosed(at, Math.min(at + AFTER, blocks.size() - 1)),
                                IntStream.iterate(at - 1, i -> i >= Math.max(at - BEFORE, 0), i -> i - 1))
                        .mapToObj(i -> date(blocks.get(i).text()))
                        .flatMap(Optional::stream)
                        .findFirst())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean isHeadline(Block block) {
        boolean inMainHeading = Stream.iterate(block.owner(), Objects::nonNull, Element::parent)
                .limit(3)
                .anyMatch(element -> element.nameIs("h1"));
        return inMainHeading || (block.isHeading() && block.repeatsHeadline(headline));
    }

    private Optional<Published> inNamedElements() {
        return page.body().getAllElements().stream()
                .filter(element -> element.nameIs("time")
                        || NAMED.matcher(element.className()).find()
                        || NAMED.matcher(element.id()).find())
                .filter(element -> !isOfOthers(element))
                .map(element ->
                        CHANGED.matcher(element.className() + element.text()).find()
                                ? Optional.<Published>empty()
                                : date(value(element)).or(() -> date(element.text())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Published> date(String text) {
        return text.length() > SHORT || CHANGED.matcher(text).find()
                ? Optional.empty()
                : PageDate.first(text, language);
    }

    private static boolean isOfOthers(Element element) {
        return element.parents().stream()
                .limit(6)
                .anyMatch(e -> !e.nameIs("body")
                        && OTHERS.matcher(e.className() + " " + e.id()).find());
    }
}
