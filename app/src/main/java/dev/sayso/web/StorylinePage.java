package dev.sayso.web;

import dev.sayso.claim.Claim;
import dev.sayso.claim.Status;
import dev.sayso.claim.Telling;
import dev.sayso.export.DossierView;
import dev.sayso.export.Labels;
import dev.sayso.export.Links;
import dev.sayso.storyline.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One storyline: what is claimed, by status, with figures, open questions, and its reports. */
public final class StorylinePage implements Page {

    /** A part of the page. */
    public record Part(String anchor, String label) {}

    /** What it prints. */
    public record View(Frame frame, Shown shown, DossierView dossier) {

        /** Where its parts lead to. */
        public Links links() {
            return new RoomLinks(
                    frame, shown.id(), !frame.times().past() && frame.visitor().reviews());
        }

        /** The claims that one outlet alone tells. */
        public List<Claim> alone() {
            return shown.dossier().claims().stream()
                    .filter(c -> c.ruling().status() == Status.SINGLE_ORIGIN
                            && c.outlets().size() < 2)
                    .toList();
        }

        /** The parts that it has, with how many things are in each. */
        public List<Part> parts() {
            List<Part> parts = new ArrayList<>();
            String id = dossier.anchor();
            for (DossierView.Claims some : dossier.claims()) {
                add(parts, id + "-" + some.status(), some.claims().size(), Labels.status(some.status()));
            }
            add(parts, id + "-a", shown.dossier().against().size(), "Denied or not confirmed");
            add(parts, id + "-u", shown.dossier().unknowns().size(), "Left open");
            add(parts, id + "-g", shown.dossier().gaps().size(), "Headlines that say more");
            add(parts, id + "-f", dossier.series().size(), "Figures over time");
            add(parts, id + "-s", shown.dossier().claimed().figures().stale().size(), "Stale figures");
            add(parts, id + "-d", shown.dossier().claimed().drifts().size(), "Changed as passed on");
            add(parts, "reports", readings().size(), "Reports");
            return parts;
        }

        private static void add(List<Part> parts, String anchor, int many, String label) {
            if (many > 0) {
                parts.add(new Part(anchor, label + " " + many));
            }
        }

        public List<Reading> readings() {
            return shown.dossier().storyline().readings();
        }
    }

    @Override
    public String path() {
        return "/storylines/{id}";
    }

    @Override
    public void show(Visit visit) {
        Shown shown = visit.storyline();
        DossierView dossier = new DossierView(shown.dossier(), shown.marks());
        visit.show("storyline", new View(visit.frame(dossier.title(), Frame.Section.STORYLINES), shown, dossier));
    }

    /** Leads from a storyline to other pages of the room. */
    record RoomLinks(Frame frame, String storyline, boolean merges) implements Links {

        @Override
        public String words(Telling telling) {
            return frame.to(Address.words(telling));
        }

        @Override
        public String report(String id) {
            return frame.to(Address.report(id));
        }

        @Override
        public Optional<String> claim(Claim claim) {
            return Optional.of(frame.to(Address.claim(storyline, claim)));
        }

        @Override
        public Optional<String> review(Telling telling) {
            return frame.times().past() ? Optional.empty() : Optional.of(Address.statement(storyline, telling.id()));
        }
    }
}
