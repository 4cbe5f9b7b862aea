package dev.sayso.web;

import dev.sayso.claim.Claim;
import dev.sayso.claim.Origin;
import dev.sayso.claim.Telling;
import dev.sayso.export.Labels;
import dev.sayso.export.Links;
import dev.sayso.export.OriginTree;
import dev.sayso.export.Quotes;
import dev.sayso.review.Act;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One claim: its statements by the origin that they go back to, who had it from whom, its status, and what was done with it. */
public final class ClaimPage implements Page {

    /** Statements that go back to one origin. */
    public record Group(String name, List<Telling> tellings) {}

    /** What it prints. */
    public record View(Frame frame, Shown shown, Claim claim) {

        public Links links() {
            return new StorylinePage.RoomLinks(frame, shown.id(), false);
        }

        /** The words that stand for it. */
        public String words() {
            return Quotes.of(claim.plainest());
        }

        public int reports() {
            return shown.dossier().reportCount(claim);
        }

        public Optional<String> tree() {
            return OriginTree.of(claim);
        }

        /** Its statements by origin; one that goes back to several stands under the first. */
        public List<Group> groups() {
            Map<Origin, List<Telling>> byOrigin = new LinkedHashMap<>();
            Set<String> placed = new HashSet<>();
            for (Origin origin : claim.origins()) {
                origin.tellings().stream()
                        .filter(t -> placed.add(t.id()))
                        .forEach(t -> byOrigin.computeIfAbsent(origin, o -> new ArrayList<>())
                                .add(t));
            }
            List<Group> groups = new ArrayList<>();
            byOrigin.forEach((origin, tellings) -> groups.add(new Group(Labels.party(origin.name()), tellings)));
            List<Telling> rest = claim.tellings().stream()
                    .filter(t -> !placed.contains(t.id()))
                    .toList();
            if (!rest.isEmpty()) {
                groups.add(new Group("Origin unknown", rest));
            }
            return groups;
        }

        /** What was done with it and its statements, those taken back among them. */
        public List<Act> history() {
            Set<String> ids = new HashSet<>();
            claim.tellings().forEach(t -> ids.add(t.id()));
            return shown.acts().stream()
                    .filter(a ->
                            a.deed().subjects().stream().anyMatch(s -> s.ids().anyMatch(ids::contains)))
                    .toList();
        }
    }

    @Override
    public String path() {
        return "/storylines/{id}/claims/{claim}";
    }

    @Override
    public void show(Visit visit) {
        Shown shown = visit.storyline();
        Claim claim = shown.claim(visit.part("claim"))
                .orElseThrow(() -> new NotFoundResponse("The storyline has no such claim now: a claim gets another"
                        + " address when a statement joins or leaves it, or when reports are added."));
        View view = new View(visit.frame("Claim", Frame.Section.STORYLINES), shown, claim);
        visit.show("claim", view);
    }
}
