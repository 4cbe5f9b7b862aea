package dev.sayso.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.claim.Claim;
import dev.sayso.claim.Origin;
import dev.sayso.claim.Telling;
import dev.sayso.report.Published;
import dev.sayso.report.Report;
import dev.sayso.storyline.Dossier;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Claims in schema.org's words (schema.org/Claim), as JSON-LD. There is no {@code ClaimReview}: that is a verdict, no program gives
 * one, and no act of review is one. The context stands in the file, so that nothing is to be fetched.
 */
final class SchemaOrgExporter implements Exporter {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Override
    public String format() {
        return "schema-org";
    }

    @Override
    public String ending() {
        return "jsonld";
    }

    @Override
    public String description() {
        return "schema.org Claim objects (JSON-LD)";
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        ObjectNode tree = JSON.objectNode();
        tree.set("@context", context());
        ArrayNode graph = tree.putArray("@graph");
        for (Dossier dossier : export.dossiers()) {
            dossier.claims().forEach(c -> graph.add(claim(c)));
        }
        JsonTree.write(tree, out);
    }

    private static ObjectNode context() {
        ObjectNode context = JSON.objectNode().put("@vocab", "https://schema.org/");
        context.set("url", JSON.objectNode().put("@type", "@id"));
        context.set("datePublished", JSON.objectNode().put("@type", "https://schema.org/Date"));
        return context;
    }

    private static ObjectNode claim(Claim claim) {
        ObjectNode node = thing("Claim", Iri.of("claim", claim.id())).put("text", SafeWords.of(claim.text()));
        node.put("identifier", claim.id());
        ArrayNode interpreters = node.putArray("claimInterpreter");
        claim.origins().stream().filter(o -> !o.name().isBlank()).forEach(o -> interpreters.add(party(o)));
        Map<String, Report> reports = new LinkedHashMap<>();
        claim.tellings().stream().map(Telling::report).forEach(r -> reports.putIfAbsent(r.id(), r));
        node.set("firstAppearance", article(claim.first().report()));
        ArrayNode appearance = node.putArray("appearance");
        reports.values().forEach(r -> appearance.add(article(r)));
        return node;
    }

    private static ObjectNode party(Origin origin) {
        String type = switch (origin.kind()) {
            case PERSON -> "Person";
            case OUTLET -> "NewsMediaOrganization";
            case STATE -> "GovernmentOrganization";
            case ORGANIZATION, GROUP -> "Organization";
            case DOCUMENT -> "CreativeWork";
            case UNKNOWN -> "Thing";
        };
        return thing(type, Iri.party(origin.name())).put("name", SafeWords.line(origin.name()));
    }

    private static ObjectNode article(Report report) {
        ObjectNode node = thing("NewsArticle", Iri.of("report", report.id()));
        JsonTree.put(node, "url", WebAddress.of(report.url()).orElse(null));
        JsonTree.put(node, "headline", report.headline() == null ? null : SafeWords.line(report.headline()));
        JsonTree.put(node, "inLanguage", report.language());
        Published published = report.published();
        JsonTree.put(node, "datePublished", published == null ? null : published.iso());
        String outlet = report.outlet();
        if (outlet != null && !outlet.isBlank()) {
            node.set(
                    "publisher",
                    thing("NewsMediaOrganization", Iri.party(outlet)).put("name", SafeWords.line(outlet)));
        }
        return node;
    }

    private static ObjectNode thing(String type, String id) {
        return JSON.objectNode().put("@type", type).put("@id", id);
    }
}
