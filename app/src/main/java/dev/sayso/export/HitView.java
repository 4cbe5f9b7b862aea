package dev.sayso.export;

import dev.sayso.storyline.Hit;
import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a search found, as a page shows it. */
public record HitView(Hit hit) {

    /** A stretch of words, and whether it was searched for. */
    public record Piece(String words, boolean found) {}

    /** What it is: "statement". */
    public String kind() {
        return hit.kind().name().toLowerCase(Locale.ROOT);
    }

    /** Who says it, in which way, where it stands and when it was said, as far as that is known. */
    public List<String> head() {
        List<String> parts = new ArrayList<>();
        parts.add(hit.kind() == Hit.Kind.REPORT ? Labels.outlet(hit.party()) : Labels.party(hit.party()));
        if (hit.stance() != null) {
            parts.add(Labels.stance(hit.stance()));
        }
        if (hit.status() != null) {
            parts.add(hit.status().toString());
        }
        if (hit.saidFrom() != null && hit.saidTo() != null) {
            parts.add(Labels.days(hit.saidFrom(), hit.saidTo()));
        }
        Double likeness = hit.likeness();
        if (likeness != null) {
            parts.add(String.format(Locale.ROOT, "likeness %.2f", likeness));
        }
        return parts;
    }

    /** As much of its words as fits into a few lines. */
    public List<Piece> pieces() {
        Excerpt excerpt = Excerpt.of(hit);
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (Span place : excerpt.places()) {
            if (place.start() >= from) {
                pieces.add(new Piece(excerpt.words().substring(from, place.start()), false));
                pieces.add(new Piece(place.in(excerpt.words()), true));
                from = place.end();
            }
        }
        pieces.add(new Piece(excerpt.words().substring(from) + (excerpt.cutAfter() ? " …" : ""), false));
        if (excerpt.cutBefore()) {
            pieces.add(0, new Piece("… ", false));
        }
        return pieces.stream().filter(p -> !p.words().isEmpty()).toList();
    }
}
