package dev.sayso.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
            sink.report(
                    report(
                            PageDecoder.text(WholeFile.read(input)),
                            input.known().withPath(input.path())),
                    1);
        } catch (BadInputException e) {
            sink.problem(e.problem(input.path()));
        } catch (IOException e) {
            sink.problem(Unreadable.problem(input.path(), e));
        }
    }

    /**
     * The article on a page.
     *
     * @param known what is known of it besides; the page's own word goes first
     * @throws BadInputException if there is none
     */
    static Report report(String html, Details known) throws BadInputException {
        Document page = Jsoup.parse(html);
        PageMetadata metadata = new PageMetadata(page);
        Details said = metadata.details();
        List<Block> article = ArticleText.of(page, said.headline(), metadata.summary());
        Optional<String> text = article.isEmpty()
                ? JsonLd.articleBody(page)
                : Optional.of(joined(CreditLine.with(page.body(), article)));
        Optional<String> summary = text.isPresent() ? Optional.empty() : metadata.summaryOfArticle();
        Details details = summary.isPresent()
                ? said.withKind(ReportKind.STUB)
                : text.map(words -> metadata.kind(words)).map(said::withKind).orElse(said);
        return Report.of(
                text.or(() -> summary)
                        .orElseThrow(() -> new BadInputException(
                                InputProblem.Kind.NO_ARTICLE,
                                "the page holds no article that can be told from the rest")),
                details.or(known));
    }

    private static String joined(List<Block> paragraphs) {
        return paragraphs.stream().map(Block::text).collect(Collectors.joining("\n\n"));
    }
}
