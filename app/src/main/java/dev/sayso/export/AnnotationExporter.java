package dev.sayso.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.claim.Telling;
import dev.sayso.report.Report;
import dev.sayso.storyline.Reading;
import dev.sayso.text.CodePoints;
import dev.sayso.text.Span;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Statements as W3C Web Annotations (w3.org/TR/annotation-model): a target for each piece of the content, by the words themselves and
 * those around them ({@code TextQuoteSelector}) and by place ({@code TextPositionSelector}, in code points). Targets are reports
 * by their ids in the ledger: {@code canonical} is the address, where it may be given.
 */
final class AnnotationExporter implements Exporter {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int AROUND = 32;

    @Override
    public String format() {
        return "annotations";
    }

    @Override
    public String ending() {
        return "annotations.json";
    }

    @Override
    public String description() {
        return "statements as W3C Web Annotations (JSON-LD)";
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        ObjectNode page = JSON.objectNode()
                .put("@context", "http://www.w3.org/ns/anno.jsonld")
                .put("id", Iri.of("annotations", "page"))
                .put("type", "AnnotationPage");
        ArrayNode items = page.putArray("items");
        for (Reading reading : export.readings()) {
            CodePoints points = CodePoints.of(reading.report().text());
            reading.tellings().forEach(t -> items.add(annotation(t, points)));
        }
        JsonTree.write(page, out);
    }

    private static ObjectNode annotation(Telling telling, CodePoints points) {
        ObjectNode node = JSON.objectNode()
                .put("id", Iri.of("statement", telling.id()))
                .put("type", "Annotation")
                .put("motivation", "describing");
        node.set("body", body(telling));
        ArrayNode targets = node.putArray("target");
        telling.statement().content().forEach(piece -> targets.add(target(telling.report(), piece, points)));
        return node;
    }

    private static ObjectNode body(Telling telling) {
        String party = telling.party().isBlank() ? "A source that the report does not name" : telling.party();
        return JSON.objectNode()
                .put("type", "TextualBody")
                .put("format", "text/plain")
                .put("language", "en")
                .put(
                        "value",
                        SafeWords.line(party) + " "
                                + Labels.stance(telling.statement().stance()));
    }

    private static ObjectNode target(Report report, Span piece, CodePoints points) {
        ObjectNode target = JSON.objectNode().put("source", Iri.of("report", report.id()));
        WebAddress.of(report.url()).ifPresent(url -> target.put("canonical", url));
        ArrayNode selectors = target.putArray("selector");
        selectors.add(quote(report.text(), piece));
        Span counted = points.of(piece);
        selectors.add(JSON.objectNode()
                .put("type", "TextPositionSelector")
                .put("start", counted.start())
                .put("end", counted.end()));
        return target;
    }

    /** The words, and as many around them as it takes to tell them from the same words elsewhere in the report. */
    private static ObjectNode quote(String text, Span piece) {
        int around = AROUND;
        Span wide = widened(text, piece, around);
        while (text.indexOf(wide.in(text)) != text.lastIndexOf(wide.in(text)) && around < text.length()) {
            around *= 2;
            wide = widened(text, piece, around);
        }
        return JSON.objectNode()
                .put("type", "TextQuoteSelector")
                .put("exact", piece.in(text))
                .put("prefix", text.substring(wide.start(), piece.start()))
                .put("suffix", text.substring(piece.end(), wide.end()));
    }

    private static Span widened(String text, Span piece, int around) {
        int start = Math.max(0, piece.start() - around);
        int end = Math.min(text.length(), piece.end() + around);
        return Span.of(whole(text, start), whole(text, end));
    }

    /** A place that divides no character. */
    private static int whole(String text, int place) {
        boolean inside = place > 0
                && place < text.length()
                && Character.isLowSurrogate(text.charAt(place))
                && Character.isHighSurrogate(text.charAt(place - 1));
        return inside ? place - 1 : place;
    }
}
