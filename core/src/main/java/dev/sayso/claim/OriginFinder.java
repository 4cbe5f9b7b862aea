package dev.sayso.claim;

import dev.sayso.report.Credit;
import dev.sayso.statement.Source;
import dev.sayso.text.Span;
import dev.sayso.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Traces the statements of one claim to the independent say-so behind them. In this order: a named source is an origin
 * of its own; what nobody named says, in a report that credits an agency or an outlet, goes back to that one; the same
 * words in several reports go back to the first of them. Thread-safe.
 */
public final class OriginFinder {

    /** The origins of a claim's tellings, the earliest first. */
    public List<Origin> origins(List<Telling> claim) {
        Map<String, Found> found = new LinkedHashMap<>();
        List<Telling> ordered = claim.stream().sorted(Telling.BY_TIME).toList();
        ordered.stream().filter(OriginFinder::named).forEach(t -> addNamed(t, found));
        ordered.stream().filter(t -> !named(t)).forEach(t -> addUnnamed(t, found));
        return found.values().stream()
                .map(Found::origin)
                .sorted((a, b) -> Telling.BY_TIME.compare(
                        a.tellings().get(0), b.tellings().get(0)))
                .toList();
    }

    private static boolean named(Telling telling) {
        return telling.statement().source().named() && !telling.own();
    }

    private static void addNamed(Telling telling, Map<String, Found> found) {
        Source source = telling.statement().source();
        for (String name : source.names()) {
            Found origin = at(name, source.kind(), true, found);
            origin.tellings.add(telling);
            if (source.kind() == Source.Kind.OUTLET && !isOutlet(telling, name)) {
                origin.evidence.add(new Evidence(telling.report(), source.spans(), Evidence.Kind.CITES));
            }
        }
    }

    private static void addUnnamed(Telling telling, Map<String, Found> found) {
        Optional<Credit> credit = telling.credits().stream().findFirst();
        if (credit.isPresent() && !isOutlet(telling, credit.get().name())) {
            Found origin = at(credit.get().name(), Source.Kind.OUTLET, true, found);
            origin.tellings.add(telling);
            origin.evidence.add(
                    new Evidence(telling.report(), List.of(credit.get().span()), Evidence.Kind.CREDIT));
            return;
        }
        Optional<Found> copied = found.values().stream()
                .filter(origin -> origin.toldInTheWordsOf(telling))
                .findFirst();
        if (copied.isPresent()) {
            copied.get().addCopy(telling);
            return;
        }
        String outlet = telling.report().outlet();
        Found origin = telling.own()
                ? at(Objects.requireNonNullElse(outlet, ""), Source.Kind.OUTLET, outlet != null, found)
                : at(telling.party(), telling.statement().source().kind(), false, found);
        origin.tellings.add(telling);
    }

    private static Found at(String name, Source.Kind kind, boolean identified, Map<String, Found> found) {
        String key = identified ? key(name) : "? " + found.size();
        return found.computeIfAbsent(key, k -> new Found(name, kind, identified));
    }

    /** The name as it is compared: small letters, no article. */
    private static String key(String name) {
        List<String> words =
                new ArrayList<>(Words.of(name).stream().map(Words::plain).toList());
        if (words.size() > 1 && words.get(0).equals("the")) {
            words.remove(0);
        }
        return String.join(" ", words);
    }

    private static boolean isOutlet(Telling telling, String name) {
        String outlet = telling.report().outlet();
        return outlet != null && key(outlet).equals(key(name));
    }

    /** An origin while its tellings are gathered. */
    private static final class Found {

        private final String name;
        private final Source.Kind kind;
        private final boolean identified;
        private final List<Telling> tellings = new ArrayList<>();
        private final List<Evidence> evidence = new ArrayList<>();

        Found(String name, Source.Kind kind, boolean identified) {
            this.name = name;
            this.kind = kind;
            this.identified = identified;
        }

        boolean toldInTheWordsOf(Telling telling) {
            Wording wording = Wording.of(telling.words());
            return tellings.stream().anyMatch(t -> Wording.of(t.words()).sameAs(wording));
        }

        void addCopy(Telling copy) {
            if (evidence.isEmpty()) {
                addSameWords(tellings.get(0));
            }
            addSameWords(copy);
            tellings.add(copy);
        }

        private void addSameWords(Telling telling) {
            List<Span> spans = telling.statement().content();
            evidence.add(new Evidence(telling.report(), spans, Evidence.Kind.SAME_WORDS));
        }

        Origin origin() {
            return new Origin(
                    name,
                    kind,
                    identified,
                    tellings.stream().sorted(Telling.BY_TIME).toList(),
                    evidence);
        }
    }
}
