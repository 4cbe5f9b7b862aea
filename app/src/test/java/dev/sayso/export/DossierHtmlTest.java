package dev.sayso.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.pipeline.DossierPipeline;
import dev.sayso.pipeline.ReadingPipeline;
import dev.sayso.report.Details;
import dev.sayso.report.Published;
import dev.sayso.report.Report;
import dev.sayso.report.ReportKind;
import dev.sayso.storyline.Dossier;
import dev.sayso.storyline.Reading;
import dev.sayso.storyline.Storyline;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DossierHtmlTest {

    @Test
    void showsAStoryline() {
        String main = html(InventedStory.dossiers()).replaceAll("(?s)^.*(<main.*</main>).*$", "$1\n");
        Golden.assertSame("storyline.html", main);
    }

    @Test
    void warnsOfPeopleToProtectAndOfWordsSaidInCaptivity() {
        String page = html(DossierPipeline.standard().make(List.of(DossierTextTest.held())));
        assertThat(page)
                .contains("<span class=\"does\">says, while held by others</span>")
                .contains("<bdi>Protect who speaks (prisoner of war): “captured soldier”</bdi>")
                .contains(
                        "<li class=\"chain\">",
                        "<li class=\"negation\">",
                        "<li class=\"condition\">",
                        "<li class=\"future\">");
    }

    @Test
    void showsWhatAnOutletChangedInItsReport() {
        String page = html(List.of(DossierTextTest.versions()));
        assertThat(page)
                .contains("<li><b>1</b> report</li>", "Versions of a report</h2>", "<bdi>Post, 2 versions</bdi>")
                .contains("Correction noted: <q>Correction: The wall broke in two places.</q>")
                .containsPattern("Statement changed \\(source\\): <a class=\"quiet\" href=\"#[^\"]+\"><bdi>Moe Hale:");
    }

    @Test
    void showsWhatIsQuotedBesideWhatWasSaidFirstWhatIsNotTheSame() {
        String said =
                "We will not open the sea wall at Sellin before Friday. The divers found four cracks in the northern pier.";
        Details statement = new Details(null, null, "On the wall", "Orla Police", null, null, "en");
        Details article =
                new Details(null, null, "Wall shut", "Coast Daily", Published.parse("2031-05-03"), null, "en");
        String quoted = "“The divers found four cracks in the northern pier,” Orla Police said on Saturday.\n\n“We will"
                + " open the sea wall at Sellin before Friday,” Orla Police said.";
        ReadingPipeline reading = ReadingPipeline.standard();
        Storyline storyline = Storyline.of(List.of(
                reading.read(Report.of(said, statement.withKind(ReportKind.STATEMENT))),
                reading.read(Report.of(quoted, article))));

        String section = html(List.of(DossierPipeline.standard().make(storyline)))
                .replaceAll("(?s)^.*<section class=\"quotations\"(.*?)</section>.*$", "$1");
        assertThat(section)
                .containsSubsequence(
                        "Altered: Coast Daily, Orla Police (statement “On the wall”)",
                        "Rule quotation/1",
                        "<bdi>“We will open the sea wall at Sellin before Friday",
                        "<dt>Said</dt><dd><bdi>“We will not open the sea wall at Sellin before Friday",
                        "<dt>Differs</dt>",
                        "<dd><bdi>without “not”</bdi></dd>",
                        "Verbatim: Coast Daily, Orla Police",
                        "<bdi>“The divers found four cracks in the northern pier");
    }

    @Test
    void givesTheSamePageInAnyOrderOfReading() {
        List<Reading> readings = new ArrayList<>(InventedStory.readings());
        String page = html(DossierPipeline.standard().make(readings));
        Collections.reverse(readings);
        assertThat(html(DossierPipeline.standard().make(readings))).isEqualTo(page);
    }

    @Test
    void tellsOnceWhatTwoOutletsTellInTheSameWords() {
        String timeline =
                html(InventedStory.dossiers()).replaceAll("(?s)^.*class=\"timeline\"(.*)class=\"reports\".*$", "$1");
        assertThat(timeline.split("had grown by nine centimetres", -1)).hasSize(2);
        assertThat(timeline).contains("2 outlets, 1 origin");
    }

    @Test
    void loadsNothingAndRunsOnlyItsOwnScript() {
        String page = html(InventedStory.dossiers());
        assertThat(page)
                .containsPattern(
                        "default-src &#39;none&#39;; style-src &#39;sha256-[^&]+&#39;; script-src &#39;sha256-[^&]+&#39;; base");
        assertThat(page).doesNotContainPattern("\\ssrc=|<link|@import|url\\(|\\sstyle=|\\son\\w+=");
    }

    @Test
    void escapesWhatAHostileReportSays() {
        String script = "<script>alert(1)</script>";
        Reading hostile = InventedReport.of(
                        "Post\"><img src=x onerror=alert(2)>",
                        "2031-10-06",
                        "javascript:alert(3)",
                        "Alarm </title></style>" + script + "\n\nMoe <b> said " + script + " &amp; \"' went off.\u202E")
                .says("Moe <i>", "Moe <b>", "said", script + " &amp; \"' went off")
                .asks(script)
                .reading();
        String page = html(DossierPipeline.standard().make(List.of(hostile)));
        assertThat(page).doesNotContain("<script>alert", "<img", "javascript:", "<b> said", "<i>");
        assertThat(Pattern.compile("</style>").matcher(page).results()).hasSize(1);
        assertThat(Pattern.compile("<script").matcher(page).results()).hasSize(1);
        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp;");
    }

    @Test
    void linksOnlyToPagesOfTheWeb() {
        assertThat(WebAddress.of("https://post.example/a?b=c&d")).contains("https://post.example/a?b=c&d");
        for (String url : List.of(
                "javascript:alert(1)",
                " JaVaScRiPt:alert(1)",
                "data:text/html,x",
                "//x.example",
                "https:",
                "https:// x",
                "file:///etc/passwd",
                "")) {
            assertThat(WebAddress.of(url)).as(url).isEmpty();
        }
        assertThat(WebAddress.of(null)).isEmpty();
    }

    @Test
    void saysWhatToDoWhereTheLedgerIsEmpty() {
        assertThat(html(List.of())).contains("The ledger is empty");
    }

    private static String html(List<Dossier> dossiers) {
        StringWriter out = new StringWriter();
        DossierHtml.write(dossiers, out);
        return out.toString();
    }
}
