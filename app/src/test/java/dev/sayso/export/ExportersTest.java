package dev.sayso.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sayso.pipeline.DossierPipeline;
import dev.sayso.review.Marks;
import dev.sayso.storyline.Dossier;
import dev.sayso.storyline.Reading;
import dev.sayso.text.CodePoints;
import dev.sayso.text.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is exported is read by programs that others wrote; what reports say does nothing in any of them. */
class ExportersTest {

    private static final String HOSTILE =
            "=HYPERLINK(\"http://bad.example\";\"click\") <script>alert(1)</script> &amp; [x](javascript:alert(1))"
                    + " # *bold* `code` \u202Etxet\u202C \u0007bell";

    private static final List<String> SCRIPTS = List.of("Мария Жукова", "김지은", "مريم الحداد", "מרים לוי");

    private final Export export = new Export(dossiers(), Marks.NONE, Profile.EVIDENTIARY, "sayso 0");
    private final ObjectMapper json = new ObjectMapper();

    @TempDir
    private Path folder;

    private static List<Dossier> dossiers() {
        List<Reading> readings = new ArrayList<>(InventedStory.readings());
        readings.add(InventedReport.of(
                        "+Outlet",
                        "2031-10-09",
                        "https://bad.example/a?b=\"><script>",
                        HOSTILE + "\n\n"
                                + String.join(", ", SCRIPTS)
                                + " met in Tamsel. \"=SUM(A1:A9) \u202Eis a sum\", =cmd said. He said -5 and @home and"
                                + " +1 of it. It's <b>cold</b>, said Ada.\n\n"
                                + "Rosa said that " + String.join(", ", SCRIPTS) + " had met in Lorn.\n")
                .says("Rosa", "Rosa", "said that", String.join(", ", SCRIPTS) + " had met in Lorn")
                .says("=cmd", "=cmd", "said", "\"=SUM(A1:A9) \u202Eis a sum\"")
                .says(SCRIPTS.get(0), "He", "said -5", "-5 and @home and +1 of it")
                .says("Ada", "Ada", "said Ada", "It's <b>cold</b>")
                .reading());
        return DossierPipeline.standard().make(readings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "parquet"})
    void givesDuckDbEveryStatement(String format) throws IOException, SQLException {
        Path file = write(format);
        String read = format.equals("csv") ? "read_csv('%s', all_varchar = true, header = true)" : "read_parquet('%s')";
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                ResultSet rows = duck.createStatement()
                        .executeQuery("SELECT * FROM " + String.format(read, file) + " ORDER BY statement")) {
            assertThat(rows.getMetaData().getColumnCount()).isEqualTo(StatementRow.COLUMNS.size());
            Map<String, List<@Nullable Object>> wanted = new HashMap<>();
            StatementRow.of(export).forEach(r -> wanted.put(r.telling().id(), r.cells()));
            int count = 0;
            while (rows.next()) {
                count++;
                List<@Nullable Object> cells = Objects.requireNonNull(wanted.get(rows.getString("statement")));
                for (int i = 0; i < cells.size(); i++) {
                    String is = rows.getString(i + 1);
                    assertThat(is == null ? "" : is).isEqualTo(cell(format, i, cells.get(i)));
                }
            }
            assertThat(count).isEqualTo(wanted.size()).isGreaterThan(10);
        }
    }

    private static String cell(String format, int column, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        boolean number = StatementRow.COLUMNS.get(column).type() == StatementRow.Type.NUMBER;
        if (format.equals("parquet")) {
            return number ? String.valueOf(((Number) value).doubleValue()) : value.toString();
        }
        String words = number ? value.toString() : SafeWords.of(value.toString());
        return !number && words.matches("(?s)[=+@|%-].*") ? "'" + words : words;
    }

    @Test
    void givesSpreadsheetsNoFormula() throws IOException {
        String csv = text("csv");
        assertThat(csv).contains("'-5 and @home", "\"'=cmd\"", "\"'+Outlet\"").doesNotContain("\u202E", "\u0007");
        assertThat(csv).doesNotContainPattern("(^|,)\"?[=+@-][^0-9]");
    }

    @Test
    void givesSchemaOrgClaims() throws Exception {
        JsonNode expanded = json.readTree(JsonLd.expand(JsonDocument.of(new ByteArrayInputStream(bytes("schema-org"))))
                .get()
                .toString());
        Set<String> known = Set.of(
                "Claim",
                "NewsArticle",
                "Person",
                "Organization",
                "NewsMediaOrganization",
                "GovernmentOrganization",
                "CreativeWork",
                "Thing",
                "text",
                "identifier",
                "claimInterpreter",
                "firstAppearance",
                "appearance",
                "name",
                "url",
                "headline",
                "inLanguage",
                "datePublished",
                "publisher",
                "Date");
        List<String> words = new ArrayList<>();
        iris(expanded, words);
        assertThat(words).allMatch(w -> w.startsWith("https://schema.org/") && known.contains(w.substring(19)));
        assertThat(expanded)
                .hasSize(export.dossiers().stream()
                        .mapToInt(d -> d.claims().size())
                        .sum());
        assertThat(text("schema-org")).doesNotContain("ClaimReview");
    }

    private static void iris(JsonNode node, List<String> words) {
        if (node.isObject()) {
            node.properties().forEach(field -> {
                if (field.getKey().equals("@type")) {
                    (field.getValue().isArray() ? field.getValue() : List.of(field.getValue()))
                            .forEach(type -> words.add(type.asText()));
                } else if (!field.getKey().startsWith("@")) {
                    words.add(field.getKey());
                }
            });
        }
        node.forEach(child -> iris(child, words));
    }

    @Test
    void anchorsEveryAnnotationAgain() throws IOException {
        Map<String, String> texts = new HashMap<>();
        export.readings()
                .forEach(r -> texts.put(
                        "urn:sayso:report:" + r.report().id(), r.report().text()));
        JsonNode page = json.readTree(bytes("annotations"));
        assertThat(page.get("@context").asText()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        int pieces = 0;
        for (JsonNode item : page.get("items")) {
            assertThat(item.get("type").asText()).isEqualTo("Annotation");
            for (JsonNode target : item.get("target")) {
                String text =
                        Objects.requireNonNull(texts.get(target.get("source").asText()));
                JsonNode quote = target.get("selector").get(0);
                JsonNode position = target.get("selector").get(1);
                String exact = quote.get("exact").asText();
                String before = quote.get("prefix").asText();
                String whole = before + exact + quote.get("suffix").asText();
                assertThat(text.indexOf(whole)).isNotNegative().isEqualTo(text.lastIndexOf(whole));
                int start = text.indexOf(whole) + before.length();
                Span counted = CodePoints.of(text).of(Span.of(start, start + exact.length()));
                assertThat(position.get("start").asInt()).isEqualTo(counted.start());
                assertThat(position.get("end").asInt()).isEqualTo(counted.end());
                pieces++;
            }
        }
        assertThat(pieces).isGreaterThan(10);
    }

    @Test
    void givesProvenanceThatKeepsItsConstraints() throws IOException {
        Model model = Rio.parse(new ByteArrayInputStream(bytes("prov")), "", RDFFormat.TURTLE);
        Set<Resource> entities = model.filter(null, RDF.TYPE, PROV.ENTITY).subjects();
        Set<Resource> activities = model.filter(null, RDF.TYPE, PROV.ACTIVITY).subjects();
        Set<Resource> agents = model.filter(null, RDF.TYPE, PROV.AGENT).subjects();
        assertThat(entities).isNotEmpty().noneMatch(activities::contains).noneMatch(agents::contains);
        assertThat(values(model, PROV.WAS_QUOTED_FROM)).isNotEmpty().isSubsetOf(entities);
        assertThat(values(model, PROV.HAD_MEMBER)).isNotEmpty().isSubsetOf(entities);
        assertThat(values(model, PROV.WAS_ATTRIBUTED_TO)).isNotEmpty().isSubsetOf(agents);
        for (IRI derived : List.of(PROV.WAS_DERIVED_FROM, PROV.WAS_REVISION_OF, PROV.WAS_QUOTED_FROM)) {
            for (Statement step : model.filter(null, derived, null)) {
                assertThat(reaches(model, derived, step.getObject(), step.getSubject(), 0))
                        .isFalse();
            }
        }
        for (Resource entity : entities) {
            assertThat(model.filter(entity, PROV.GENERATED_AT_TIME, null)).hasSizeLessThan(2);
        }
    }

    private static Set<Value> values(Model model, IRI predicate) {
        return model.filter(null, predicate, null).objects();
    }

    private static boolean reaches(Model model, IRI derived, Value from, Value to, int depth) {
        return from.equals(to)
                || depth < 50
                        && model.filter((Resource) from, derived, null).objects().stream()
                                .anyMatch(next -> reaches(model, derived, next, to, depth + 1));
    }

    @Test
    void letsMarkdownSetNothingThatReportsSay() throws IOException {
        List<String> wrong = new ArrayList<>();
        Parser.builder().build().parse(text("markdown")).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlInline html) {
                wrong.add(html.getLiteral());
            }

            @Override
            public void visit(HtmlBlock html) {
                wrong.add(html.getLiteral());
            }

            @Override
            public void visit(Link link) {
                if (!link.getDestination().startsWith("https://")) {
                    wrong.add(link.getDestination());
                }
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(text("markdown")).doesNotContain("\u202E", "\u0007");
    }

    @Test
    void printsAllScriptsWithFontsInTheFile() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes("pdf"))) {
            String printed = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(printed)
                    .contains(SCRIPTS.get(0), SCRIPTS.get(1), SCRIPTS.get(2), SCRIPTS.get(3))
                    .doesNotContain("####");
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
            assertThat(document.getDocumentCatalog().getNames()).isNull();
        }
    }

    /** The full stop stands at the left, where the words end, and brackets about what they hold. */
    @Test
    void printsWhatIsQuotedInItsOwnDirection() throws IOException {
        String said = "הגשר (הישן) נסגר אתמול.";
        Reading reading = InventedReport.of("Post", "2031-10-09", null, "Rosa said " + said + "\n")
                .says("Rosa", "Rosa", "said", said)
                .reading();
        Export hebrew = new Export(
                DossierPipeline.standard().make(List.of(reading)), Marks.NONE, Profile.EVIDENTIARY, "sayso 0");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exporters.of("pdf").orElseThrow().write(hebrew, out);

        Map<String, Float> places = new HashMap<>();
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertThat(new PDFTextStripper().getText(document)).contains("הגשר (הישן) נסגר אתמול");
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    String line = Math.round(letter.getY()) + " ";
                    places.putIfAbsent(line + letter.getUnicode(), letter.getX());
                    super.processTextPosition(letter);
                }
            }.getText(document);
        }
        List<String> lines = places.keySet().stream()
                .filter(place -> place.endsWith(" ש"))
                .map(place -> place.substring(0, place.length() - 1))
                .filter(line -> places.containsKey(line + "“"))
                .toList();
        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            assertThat(places.get(line + "“")).isLessThan(places.get(line + "."));
            assertThat(places.get(line + ".")).isLessThan(places.get(line + "ש"));
        });
    }

    @Test
    void givesNewsSystemsAnItemForEachStoryline() throws IOException {
        List<String> lines = text("ninjs").lines().toList();
        assertThat(lines).hasSameSizeAs(export.dossiers());
        for (String line : lines) {
            JsonNode item = json.readTree(line);
            assertThat(item.get("uri").asText()).startsWith("urn:sayso:storyline:");
            assertThat(item.get("type").asText()).isEqualTo("composite");
            assertThat(item.get("associations")).isNotEmpty().allMatch(a -> a.hasNonNull("name"));
            assertThat(item.get("associations")).allSatisfy(ExportersTest::isNinjs);
            isNinjs(item);
        }
    }

    /** What the standard's schema asks of the fields that are written: it allows no others, and names the values of some. */
    private static void isNinjs(JsonNode item) {
        assertThat(item.fieldNames())
                .toIterable()
                .isSubsetOf(
                        "uri",
                        "type",
                        "representationtype",
                        "standard",
                        "versioncreated",
                        "language",
                        "headlines",
                        "bodies",
                        "infosources",
                        "altids",
                        "associations",
                        "name"); // of an association only
        assertThat(item.get("uri").asText()).matches("urn:[a-z]+:.+");
        assertThat(item.get("type").asText()).isIn("composite", "text");
        assertThat(item.get("representationtype").asText()).isIn("full", "partial");
        assertThat(item.path("versioncreated").asText("1970-01-01T00:00:00Z"))
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
        assertThat(item.path("infosources"))
                .allSatisfy(
                        source -> assertThat(source.fieldNames()).toIterable().containsExactly("name"));
        for (String texts : List.of("headlines", "bodies")) {
            assertThat(item.path(texts)).allMatch(text -> text.hasNonNull("value"));
        }
    }

    @Test
    void givesTheSameBytesEachTime() throws IOException {
        for (Exporter exporter : Exporters.ALL) {
            if (!exporter.format().equals("pdf")) { // has the time in it
                assertThat(bytes(exporter.format())).as(exporter.format()).isEqualTo(bytes(exporter.format()));
            }
        }
    }

    @Test
    void tellsOfEachColumnInTheCodebook() throws IOException {
        String book = text("codebook");
        String document = Files.readString(Path.of("../docs/exports.md"));
        for (StatementRow.Column column : StatementRow.COLUMNS) {
            assertThat(book).contains("\"" + column.name() + "\"");
            assertThat(document).contains("| `" + column.name() + "` |");
        }
    }

    private String text(String format) throws IOException {
        return new String(bytes(format), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exporters.of(format).orElseThrow().write(export, out);
        return out.toByteArray();
    }

    private Path write(String format) throws IOException {
        return Files.write(folder.resolve("statements." + format), bytes(format));
    }
}
