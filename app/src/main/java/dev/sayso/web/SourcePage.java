package dev.sayso.web;

import dev.sayso.export.HitView;
import dev.sayso.export.Labels;
import dev.sayso.export.ReviewWords;
import dev.sayso.review.Act;
import dev.sayso.statement.PartyTable;
import dev.sayso.statement.Protection;
import dev.sayso.statement.Stance;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One party: what it said over time, what it confirmed and denied; and where people grade or shield it. */
public final class SourcePage implements Page.Acting {

    private static final int A_PAGE = 50;

    /** What was said on one day. */
    public record Day(String label, List<HitView> hits) {}

    /** What it prints. */
    public record View(
            Frame frame,
            String name,
            Map<Stance, Integer> stances,
            @Nullable Stance stance,
            List<Day> days,
            int page,
            int pages,
            Optional<PartyTable.Backing> backing,
            List<Act> acts,
            String seen) {

        /** The same party with one stance only; null for all. */
        public String address(@Nullable Stance only) {
            return Address.source(name) + (only == null ? "" : "&stance=" + only);
        }

        public List<String> done() {
            return acts.stream().map(ReviewWords::act).toList();
        }

        public List<Protection.Rule> rules() {
            return List.of(Protection.Rule.values());
        }

        public int all() {
            return stances.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    @Override
    public String path() {
        return "/sources/of";
    }

    @Override
    public void show(Visit visit) {
        Said said = Said.of(visit).orElseThrow(() -> new NotFoundResponse("No report has such a source."));
        int page = visit.number("page", 1);
        List<HitView> hits = said.hits((page - 1) * A_PAGE, A_PAGE).stream()
                .flatMap(hit -> said.seen(hit).stream())
                .map(HitView::new)
                .toList();
        List<Act> all = visit.desk().acts();
        visit.show(
                "source",
                new View(
                        visit.frame(Labels.party(said.name()), Frame.Section.SOURCES),
                        said.name(),
                        said.stances(),
                        said.stance(),
                        days(hits),
                        page,
                        Math.max(1, (said.many() + A_PAGE - 1) / A_PAGE),
                        said.backing(),
                        said.acts(),
                        all.isEmpty() ? "" : all.get(all.size() - 1).id()));
    }

    private static List<Day> days(List<HitView> hits) {
        Map<String, List<HitView>> byDay = new LinkedHashMap<>();
        for (HitView hit : hits) {
            LocalDate day = hit.hit().saidFrom();
            byDay.computeIfAbsent(Labels.longDay(day), d -> new ArrayList<>()).add(hit);
        }
        return byDay.entrySet().stream()
                .map(e -> new Day(e.getKey(), List.copyOf(e.getValue())))
                .toList();
    }

    @Override
    public void act(Visit visit) {
        String seen = visit.given("seen");
        Act act = Doing.keep(visit, acts -> Deeds.onParty(visit), acts -> Shown.upTo(seen, acts));
        String name = act.deed().subjects().get(0).id();
        boolean seenStill = visit.shielding().party(name).equals(name);
        visit.goTo(
                seenStill
                        ? Doing.back(visit, Address.source(name), act.id())
                        : "/settings?done=" + act.id() + "#shields");
    }
}
