package dev.sayso.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.report.Published;
import dev.sayso.report.Report;
import dev.sayso.storyline.Dossier;
import dev.sayso.storyline.Reading;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Storylines for news systems, as IPTC ninjs 2.0 (iptc.org/std/ninjs): one object a line, a storyline a {@code composite} item whose
 * associations are its reports. Its body is the dossier.
 */
final class NinjsExporter implements Exporter {

    private static final String SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_2.0.json";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Override
    public String format() {
        return "ninjs";
    }

    @Override
    public String ending() {
        return "ninjs.json";
    }

    @Override
    public String description() {
        return "storylines with their reports as IPTC ninjs, one a line";
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        for (Dossier dossier : export.dossiers()) {
            out.write(item(dossier, export).toString().getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        }
    }

    private static ObjectNode item(Dossier dossier, Export export) {
        List<Reading> readings = dossier.storyline().readings();
        ObjectNode item = item(Iri.of("storyline", dossier.storyline().id()), "composite");
        item.putObject("standard").put("name", "ninjs").put("version", "2.0").put("schema", SCHEMA);
        headline(item, dossier.storyline().title());
        last(readings).ifPresent(p -> item.put("versioncreated", p.latest().toString()));
        StringBuilder body = new StringBuilder();
        for (Block block : Outline.of(dossier, export)) {
            body.append(block.words());
            body.append(block.note().isEmpty() ? "" : " (" + block.note() + ")").append('\n');
        }
        item.putArray("bodies")
                .addObject()
                .put("role", "dossier")
                .put("contenttype", "text/plain")
                .put("value", body.toString());
        ArrayNode associations = item.putArray("associations");
        for (Reading reading : readings) {
            ObjectNode report = report(reading.report());
            report.put("name", "report " + (associations.size() + 1));
            associations.add(report);
        }
        return item;
    }

    private static ObjectNode report(Report report) {
        ObjectNode item = item(Iri.of("report", report.id()), "text");
        headline(item, report.headline() == null ? "" : report.headline());
        Published published = report.published();
        if (published != null) {
            item.put("versioncreated", published.earliest().toString());
        }
        JsonTree.put(item, "language", report.language());
        if (report.outlet() != null && !report.outlet().isBlank()) {
            item.putArray("infosources").addObject().put("name", SafeWords.line(report.outlet()));
        }
        WebAddress.of(report.url())
                .ifPresent(url ->
                        item.putArray("altids").addObject().put("role", "url").put("value", url));
        return item;
    }

    private static ObjectNode item(String uri, String type) {
        return JSON.objectNode().put("uri", uri).put("type", type).put("representationtype", "partial");
    }

    private static void headline(ObjectNode item, String words) {
        if (!words.isBlank()) {
            item.putArray("headlines").addObject().put("role", "main").put("value", SafeWords.line(words));
        }
    }

    /** When the last of them came out. */
    private static Optional<Published> last(List<Reading> readings) {
        return readings.stream()
                .flatMap(r -> Optional.ofNullable(r.report().published()).stream())
                .max(Published::compareTo);
    }
}
