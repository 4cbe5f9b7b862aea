package dev.sayso.statement;

import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Through whom the words of one report's statements came: where a statement stands inside what another source says ("the
 * ministry said the captain had told investigators …"), or where another outlet is named as the one that was told.
 */
final class Chains {

    private static final Set<String> CITING = Set.of("citing", "quoting", "as saying");

    private final String text;
    private final List<Attribution> attributions;
    private final List<Source> sources;
    private final List<Optional<Medium>> media;

    Chains(String text, List<Attribution> attributions, List<Source> sources, List<Optional<Medium>> media) {
        this.text = text;
        this.attributions = attributions;
        this.sources = sources;
        this.media = media;
    }

    /** The names from the outermost party to the statement's own source; empty where nobody stands between. */
    List<String> of(int statement) {
        List<String> chain = new ArrayList<>();
        Set<Integer> passed = new HashSet<>();
        for (int at = statement; at >= 0 && passed.add(at); at = outer(at)) {
            if (!sources.get(at).spans().isEmpty()) {
                addBefore(chain, name(sources.get(at)));
            }
            media.get(at).flatMap(this::through).ifPresent(span -> addBefore(chain, span.in(text)));
        }
        return chain.size() > 1 ? chain : List.of();
    }

    /** The outlet that was told, or who handed on the letter or recording. */
    private Optional<Span> through(Medium medium) {
        return medium.kind() == Medium.Kind.OUTLET ? Optional.of(medium.span()) : Carriers.of(text, medium);
    }

    /** Nobody passes anything on to himself. */
    private static void addBefore(List<String> chain, String name) {
        if (chain.isEmpty() || !chain.get(0).equals(name)) {
            chain.add(0, name);
        }
    }

    private int outer(int inner) {
        int citing = citing(inner);
        int enclosing = citing >= 0 ? citing : enclosing(inner);
        return enclosing >= 0 ? enclosing : shown(inner);
    }

    /** The statement whose source is the video in which this one is heard ("A video shows a man. “I am well,” he says"); -1 where none is. */
    private int shown(int heard) {
        Optional<Medium> medium = media.get(heard).filter(m -> m.kind() == Medium.Kind.VIDEO);
        for (int i = 0; medium.isPresent() && i < attributions.size(); i++) {
            boolean source = attributions.get(i).source().stream()
                    .anyMatch(piece -> piece.contains(medium.get().span()));
            if (i != heard && source && media.get(i).equals(medium)) {
                return i;
            }
        }
        return -1;
    }

    /** The statement that cites this one's source for the same words ("the Herald reports, citing the council"); -1 where none does. */
    private int citing(int cited) {
        Attribution attribution = attributions.get(cited);
        boolean cites = attribution.cue().size() == 1
                && CITING.contains(attribution.cue().get(0).in(text).toLowerCase(Locale.ROOT));
        for (int i = 0; cites && i < attributions.size(); i++) {
            boolean same = attributions.get(i).content().equals(attribution.content());
            if (i != cited && same && !attributions.get(i).source().isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    /** The smallest other statement in whose content this one's cue and content lie; -1 where there is none. */
    private int enclosing(int inner) {
        int found = -1;
        for (int i = 0; i < attributions.size(); i++) {
            boolean encloses = i != inner
                    && !isAside(attributions.get(inner))
                    && inside(attributions.get(inner), attributions.get(i).content());
            if (encloses && (found < 0 || length(i) < length(found))) {
                found = i;
            }
        }
        return found;
    }

    /** "who, Norland says, are held": said by the way, and not passed on by whoever says the rest. */
    private boolean isAside(Attribution attribution) {
        if (attribution.source().isEmpty() || attribution.cue().isEmpty()) {
            return false;
        }
        int from = Spans.hull(attribution.source()).start();
        int to = Spans.hull(attribution.cue()).end();
        return from < to
                && text.startsWith(",", to)
                && text.substring(0, from).stripTrailing().endsWith(",")
                && Spans.hull(attribution.content()).start() >= to;
    }

    private static boolean inside(Attribution inner, List<Span> content) {
        Span words = Spans.hull(inner.content());
        return !inner.cue().isEmpty()
                && inner.cue().stream().allMatch(c -> content.stream().anyMatch(piece -> piece.contains(c)))
                && content.stream().anyMatch(piece -> piece.contains(words) && piece.length() > words.length());
    }

    private int length(int statement) {
        return Spans.hull(attributions.get(statement).content()).length();
    }

    private String name(Source source) {
        return source.names().isEmpty()
                ? Spans.words(source.spans(), text)
                : source.names().get(0);
    }
}
