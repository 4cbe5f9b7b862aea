package dev.sayso.web;

import dev.sayso.claim.Claim;
import dev.sayso.export.Links;
import dev.sayso.export.ReportView;
import dev.sayso.export.VersionsView;
import dev.sayso.storyline.Dossier;
import dev.sayso.storyline.Hit;
import dev.sayso.storyline.Reading;
import io.javalin.http.NotFoundResponse;
import java.util.List;

/** One report: its text as it was read, with the words of its statements marked, and the statements beside it. */
public final class ReportPage implements Page {

    @Override
    public String path() {
        return "/reports/{id}";
    }

    @Override
    public void show(Visit visit) {
        String id = visit.part("id");
        Shown shown = visit.desk()
                .storylineOf(Hit.Kind.REPORT, id, visit.times(), visit.profile())
                .orElseThrow(() -> new NotFoundResponse("The ledger has no report “" + id + "”."));
        Reading reading =
                shown.reading(id).orElseThrow(() -> new NotFoundResponse("The report was not there at that time."));
        ReportView view = ReportView.of(dev.sayso.storyline.ReportPage.of(reading));
        visit.show("report", new View(visit.frame(view.headline(), Frame.Section.STORYLINES), shown, view));
    }

    /** What it prints. */
    public record View(Frame frame, Shown shown, ReportView report) {

        /** The claims in which a statement stands. */
        public List<Claim> claims(String statement) {
            return shown.claims(statement);
        }

        public Links links() {
            return new StorylinePage.RoomLinks(frame, shown.id(), false);
        }

        /** Where its headline says more than the report does. */
        public List<Dossier.Gap> gaps() {
            return shown.dossier().gaps().stream()
                    .filter(g -> g.reading().report().id().equals(id()))
                    .toList();
        }

        /** The versions of it, where it was read in several. */
        public List<VersionsView> versions() {
            return shown.dossier().reportVersions().stream()
                    .filter(v ->
                            v.readings().stream().anyMatch(r -> r.report().id().equals(id())))
                    .map(VersionsView::new)
                    .toList();
        }

        private String id() {
            return report.page().reading().report().id();
        }
    }
}
