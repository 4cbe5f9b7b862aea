package dev.sayso.claim;

import dev.sayso.claim.HandDown.Holder;
import dev.sayso.report.Credit;
import dev.sayso.statement.Source;
import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Traces what a report has from another outlet by its own words: it cites or credits one, or "media". */
final class CitationTracer {

    private static final Pattern MEDIA = Pattern.compile("(?i)\\b(?:media|press|newspapers?|broadcasters?"
            + "|(?:news|media|press|published|local) (?:reports?|outlets?))\\b");

    /** A name in capitals, with or without an article and small words inside. */
    private static final Pattern NAME =
            Pattern.compile("^(?:[Tt]he )?\\p{Lu}[\\p{L}'’.-]*(?: (?:(?:of|and|for|the) )?\\p{Lu}[\\p{L}'’.-]*)*$");

    private final Tracer tracer;
    private final StorylineTellings tellings;
    private final WayEnds ends;
    private final PartyNames names;

    CitationTracer(Tracer tracer, StorylineTellings tellings, WayEnds ends, PartyNames names) {
        this.tracer = tracer;
        this.tellings = tellings;
        this.ends = ends;
        this.names = names;
    }

    /** "the Herald reports, citing the council": the council, through the Herald. */
    List<Way> party(Telling telling) {
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
                .then(HandDown.step(telling, Holder.party(via.get().outlet()), Evidence.Kind.CITES, outlet)));
    }

    private boolean isOutletName(String name) {
        return tellings.isOutlet(new Source(List.of(), List.of(names.full(name)), Source.Kind.UNKNOWN, true));
    }

    /** "according to the Herald": the Herald's own source where its report is at hand, else the Herald. */
    List<Way> outlet(Telling telling) {
        Optional<StorylineTellings.Via> via = tellings.via(telling);
        if (via.isEmpty()) {
            return List.of();
        }
        boolean party =
                telling.named() && !tellings.isOutlet(telling.statement().source());
        Optional<Telling> there = tellings.toldBy(via.get().outlet(), telling, tracer.claim())
                .filter(t -> !tracer.isOpen(t))
                .filter(t -> !party || names.shared(t, telling));
        List<Evidence> words = List.of(new Evidence(telling.report(), via.get().spans(), Evidence.Kind.CITES));
        if (there.isPresent()) {
            HandDown step = HandDown.step(telling, Holder.of(there.get().report()), Evidence.Kind.CITES, words);
            return Way.then(tracer.ways(there.get()), step);
        }
        if (party) {
            return List.of();
        }
        HandDown step = HandDown.step(telling, Holder.party(via.get().outlet()), Evidence.Kind.CITES, words);
        boolean unnamed =
                !telling.named() && !telling.statement().source().spans().isEmpty();
        return unnamed
                ? List.of(WayEnds.unnamedOf(via.get().outlet(), telling).then(step))
                : List.of(ends.party(via.get().outlet(), Source.Kind.OUTLET, telling)
                        .then(step));
    }

    /** Nobody named, in a report that credits an agency or an outlet: that one's source, or that one. */
    List<Way> credit(Telling telling) {
        List<Credit> credits = telling.credits().stream()
                .filter(c -> !StorylineTellings.isBy(telling, c.name()))
                .toList();
        for (Credit credit : credits) {
            Optional<Telling> there =
                    tellings.toldBy(credit.name(), telling, tracer.claim()).filter(t -> !tracer.isOpen(t));
            if (there.isPresent()) {
                return Way.then(
                        tracer.ways(there.get()),
                        byCredit(telling, Holder.of(there.get().report()), credit));
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
        return List.of(way.then(byCredit(telling, Holder.party(credit.name()), credit)));
    }

    private static HandDown byCredit(Telling telling, Holder from, Credit credit) {
        Evidence words = new Evidence(telling.report(), List.of(credit.span()), Evidence.Kind.CREDIT);
        return HandDown.step(telling, from, Evidence.Kind.CREDIT, List.of(words));
    }

    /** "according to media reports": what other outlets told before. */
    List<Way> media(Telling telling) {
        List<Span> spans = telling.statement().source().spans();
        if (telling.own()
                || !MEDIA.matcher(Spans.words(spans, telling.report().text())).find()) {
            return List.of();
        }
        Optional<Telling> there = tracer.before(telling).filter(t -> !t.own()).reduce((one, later) -> later);
        return there.map(t -> Way.then(
                        tracer.ways(t),
                        HandDown.step(
                                telling,
                                Holder.of(t.report()),
                                Evidence.Kind.CITES,
                                List.of(new Evidence(telling.report(), spans, Evidence.Kind.CITES)))))
                .orElse(List.of());
    }
}
