package dev.sayso.web;

import dev.sayso.claim.Claim;
import dev.sayso.claim.Telling;
import dev.sayso.export.Links;
import dev.sayso.figure.Figure;
import dev.sayso.figure.Scope;
import dev.sayso.review.Act;
import dev.sayso.statement.Protection;
import dev.sayso.statement.Source;
import dev.sayso.statement.Stance;
import dev.sayso.text.Span;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One statement, and all that people can do with it. */
public final class StatementPage implements Page {

    /**
     * What it prints.
     *
     * @param corrects whether its words are shown as they are, so that they can be corrected
     */
    public record View(Frame frame, Shown shown, Telling telling, boolean corrects) {

        public Links links() {
            return new StorylinePage.RoomLinks(frame, shown.id(), false);
        }

        public List<Claim> claims() {
            return shown.claims(telling.id());
        }

        /** What was done with it, that which was taken back among it. */
        public List<Act> history() {
            return shown.acts().stream()
                    .filter(a ->
                            a.deed().subjects().stream().anyMatch(s -> s.ids().anyMatch(telling.id()::equals)))
                    .toList();
        }

        /** Statements of other claims that may say the same. */
        public List<Telling> perhapsTheSame() {
            return shown.dossier().claimed().possibleLinks().stream()
                    .filter(l ->
                            l.one().id().equals(telling.id()) || l.other().id().equals(telling.id()))
                    .map(l -> l.one().id().equals(telling.id()) ? l.other() : l.one())
                    .toList();
        }

        /** The others with which it stands in a claim. */
        public List<Telling> together() {
            return claims().stream()
                    .flatMap(c -> c.tellings().stream())
                    .filter(t -> !t.id().equals(telling.id()))
                    .distinct()
                    .toList();
        }

        public List<String> stances() {
            return words(Stance.values());
        }

        public List<String> kinds() {
            return words(Source.Kind.values());
        }

        public List<String> measures() {
            return words(Figure.Measure.values());
        }

        /** A figure as it was read: its words, what it measures, and the words that say of what it is told. */
        public String asRead(Figure figure) {
            Scope scope = figure.scope();
            return Stream.of(
                            "“" + figure.span().in(telling.report().text()) + "”",
                            figure.measure() == null ? "" : figure.measure().toString(),
                            named("of whom", scope.whom()),
                            named("where", scope.places()),
                            named("when", scope.periods()),
                            named("all until then", scope.cumulative()),
                            named("new", scope.recent()))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" · "));
        }

        private String named(String what, List<Span> words) {
            return words.isEmpty()
                    ? ""
                    : words.stream()
                            .map(span -> "“" + span.in(telling.report().text()) + "”")
                            .collect(Collectors.joining(", ", what + " ", ""));
        }

        public List<Protection.Rule> rules() {
            return List.of(Protection.Rule.values());
        }

        private static List<String> words(Enum<?>[] constants) {
            return Stream.of(constants).map(Visit::word).toList();
        }
    }

    @Override
    public String path() {
        return "/storylines/{id}/statements/{statement}";
    }

    @Override
    public void show(Visit visit) {
        Shown shown = visit.storyline();
        Telling telling = shown.telling(visit.part("statement"))
                .orElseThrow(() -> new NotFoundResponse("The storyline has no such statement."));
        boolean corrects = visit.evidence().telling(telling.id()).stream().anyMatch(t -> t.equals(telling));
        visit.show("statement", new View(visit.frame("Statement", Frame.Section.STORYLINES), shown, telling, corrects));
    }
}
