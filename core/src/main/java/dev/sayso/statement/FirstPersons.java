package dev.sayso.statement;

import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds who says "I" inside somebody's words: the source of the attribution whose content holds it. */
final class FirstPersons {

    private static final Set<String> PRONOUNS = Set.of("i", "me", "my", "myself");

    private final int[] speakers;

    FirstPersons(String text, List<Attribution> attributions) {
        speakers = new int[attributions.size()];
        Arrays.fill(speakers, -1);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            Attribution attribution = attributions.get(i);
            for (Span piece : attribution.content()) {
                places.add(new Place(piece, i, false));
            }
            if (!attribution.source().isEmpty()) {
                Span source = Spans.hull(attribution.source());
                if (PRONOUNS.contains(source.in(text).strip().toLowerCase(Locale.ROOT))) {
                    places.add(new Place(source, i, true));
                }
            }
        }
        places.sort(Comparator.comparing((Place p) -> p.span().start())
                .thenComparing(p -> -p.span().end()));
        Deque<Place> open = new ArrayDeque<>();
        for (Place place : places) {
            while (!open.isEmpty() && open.peek().span().end() <= place.span().start()) {
                open.pop();
            }
            if (place.pronoun()) {
                open.stream()
                        .filter(p -> p.attribution() != place.attribution()
                                && p.span().contains(place.span()))
                        .findFirst()
                        .ifPresent(p -> speakers[place.attribution()] = p.attribution());
            } else {
                open.push(place);
            }
        }
    }

    /** Where a content stands, or the pronoun that is a source. */
    private record Place(Span span, int attribution, boolean pronoun) {}

    /** The number of the attribution whose source says "I" as that of another; -1 where none does. */
    int speaker(int attribution) {
        return speakers[attribution];
    }
}
