package dev.sayso.claim;

import dev.sayso.report.Copies;
import dev.sayso.report.Report;
import dev.sayso.statement.PartyTable;
import dev.sayso.statement.Representation;
import dev.sayso.statement.Source;
import dev.sayso.statement.SourceIdentity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the independent say-so behind claims. Thread-safe. */
public final class OriginFinder {

    private final PartyTable table;
    private final SourceIdentity identity = new SourceIdentity();

    /** With the table that says, where no report does, who speaks for whom. */
    public OriginFinder(PartyTable table) {
        this.table = table;
    }

    /** The origins of one storyline's claims, given all its statements and which of its reports are copies. */
    public Origins over(Collection<Telling> tellings, Copies copies) {
        Map<String, Report> reports = new LinkedHashMap<>();
        Map<String, Source.Kind> kinds = new HashMap<>();
        for (Telling telling : tellings.stream().sorted(Telling.BY_TIME).toList()) {
            reports.putIfAbsent(telling.report().id(), telling.report());
            Source source = telling.statement().source();
            source.names().forEach(n -> kinds.merge(n, source.kind(), OriginFinder::surer));
            String outlet = telling.report().outlet();
            if (outlet != null) {
                kinds.put(outlet, Source.Kind.OUTLET);
            }
        }
        List<Principals.Said> said = new ArrayList<>();
        for (Report report : reports.values()) {
            for (Representation representation : identity.representations(report)) {
                said.add(new Principals.Said(report, representation));
                boolean person = representation.kind() != Representation.Kind.CAPITAL;
                kinds.putIfAbsent(representation.who(), person ? Source.Kind.PERSON : Source.Kind.UNKNOWN);
                kinds.putIfAbsent(
                        representation.whom(),
                        representation.kind() == Representation.Kind.LAWYER
                                ? Source.Kind.PERSON
                                : Source.Kind.ORGANIZATION);
            }
        }
        PartyNames names = PartyNames.of(kinds);
        return new Origins(
                new StorylineTellings(tellings, names), copies, new Principals(table, names, said), names, kinds);
    }

    private static Source.Kind surer(Source.Kind one, Source.Kind other) {
        if (one == Source.Kind.UNKNOWN || other == Source.Kind.UNKNOWN) {
            return one == Source.Kind.UNKNOWN ? other : one;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }
}
