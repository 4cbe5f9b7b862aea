package dev.sayso.export;

import dev.sayso.claim.Claim;
import dev.sayso.claim.Origin;
import dev.sayso.claim.Telling;
import dev.sayso.report.Copy;
import dev.sayso.report.Published;
import dev.sayso.report.Report;
import dev.sayso.report.Version;
import dev.sayso.review.Act;
import dev.sayso.review.Mark;
import dev.sayso.statement.Source;
import dev.sayso.storyline.Dossier;
import dev.sayso.storyline.Reading;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where claims come from, as W3C PROV (PROV-O, w3.org/TR/prov-o) in Turtle: reports of outlets, statements quoted from them, claims
 * that have statements as members, copies and versions, and what people did. A statement's parties are agents.
 */
final class ProvExporter implements Exporter {

    @Override
    public String format() {
        return "prov";
    }

    @Override
    public String ending() {
        return "ttl";
    }

    @Override
    public String description() {
        return "where claims come from, as W3C PROV (Turtle)";
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        out.write(new Writing(export).all().getBytes(StandardCharsets.UTF_8));
    }

    /** One export on its way. */
    private static final class Writing {

        private final Export export;
        private final Turtle turtle = new Turtle();
        private final Map<String, String> agents = new LinkedHashMap<>();
        private final Map<String, String> names = new LinkedHashMap<>();
        private final Map<String, Act> acts = new LinkedHashMap<>();
        private final Map<String, Set<String>> used = new LinkedHashMap<>();

        Writing(Export export) {
            this.export = export;
        }

        String all() {
            turtle.prefix("prov", "http://www.w3.org/ns/prov#")
                    .prefix("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
                    .prefix("xsd", "http://www.w3.org/2001/XMLSchema#");
            for (Dossier dossier : export.dossiers()) {
                dossier.storyline().readings().forEach(r -> report(r, dossier));
                dossier.storyline().readings().forEach(r -> r.tellings().forEach(this::statement));
                dossier.claims().forEach(this::claim);
            }
            acts.values().forEach(this::act);
            agents.forEach((iri, kind) ->
                    turtle.of(iri).kind("prov:Agent").kind(kind).text("rdfs:label", names.getOrDefault(iri, "")));
            return turtle.done();
        }

        private void report(Reading reading, Dossier dossier) {
            Report report = reading.report();
            turtle.of(Iri.of("report", report.id())).kind("prov:Entity");
            if (report.headline() != null && !report.headline().isBlank()) {
                turtle.text("rdfs:label", report.headline());
            }
            WebAddress.of(report.url()).ifPresent(url -> turtle.to("prov:atLocation", url));
            if (report.outlet() != null && !report.outlet().isBlank()) {
                turtle.to("prov:wasAttributedTo", agent(report.outlet(), "prov:Organization"));
            }
            Published published = report.published();
            if (published != null) {
                turtle.typed("prov:generatedAtTime", published.earliest().toString(), "xsd:dateTime");
            }
            dossier.copies().stream()
                    .filter(c -> c.copy().id().equals(report.id()) && c.direction() != Copy.Direction.UNKNOWN)
                    .forEach(c -> turtle.to(
                            "prov:wasDerivedFrom", Iri.of("report", c.original().id())));
            for (List<Version> versions : dossier.versions().all()) {
                for (int i = 1; i < versions.size(); i++) {
                    boolean known = versions.get(i - 1).before(versions.get(i)) != Version.Order.UNKNOWN;
                    if (known && versions.get(i).report().id().equals(report.id())) {
                        turtle.to(
                                "prov:wasRevisionOf",
                                Iri.of("report", versions.get(i - 1).report().id()));
                    }
                }
            }
        }

        private void statement(Telling telling) {
            String iri = Iri.of("statement", telling.id());
            turtle.of(iri)
                    .kind("prov:Entity")
                    .text("prov:value", telling.words())
                    .to("prov:wasQuotedFrom", Iri.of("report", telling.report().id()));
            Source source = telling.statement().source();
            source.names().forEach(name -> turtle.to("prov:wasAttributedTo", agent(name, kind(source.kind()))));
            Mark mark = export.marks().statements().get(telling.id());
            if (mark != null) {
                mark.acts().forEach(act -> remember(act, iri));
            }
        }

        private void claim(Claim claim) {
            String iri = Iri.of("claim", claim.id());
            turtle.of(iri)
                    .kind("prov:Entity")
                    .kind("prov:Collection")
                    .text("rdfs:label", claim.text())
                    .to("prov:wasAttributedTo", agent(export.madeBy(), "prov:SoftwareAgent"));
            claim.tellings().forEach(t -> turtle.to("prov:hadMember", Iri.of("statement", t.id())));
            for (Origin origin : claim.origins()) {
                if (!origin.name().isBlank()) {
                    turtle.to("prov:wasInfluencedBy", agent(origin.name(), kind(origin.kind())));
                }
            }
            export.marks().claims().getOrDefault(claim.id(), List.of()).forEach(mark -> remember(mark.act(), iri));
        }

        private void remember(Act act, String iri) {
            acts.putIfAbsent(act.id(), act);
            used.computeIfAbsent(act.id(), id -> new LinkedHashSet<>()).add(iri);
        }

        private void act(Act act) {
            turtle.of(Iri.of("act", act.id()))
                    .kind("prov:Activity")
                    .text("rdfs:label", ReviewWords.act(act))
                    .typed("prov:startedAtTime", act.at(), "xsd:dateTime")
                    .typed("prov:endedAtTime", act.at(), "xsd:dateTime")
                    .to("prov:wasAssociatedWith", agent(act.by(), "prov:Person"));
            used.getOrDefault(act.id(), Set.of()).forEach(iri -> turtle.to("prov:used", iri));
        }

        private String agent(String name, String kind) {
            String iri = Iri.party(name);
            names.putIfAbsent(iri, name);
            String before = agents.putIfAbsent(iri, kind);
            if (before != null
                    && !before.equals(kind)
                    && Stream.of(before, kind).anyMatch("prov:Agent"::equals)) {
                agents.put(iri, before.equals("prov:Agent") ? kind : before);
            }
            return iri;
        }

        private static String kind(Source.Kind kind) {
            return switch (kind) {
                case PERSON -> "prov:Person";
                case ORGANIZATION, STATE, OUTLET, GROUP -> "prov:Organization";
                case DOCUMENT, UNKNOWN -> "prov:Agent";
            };
        }
    }
}
