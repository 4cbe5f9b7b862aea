package dev.sayso.web;

import dev.sayso.claim.Status;
import dev.sayso.export.HitView;
import dev.sayso.figure.Figure;
import dev.sayso.ledger.SearchQuery;
import dev.sayso.report.Published;
import dev.sayso.statement.Stance;
import dev.sayso.storyline.Hit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds reports, statements and claims. */
public final class SearchPage implements Page {

    private static final int A_PAGE = 20;
    private static final int MOST = 200;

    /** What was filled in, as it is shown again. */
    public record Asked(
            String words,
            boolean like,
            String kind,
            String source,
            String outlet,
            String stance,
            String status,
            String measure,
            String from,
            String to) {

        /** Whether anything is searched for. */
        public boolean any() {
            return !(words + kind + source + outlet + stance + status + measure + from + to).isEmpty();
        }

        /** Whether more than words is asked for. */
        public boolean filtered() {
            return !(kind + source + outlet + stance + status + measure + from + to).isEmpty();
        }
    }

    /**
     * What it prints.
     *
     * @param more whether there may be more
     * @param preparing how far it has come that statements can be compared; null where they can
     */
    public record View(
            Frame frame,
            Asked asked,
            List<HitView> hits,
            int limit,
            boolean more,
            @Nullable String preparing) {

        /** Where more of it is. */
        public String moreAddress() {
            String rest = frame.query().replaceAll("&?limit=\\d+", "");
            return frame.path() + "?" + rest + "&limit=" + Math.min(limit * 2, MOST);
        }

        public List<String> kinds() {
            return words(Hit.Kind.values());
        }

        public List<String> stances() {
            return words(Stance.values());
        }

        public List<String> statuses() {
            return words(Status.values());
        }

        public List<String> measures() {
            return words(Figure.Measure.values());
        }

        private static List<String> words(Enum<?>[] constants) {
            return Stream.of(constants).map(Visit::word).toList();
        }
    }

    @Override
    public String path() {
        return "/search";
    }

    @Override
    public void show(Visit visit) {
        Asked asked = new Asked(
                visit.given("q"),
                !visit.given("like").isEmpty(),
                visit.given("kind"),
                visit.given("source"),
                visit.given("outlet"),
                visit.given("stance"),
                visit.given("status"),
                visit.given("measure"),
                visit.given("from"),
                visit.given("to"));
        int limit = Math.min(visit.number("limit", A_PAGE), MOST);
        Looking looking = Looking.of(visit, query(visit, asked, limit));
        Optional<List<Hit>> found = asked.any() && looking.makesSense() ? looking.hits() : Optional.of(List.of());
        List<Hit> hits = found.orElse(List.of());
        View view = new View(
                visit.frame("Search", Frame.Section.SEARCH),
                asked,
                hits.stream()
                        .flatMap(hit -> looking.seen(hit).stream())
                        .map(HitView::new)
                        .toList(),
                limit,
                hits.size() == limit && limit < MOST,
                found.isEmpty() ? visit.desk().likeness().progress() : null);
        visit.show(visit.byScript() ? "hits" : "search", view);
    }

    private static SearchQuery query(Visit visit, Asked asked, int limit) {
        Hit.Kind kind = visit.constant("kind", Hit.Kind.class);
        Set<Hit.Kind> kinds = kind == null ? EnumSet.allOf(Hit.Kind.class) : EnumSet.of(kind);
        return new SearchQuery(
                asked.words(),
                kinds,
                some(asked.source()),
                some(asked.outlet()),
                visit.constant("stance", Stance.class),
                visit.constant("status", Status.class),
                visit.constant("measure", Figure.Measure.class),
                days(visit.moment("from"), visit.moment("to")),
                null,
                limit);
    }

    private static SearchQuery.@Nullable Days days(@Nullable Published from, @Nullable Published to) {
        return from == null && to == null
                ? null
                : new SearchQuery.Days(from == null ? null : from.day(), to == null ? null : to.day());
    }

    private static @Nullable String some(String words) {
        return words.isEmpty() ? null : words;
    }
}
