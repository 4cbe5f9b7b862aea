package dev.sayso.claim;

import dev.sayso.claim.HandDown.Holder;
import dev.sayso.report.Copies;
import dev.sayso.report.Copy;
import dev.sayso.report.Credit;
import dev.sayso.report.Report;
import dev.sayso.report.SharedPassage;
import dev.sayso.statement.Source;
import dev.sayso.statement.Statement;
import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Traces one statement of a claim to the party that it goes back to. The first of these that holds decides: it stands in
 * words copied from another report; another outlet is said to cite a party for it; it goes round in a circle; it is told inside what another source says; it names
 * another outlet; it names a party; its report credits an agency or outlet; its report is a copy of one that tells the
 * claim; it speaks of "media"; it is the outlet's own voice where others told the claim. Else it is its report's own.
 */
final class Tracer {

    private static final Pattern MEDIA = Pattern.compile(
            "(?i)\\b(?:media|press|newspapers?|broadcasters?|(?:news|media|press|published|local) (?:reports?|outlets?))\\b");

    private final StorylineTellings tellings;
    private final Map<String, Circle> circles;
    private final Copies copies;
    private final WayEnds ends;
    private final PartyNames names;
    private final List<Telling> claim;
    private final Set<Telling> open = new LinkedHashSet<>();

    Tracer(
            StorylineTellings tellings,
            Map<String, Circle> circles,
            Copies copies,
            Principals principals,
            PartyNames names,
            List<Telling> claim) {
        this.tellings = tellings;
        this.circles = circles;
        this.copies = copies;
        this.ends = new WayEnds(tellings, principals);
        this.names = names;
        this.claim = claim;
    }

    /** The ways of a statement to its parties, one each; never empty. */
    List<Way> ways(Telling telling) {
        List<Way> found = new ArrayList<>();
        if (open.add(telling)) {
            found.addAll(traced(telling));
            open.remove(telling);
        }
        return found;
    }

    private List<Way> traced(Telling telling) {
        List<Way> found = copied(telling);
        found = found.isEmpty() ? citing(telling) : found;
        found = found.isEmpty() ? round(telling) : found;
        found = found.isEmpty() ? inside(telling) : found;
        found = found.isEmpty() ? cited(telling) : found;
        found = found.isEmpty() ? named(telling) : found;
        found = found.isEmpty() ? credited(telling) : found;
        found = found.isEmpty() ? fromCopiedReport(telling) : found;
        found = found.isEmpty() ? media(telling) : found;
        found = found.isEmpty() ? repeated(telling) : found;
        return found.isEmpty() ? List.of(ends.own(telling)) : found;
    }

    static boolean isNamed(Telling telling) {
        return telling.statement().source().named() && !telling.own();
    }

    /** What stands in words copied from another report has the source that it has there. */
    private List<Way> copied(Telling telling) {
        Optional<Copies.Copied> source =
                copies.source(telling.report(), telling.statement().content());
        if (source.isEmpty()) {
            return List.of();
        }
        Report original = source.get().copy().original();
        List<Evidence> words = new ArrayList<>(List.of(
                new Evidence(original, source.get().inOriginal(), Evidence.Kind.SAME_WORDS),
                new Evidence(telling.report(), source.get().inCopy(), Evidence.Kind.SAME_WORDS)));
        telling.credits().stream()
                .filter(c ->
                        original.outlet() != null && PartyNames.key(c.name()).equals(PartyNames.key(original.outlet())))
                .forEach(c -> words.add(new Evidence(telling.report(), List.of(c.span()), Evidence.Kind.CREDIT)));
        HandDown step = step(Holder.of(original), telling, Evidence.Kind.SAME_WORDS, words);
        Optional<Telling> there = tellings.of(original).stream()
                .filter(t -> t.statement().stance() == telling.statement().stance())
                .filter(t -> !isNamed(telling) || sameParty(t, telling))
                .filter(t -> common(t.statement().content(), source.get().inOriginal()) > 0)
                .max(Comparator.comparingDouble((Telling t) ->
                                common(t.statement().content(), source.get().inOriginal()))
                        .thenComparing(Telling.BY_TIME.reversed()));
        if (there.isPresent()) {
            return then(ways(there.get()), step);
        }
        return isNamed(telling)
                ? List.of()
                : List.of(ends.ownOf(original, telling).then(step));
    }

    private boolean sameParty(Telling one, Telling other) {
        Set<String> keys = new LinkedHashSet<>();
        one.statement().source().names().forEach(n -> keys.add(PartyNames.key(names.full(n))));
        return other.statement().source().names().stream().anyMatch(n -> keys.contains(PartyNames.key(names.full(n))));
    }

    /** The part of either that both have. */
    private static double common(List<Span> some, List<Span> others) {
        int common = 0;
        for (Span a : some) {
            for (Span b : others) {
                common += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
            }
        }
        int most = Math.max(length(some), length(others));
        return 2 * common >= Math.min(length(some), length(others)) ? (double) common / most : 0;
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }

    /** "the Herald reports, citing the council": the council, through the Herald. */
    private List<Way> citing(Telling telling) {
        Optional<StorylineTellings.Via> via = tellings.via(telling);
        Optional<StorylineTellings.Via> cited = via.isEmpty() ? Optional.empty() : tellings.citedBy(telling);
        if (via.isEmpty() || cited.isEmpty() || isOutletName(cited.get().outlet())) {
            return List.of();
        }
        String party = cited.get().outlet();
        boolean known = names.knows(party);
        boolean named = known || NAME.matcher(party).find();
        Way way = named
                ? ends.party(party, Source.Kind.UNKNOWN, telling)
                : WayEnds.unnamedOf(via.get().outlet(), party, Source.Kind.UNKNOWN);
        List<Evidence> words =
                List.of(new Evidence(telling.report(), cited.get().spans(), Evidence.Kind.CITES));
        List<Evidence> outlet = List.of(new Evidence(telling.report(), via.get().spans(), Evidence.Kind.CITES));
        String holder = named ? names.full(party) : party;
        return List.of(way.then(new HandDown(
                        Holder.party(holder), Holder.party(via.get().outlet()), Evidence.Kind.CITES, words))
                .then(step(Holder.party(via.get().outlet()), telling, Evidence.Kind.CITES, outlet)));
    }

    private boolean isOutletName(String name) {
        return tellings.isOutlet(new Source(List.of(), List.of(names.full(name)), Source.Kind.UNKNOWN, true));
    }

    /** A name in capitals, with or without an article and without a lower-case noun behind. */
    private static final Pattern NAME =
            Pattern.compile("^(?:[Tt]he )?\\p{Lu}[\\p{L}'’.-]*(?: (?:(?:of|and|for|the) )?\\p{Lu}[\\p{L}'’.-]*)*$");

    /** What goes round goes back to whom one of the circle names besides; else to nobody who is known. */
    private List<Way> round(Telling telling) {
        Circle circle = circles.get(telling.id());
        if (circle == null) {
            return List.of();
        }
        List<HandDown> steps = new ArrayList<>();
        for (Telling one : circle.tellings()) {
            tellings.via(one)
                    .ifPresent(v -> steps.add(step(
                            circle.tellings().stream()
                                    .filter(t -> StorylineTellings.isBy(t, v.outlet()))
                                    .findFirst()
                                    .map(t -> Holder.of(t.report()))
                                    .orElse(Holder.party(v.outlet())),
                            one,
                            Evidence.Kind.CITES,
                            List.of(new Evidence(one.report(), v.spans(), Evidence.Kind.CITES)))));
        }
        List<Way> found = source(circle)
                .map(t -> tellings.isOutlet(t.statement().source()) ? citing(t) : named(t))
                .orElseGet(() -> List.of(new Way(
                        "circle " + circle.tellings().get(0).id(),
                        List.of(new Principals.Link(
                                Holder.of(circle.tellings().get(0).report()).name(), List.of())),
                        Source.Kind.OUTLET,
                        false,
                        List.of())));
        List<Way> all = new ArrayList<>(found);
        for (HandDown step : steps) {
            all.replaceAll(p -> p.then(step));
        }
        return all;
    }

    /** A statement that one of the circle has from a party besides. */
    private Optional<Telling> source(Circle circle) {
        Optional<Telling> citing = circle.tellings().stream()
                .filter(c -> tellings.citedBy(c).isPresent())
                .filter(c -> !citing(c).isEmpty())
                .min(Telling.BY_TIME);
        return citing.isPresent()
                ? citing
                : circle.tellings().stream()
                        .flatMap(c -> tellings.of(c.report()).stream()
                                .filter(t -> isNamed(t)
                                        && !tellings.isOutlet(t.statement().source()))
                                .filter(t ->
                                        StorylineTellings.sameWords(t, c) || claim.contains(c) && claim.contains(t)))
                        .min(Telling.BY_TIME);
    }

    private List<Way> inside(Telling telling) {
        return telling.own()
                ? List.of()
                : tellings.inside(telling)
                        .filter(t -> !open.contains(t))
                        .map(this::ways)
                        .orElse(List.of());
    }

    /** "according to the Herald": the Herald's own source where its report is at hand, else the Herald. */
    private List<Way> cited(Telling telling) {
        Optional<StorylineTellings.Via> via = tellings.via(telling);
        if (via.isEmpty()) {
            return List.of();
        }
        boolean party =
                isNamed(telling) && !tellings.isOutlet(telling.statement().source());
        Optional<Telling> there = tellings.toldBy(via.get().outlet(), telling, claim)
                .filter(t -> !open.contains(t))
                .filter(t -> !party || sameParty(t, telling));
        List<Evidence> words = List.of(new Evidence(telling.report(), via.get().spans(), Evidence.Kind.CITES));
        if (there.isPresent()) {
            HandDown step = step(Holder.of(there.get().report()), telling, Evidence.Kind.CITES, words);
            return then(ways(there.get()), step);
        }
        if (party) {
            return List.of();
        }
        HandDown step = step(Holder.party(via.get().outlet()), telling, Evidence.Kind.CITES, words);
        boolean unnamed =
                !isNamed(telling) && !telling.statement().source().spans().isEmpty();
        return unnamed
                ? List.of(WayEnds.unnamedOf(via.get().outlet(), telling).then(step))
                : List.of(ends.party(via.get().outlet(), Source.Kind.OUTLET, telling)
                        .then(step));
    }

    /** A party that is named is where it ends; whoever passed its words on stands between. */
    private List<Way> named(Telling telling) {
        if (!isNamed(telling)) {
            return List.of();
        }
        Statement statement = telling.statement();
        List<Span> spans = new ArrayList<>(statement.source().spans());
        spans.addAll(statement.cue());
        List<Evidence> words = List.of(new Evidence(telling.report(), Spans.merged(spans), Evidence.Kind.CITES));
        List<Way> ways = new ArrayList<>();
        for (String name : statement.source().names()) {
            Way way = ends.party(name, statement.source().kind(), telling);
            List<String> chain = statement.chain();
            String from = names.full(name);
            for (int i = chain.size() - 2; i >= 0; i--) {
                String to = names.full(chain.get(i));
                way = way.then(new HandDown(Holder.party(from), Holder.party(to), Evidence.Kind.CITES, words));
                from = to;
            }
            ways.add(way.then(step(Holder.party(from), telling, Evidence.Kind.CITES, words)));
        }
        return ways;
    }

    /** Nobody named, in a report that credits an agency or an outlet: that one's source, or that one. */
    private List<Way> credited(Telling telling) {
        List<Credit> credits = telling.credits().stream()
                .filter(c -> !StorylineTellings.isBy(telling, c.name()))
                .toList();
        for (Credit credit : credits) {
            Optional<Telling> there =
                    tellings.toldBy(credit.name(), telling, claim).filter(t -> !open.contains(t));
            if (there.isPresent()) {
                return then(ways(there.get()), step(Holder.of(there.get().report()), telling, credit));
            }
        }
        if (credits.size() != 1) {
            return List.of();
        }
        Credit credit = credits.get(0);
        boolean unnamed =
                !telling.own() && !telling.statement().source().spans().isEmpty();
        Way way = unnamed
                ? WayEnds.unnamedOf(credit.name(), telling)
                : ends.party(credit.name(), Source.Kind.OUTLET, telling);
        return List.of(way.then(step(Holder.party(credit.name()), telling, credit)));
    }

    /** A copy that only rewords what the original tells has it from there. */
    private List<Way> fromCopiedReport(Telling telling) {
        for (Copy copy : copies.of(telling.report())) {
            Optional<Telling> there = claim.stream()
                    .filter(t -> t.report().id().equals(copy.original().id()) && !open.contains(t))
                    .min(Comparator.comparing(Telling::own).thenComparing(Telling.BY_TIME));
            if (there.isPresent()) {
                SharedPassage longest = copy.passages().stream()
                        .max(Comparator.comparingInt(p -> p.copy().length()))
                        .orElseThrow();
                List<Evidence> words = List.of(
                        new Evidence(copy.original(), List.of(longest.original()), Evidence.Kind.SAME_WORDS),
                        new Evidence(copy.copy(), List.of(longest.copy()), Evidence.Kind.SAME_WORDS));
                return then(
                        ways(there.get()), step(Holder.of(copy.original()), telling, Evidence.Kind.SAME_WORDS, words));
            }
        }
        return List.of();
    }

    /** "according to media reports": what other outlets told before. */
    private List<Way> media(Telling telling) {
        List<Span> spans = telling.statement().source().spans();
        if (telling.own()
                || !MEDIA.matcher(Spans.words(spans, telling.report().text())).find()) {
            return List.of();
        }
        Optional<Telling> there = before(telling).filter(t -> !t.own()).reduce((one, later) -> later);
        return there.map(t -> then(
                        ways(t),
                        step(
                                Holder.of(t.report()),
                                telling,
                                Evidence.Kind.CITES,
                                List.of(new Evidence(telling.report(), spans, Evidence.Kind.CITES)))))
                .orElse(List.of());
    }

    private Stream<Telling> before(Telling telling) {
        return claim.stream()
                .filter(t -> !t.report().id().equals(telling.report().id()))
                .filter(t -> Telling.BY_TIME.compare(t, telling) < 0)
                .filter(t -> !open.contains(t))
                .sorted(Telling.BY_TIME);
    }

    /** An outlet's own voice alone is never a second origin: it repeats what a source, or another outlet, told before. */
    private List<Way> repeated(Telling telling) {
        boolean nobody = telling.own() || telling.statement().source().spans().isEmpty();
        if (!nobody) {
            return List.of();
        }
        Optional<Telling> there = claim.stream()
                .filter(t -> t.report().id().equals(telling.report().id()) && isNamed(t) && !open.contains(t))
                .min(Telling.BY_TIME)
                .or(() -> before(telling).filter(t -> !t.own()).reduce((one, later) -> later))
                .or(() -> before(telling).findFirst());
        return there.map(t -> {
                    Evidence.Kind kind = Evidence.Kind.REPEATS;
                    List<Evidence> words = List.of(
                            new Evidence(t.report(), t.statement().content(), kind),
                            new Evidence(telling.report(), telling.statement().content(), kind));
                    boolean sameReport = t.report().id().equals(telling.report().id());
                    return sameReport ? ways(t) : then(ways(t), step(Holder.of(t.report()), telling, kind, words));
                })
                .orElse(List.of());
    }

    static HandDown step(Holder from, Telling to, Evidence.Kind kind, List<Evidence> words) {
        return new HandDown(from, Holder.of(to.report()), kind, words);
    }

    private static HandDown step(Holder from, Telling to, Credit credit) {
        Evidence words = new Evidence(to.report(), List.of(credit.span()), Evidence.Kind.CREDIT);
        return step(from, to, Evidence.Kind.CREDIT, List.of(words));
    }

    private static List<Way> then(List<Way> ways, HandDown step) {
        return ways.stream().map(p -> p.then(step)).toList();
    }
}
