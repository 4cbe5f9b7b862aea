package dev.sayso.report;

import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads a saved page as one report: its article's text, and what the page says of it. */
final class HtmlReportReader implements ReportReader {

    @Override
    public List<String> extensions() {
        return List.of(".html", ".htm", ".xhtml");
    }

    @Override
    public void read(Input input, ReportSink sink) {
        try {
            Document page = Jsoup.parse(PageDecoder.text(WholeFile.read(input)));
            Details said = PageMetadata.of(page);
            String text = ArticleText.of(page, said.headline())
                    .or(() -> JsonLd.articleBody(page))
                    .orElseThrow(() -> new BadInputException(
                            InputProblem.Kind.NO_ARTICLE, "the page holds no article that can be told from the rest"));
            Details details = said.withPath(input.path()).or(input.known());
            sink.report(Report.of(text, details), 1);
        } catch (BadInputException e) {
            sink.problem(e.problem(input.path()));
        } catch (IOException e) {
            sink.problem(Unreadable.problem(input.path(), e));
        }
    }
}
