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
            Document page = Jsoup.parse(TextDecoder.text(WholeFile.read(input)));
            String text = String.join("\n", page.select("p").eachText());
            if (text.isBlank()) {
                throw new BadInputException(InputProblem.Kind.NO_ARTICLE, "the page has no paragraphs");
            }
            sink.report(Report.of(text, input.known().withPath(input.path())), 1);
        } catch (BadInputException e) {
            sink.problem(e.problem(input.path()));
        } catch (IOException e) {
            sink.problem(Unreadable.problem(input.path(), e));
        }
    }
}
