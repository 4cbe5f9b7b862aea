package dev.sayso.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HtmlReportReaderTest {

    private static final String FIRST =
            "The footbridge at Ostrava Lane was shut on Monday, the harbour board said, after"
                    + " a barge struck one of its four piers.";
    private static final String SECOND = "“Nobody was hurt,” said Marta Quill, who runs the board. “We shall know more"
            + " by Friday, when the divers have been down.”";

    private static String page(String head, String body) {
        return "<!doctype html><html lang=\"en-GB\"><head>" + head + "</head><body>" + body + "</body></html>";
    }

    private static String article(String... paragraphs) {
        StringBuilder body = new StringBuilder("<article><h1>Bridge shut after barge hits pier</h1>");
        for (String paragraph : paragraphs) {
            body.append("<p>").append(paragraph).append("</p>");
        }
        return body.append("</article>").toString();
    }

    private static Report read(String page) {
        return ReadInputs.ofText("page.html", page).onlyReport();
    }

    @Test
    void theTextIsTheArticleWithoutItsHeadline() {
        Report report = read(page("<title>Bridge shut | The Quay</title>", article(FIRST, SECOND)));

        assertThat(report.text()).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(report.headline()).isEqualTo("Bridge shut after barge hits pier");
        assertThat(report.headlineInText()).isFalse();
        assertThat(report.language()).isEqualTo("en-GB");
    }

    @Test
    void whatStandsAroundTheArticleIsLeftOut() {
        Report report = read(page(
                "",
                "<nav><a href=/>Home</a></nav><div id=cookie-notice><p>We use cookies, and our 320 partners do, to show you"
                        + " what you may like to see and to measure how you like it.</p></div>"
                        + "<main><article><h1>Bridge shut after barge hits pier</h1><div class=share-bar>Share this</div><p>"
                        + FIRST
                        + "</p><figure><img><figcaption>The pier on Monday, before the tide came in.</figcaption></figure>"
                        + "<div class='newsletter-signup'><p>Get the morning letter, every day, free of charge.</p></div><p>"
                        + SECOND
                        + "</p><aside><p>An aside that says something else, at some length.</p></aside></article>"
                        + "<section class=related><h2><a href=1>Ferry late again, and again</a></h2><p>The ferry was late,"
                        + " said those who missed it, for the third time this week.</p></section></main>"
                        + "<footer><p>All rights reserved, by the Quay, of this town.</p></footer>"));

        assertThat(report.text()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void theStandfirstBetweenHeadlineAndTextIsTheArticles() {
        Report report = read(page(
                "",
                "<header><h1>Bridge shut after barge hits pier</h1><p class=standfirst>Divers go down on Friday, the"
                        + " board says.</p><div class=byline>By Ned Farrow</div></header><div class=body><p>"
                        + FIRST + "</p><p>" + SECOND + "</p></div>"));

        assertThat(report.text()).isEqualTo("Divers go down on Friday, the board says.\n\n" + FIRST + "\n\n" + SECOND);
    }

    @Test
    void subheadingsAndListsOfSentencesStay() {
        Report report = read(page(
                "",
                article(FIRST, SECOND)
                        .replace(
                                "</article>",
                                "<h2>What is known</h2><ul><li>The barge carried gravel, about 40 tonnes"
                                        + " of it.</li></ul></article>")));

        assertThat(report.text()).endsWith("What is known\n\nThe barge carried gravel, about 40 tonnes of it.");
    }

    @Test
    void jsonLdIsTheFirstWordOnTheArticle() {
        Report report = read(page(
                "<meta property='og:site_name' content='Quay Online'><link rel=canonical href='https://quay.example/b1'>"
                        + "<script type='application/ld+json'>{\"@context\": \"https://schema.org\", \"@graph\": [{\"@type\":"
                        + " \"WebPage\", \"datePublished\": \"2019-01-01\"}, {\"@type\": [\"ReportageNewsArticle\"],"
                        + " \"headline\": \"Tall &amp; heavy vessel damages crossing\", \"datePublished\": \"2031-05-05T08:10:00+02:00\","
                        + " \"publisher\": {\"@type\": \"Organization\", \"name\": \"The Quay\"}}]}</script>",
                article(FIRST, SECOND)));

        assertThat(report.headline()).isEqualTo("Tall & heavy vessel damages crossing");
        assertThat(report.outlet()).isEqualTo("The Quay");
        assertThat(String.valueOf(report.published())).isEqualTo("2031-05-05T08:10:00+02:00");
        assertThat(report.url()).isEqualTo("https://quay.example/b1");
    }

    @Test
    void theHeadlineIsTheOneThatReadersSee() {
        String head = "<meta property='og:site_name' content='The Quay'>"
                + "<meta property='og:title' content='Bridge shut in Leith after barge hits one pier | The Quay'>";

        assertThat(read(page(head, article(FIRST, SECOND))).headline()).isEqualTo("Bridge shut after barge hits pier");
        assertThat(read(page(head, "<h1>The Quay</h1><p>" + FIRST + "</p><p>" + SECOND + "</p>"))
                        .headline())
                .isEqualTo("Bridge shut in Leith after barge hits one pier");
    }

    @Test
    void anArticleThatThePageGivesToProgramsOnlyIsRead() {
        String json = "{\"@type\": \"NewsArticle\", \"articleBody\": \"" + FIRST + "\\n" + SECOND + "\"}";

        Report report = read(page("<script type='application/ld+json'>" + json + "</script>", "<div id=app></div>"));

        assertThat(report.text()).isEqualTo(FIRST + "\n" + SECOND);
    }

    @Test
    void brokenJsonLdIsPassedOver() {
        Report report = read(page(
                "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", </script>"
                        + "<meta property='article:published_time' content='2031-05-05T08:10:00Z'>"
                        + "<meta property='og:site_name' content='Quay Online'>",
                article(FIRST, SECOND)));

        assertThat(report.outlet()).isEqualTo("Quay Online");
        assertThat(String.valueOf(report.published())).isEqualTo("2031-05-05T08:10:00Z");
    }

    @Test
    void whatThePageDoesNotSayStaysUnknown() {
        Report report = read(article(FIRST, SECOND));

        assertThat(report.outlet()).isNull();
        assertThat(report.published()).isNull();
        assertThat(report.url()).isNull();
        assertThat(report.language()).isNull();
    }

    @Test
    void theDeclaredEncodingHolds() {
        String text = FIRST.replace("Ostrava", "Žižkov");
        String page = page("<meta charset=windows-1250>", article(text, SECOND));

        Report report = ReadInputs.ofBytes("page.html", page.getBytes(Charset.forName("windows-1250")))
                .onlyReport();

        assertThat(report.text()).isEqualTo(text + "\n\n" + SECOND);
    }

    @Test
    void anUndeclaredEncodingIsTold() {
        String text =
                "Le pont piétonnier a été fermé lundi après qu’une péniche a heurté l’un de ses piliers, a déclaré"
                        + " l’autorité portuaire à la presse. Personne n’a été blessé, d’après les sauveteurs.";

        Report report = ReadInputs.ofBytes("page.html", article(text).getBytes(Charset.forName("windows-1252")))
                .onlyReport();

        assertThat(report.text()).isEqualTo(text);
    }

    @Test
    void aPageWithoutAnArticleIsAProblem() {
        String links = "<ul>" + "<li><a href=x>Ferry late again, and again, and again</a></li>".repeat(40) + "</ul>";

        InputProblem problem = ReadInputs.ofText("page.html", page("<title>Quay</title>", links))
                .onlyProblem();

        assertThat(problem.kind()).isEqualTo(InputProblem.Kind.NO_ARTICLE);
    }

    @Test
    void aPageCutInTheMiddleIsReadAsFarAsItGoes() {
        String page = page("", article(FIRST, SECOND));
        String cut = page.substring(0, page.indexOf("We shall know"));

        assertThat(read(cut).text()).startsWith(FIRST + "\n\n“Nobody was hurt,”");
    }

    @Test
    void aHundredThousandNestedElementsDoNotEndTheProgram() {
        String deep = "<div>".repeat(100_000) + "<p>" + FIRST + "</p><p>" + SECOND + "</p>";

        ReadInputs read = ReadInputs.ofText("page.html", page("", deep));

        assertThat(read.reports().size() + read.problems().size()).isEqualTo(1);
    }

    @Test
    void deepJsonLdDoesNotEndTheProgram() {
        String deep = "<script type='application/ld+json'>" + "[".repeat(200_000) + "</script>";

        assertThat(read(page(deep, article(FIRST, SECOND))).text()).startsWith(FIRST);
    }

    @Test
    void hiddenMarksOfLayoutAreNoPartOfTheWords() {
        String page = article(
                FIRST.replace("footbridge", "foot&shy;bridge").replace("four piers", "four&nbsp;piers"), SECOND);

        assertThat(ReadInputs.ofBytes("page.html", page.getBytes(StandardCharsets.UTF_8))
                        .onlyReport()
                        .text())
                .startsWith(FIRST);
    }

    @Test
    void whatAPageSaysToItsReadersIsNoNews() {
        Report report = read(page(
                "",
                article(
                        FIRST,
                        "Sign up for our daily newsletter and get all of the harbour's news in the morning.",
                        "Read more: <a href=x>Ferry late again</a>",
                        "Got a story? Get in touch with the desk by e-mailing desk@quay.example at any time.",
                        SECOND)));

        assertThat(report.text()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void aCaptionAmongTheParagraphsIsNone() {
        Report report = read(page(
                "",
                article(FIRST, SECOND)
                        .replace(
                                "</article>",
                                "<div><img src=pier.jpg></div><p>The pier on Monday, as the tide came in.</p><p>Image: Ned"
                                        + " Farrow</p></article>")));

        assertThat(report.text()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void aSentenceStaysThoughMostOfItIsALink() {
        String linked = "The board, which owns all four, <a href=x>said in a long letter that was printed by the"
                + " harbour's paper on the day before the barge struck</a> that one is old.";

        assertThat(read(page("", article(FIRST, linked, SECOND))).text()).contains("that one is old.");
    }

    @Test
    void theSummaryThatReadersSeeIsTheArticles() {
        String summary = "Divers go down on Friday to see what the barge has done";

        Report report = read(page(
                "<meta name=description content='" + summary + "'>",
                "<article><h2>Bridge shut</h2><div><span>" + summary + "</span></div><p>" + FIRST + "</p><p>" + SECOND
                        + "</p></article>"));

        assertThat(report.text()).contains(summary);
    }

    @Test
    void theBylineIsKeptAndAnAgencyInItStaysInTheText() {
        Report own = read(page("", article(FIRST, SECOND).replace("<p>", "<div class=byline>By Ned Farrow</div><p>")));
        Report agencys = read(page(
                "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"author\": [{\"name\": \"Ann Lee\"},"
                        + " {\"name\": \"Bo Tan\"}]}</script>",
                "<article><h1>Bridge shut after barge hits pier</h1><div class=byline>By Ann Lee and Bo Tan, Associated"
                        + " Press</div><p>" + FIRST + "</p><p>" + SECOND + "</p></article>"));

        assertThat(own.byline()).isEqualTo("Ned Farrow");
        assertThat(own.text()).doesNotContain("Farrow");
        assertThat(agencys.byline()).isEqualTo("Ann Lee, Bo Tan");
        assertThat(agencys.text()).startsWith("By Ann Lee and Bo Tan, Associated Press\n\n" + FIRST);
        assertThat(Credits.standard().find(agencys)).extracting(Credit::name).containsExactly("AP");
    }

    @Test
    void aLiveBlogIsTold() {
        String said = "<script type='application/ld+json'>{\"@type\": \"LiveBlogPosting\"}</script>";
        String entries =
                "<div class=live-blog>" + ("<div><time>10:05</time><p>" + FIRST + "</p></div>").repeat(5) + "</div>";

        assertThat(read(page(said, article(FIRST, SECOND))).kind()).isEqualTo(ReportKind.LIVE_BLOG);
        assertThat(read(page("", "<main><h1>Bridge shut</h1>" + entries + "</main>"))
                        .kind())
                .isEqualTo(ReportKind.LIVE_BLOG);
        assertThat(read(page("", article(FIRST, SECOND))).kind()).isEqualTo(ReportKind.ARTICLE);
    }

    @Test
    void theBeginningOfAnArticleForThoseWhoPayIsAStub() {
        String closed = "{\"@type\": \"NewsArticle\", \"isAccessibleForFree\": %s, \"wordCount\": %d}";
        String script = "<script type='application/ld+json'>" + closed + "</script>";
        String wall = article(FIRST, SECOND + " …") + "<div class=paywall-box>For subscribers</div>";

        assertThat(read(page(script.formatted("false", 900), article(FIRST, SECOND)))
                        .kind())
                .isEqualTo(ReportKind.STUB);
        assertThat(read(page(script.formatted("\"False\"", 45), article(FIRST, SECOND)))
                        .kind())
                .isEqualTo(ReportKind.ARTICLE);
        assertThat(read(page(script.formatted("true", 900), article(FIRST, SECOND)))
                        .kind())
                .isEqualTo(ReportKind.ARTICLE);
        assertThat(read(page("", wall)).kind()).isEqualTo(ReportKind.STUB);
    }

    @Test
    void anArticleThatIsLoadedLaterIsAStubOfItsSummary() {
        Report report = read(page(
                "<meta property='og:type' content=article><meta property='og:title' content='Bridge shut'>"
                        + "<meta property='og:description' content='A barge struck one of its four piers on Monday.'>",
                "<div id=app></div>"));

        assertThat(report.kind()).isEqualTo(ReportKind.STUB);
        assertThat(report.text()).isEqualTo("A barge struck one of its four piers on Monday.");
    }

    @Test
    @Timeout(60)
    void tenMegabytesInALineAreReadInTime() {
        String line = "Nobody was hurt, said the board. ".repeat(300_000);

        assertThat(read(page("", "<article><h1>Bridge shut</h1><p>" + line + "</p><p>" + FIRST + "</p></article>"))
                        .text())
                .endsWith(FIRST);
    }

    @Test
    @Timeout(60)
    void paragraphsInsideOneAnotherAreReadInTime() {
        String deep = ("<div class=card><section><p>" + FIRST + "</p>").repeat(20_000);

        ReadInputs read = ReadInputs.ofText("page.html", page("", deep));

        assertThat(read.reports().size() + read.problems().size()).isEqualTo(1);
    }
}
