package dev.sayso.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.figure.Figure.Measure;
import dev.sayso.figure.Figure.Qualifier;
import dev.sayso.pipeline.DossierPipeline;
import dev.sayso.storyline.Dossier;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class PicturesTest {

    /** What a hostile page may have where its name belongs. */
    private static final String NAME = "Orla <script>alert(\"1\")</script> & 'Co'\u202E\u2067\u0007\ud83d";

    @Test
    void letsNoNameOutOfItsPlace() throws Exception {
        Svg svg = new Svg(10, 10, NAME)
                .link(NAME, NAME)
                .words("name", 1, 1, "start", NAME)
                .endLink();
        check(svg.done());
        assertThat(parsed(svg.done()).getElementsByTagName("text").item(0).getTextContent())
                .isEqualTo("Orla <script>alert(\"1\")</script> & 'Co'  ");
    }

    @Test
    void drawsWhoHadAClaimFromWhom() throws Exception {
        String tree = OriginTree.of(dossier().claims().get(0)).orElseThrow();
        check(tree);
        assertThat(parsed(tree).getElementsByTagName("rect").getLength()).isGreaterThan(1);
    }

    @Test
    void drawsFiguresOverTime() throws Exception {
        String chart = FigureChart.of(dossier().figures().get(0), Links.WITHIN).orElseThrow();
        check(chart);
        assertThat(parsed(chart).getElementsByTagName("a").getLength()).isEqualTo(2);
    }

    private static void check(String picture) throws Exception {
        assertThat(picture).doesNotContain("<script").doesNotContainPattern("[\\p{Cc}\\u202E\\u2067\\ud83d]");
        assertThat(parsed(picture).getDocumentElement().getTagName()).isEqualTo("svg");
    }

    private static Document parsed(String picture) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(picture)));
    }

    private static Dossier dossier() {
        return DossierPipeline.standard()
                .make(List.of(
                        killed("2031-05-02", 11).reading(),
                        killed("2031-05-03", 14).reading()))
                .get(0);
    }

    private static InventedReport killed(String published, int number) {
        String words = number + " people were killed when the sea wall at Sellin broke";
        return InventedReport.of(
                        "Sellin Post" + NAME, published, null, "Flood at Sellin\n\nOrla Council said " + words + ".")
                .figure(String.valueOf(number), Qualifier.EXACT, number, "people", Measure.KILLED)
                .says(NAME, "Orla Council", "said", words);
    }
}
