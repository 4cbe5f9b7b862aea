package dev.sayso.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a page that a browser saved with its pictures in one file (MHTML, RFC 2557) as one report. */
final class MhtmlReportReader implements ReportReader {

    private static final Pattern BEGINNING = Pattern.compile(
            "(?is)(?:[\\w-]+:[^\\n]*\\r?\\n(?:[ \\t][^\\n]*\\r?\\n)*)*?content-type:\\s*multipart/related.*");

    @Override
    public List<String> extensions() {
        return List.of(".mhtml", ".mht");
    }

    @Override
    public boolean begins(byte[] beginning) {
        return BEGINNING
                .matcher(new String(beginning, StandardCharsets.ISO_8859_1))
                .matches();
    }

    @Override
    public void read(Input input, ReportSink sink) {
        try {
            MimeMessage message = MimeMessage.of(WholeFile.read(input));
            MimePart page = message.text("text/html")
                    .orElseThrow(
                            () -> new BadInputException(InputProblem.Kind.MALFORMED, "no part of the file is a page"));
            String snapshot = message.field("snapshot-content-location");
            String url = snapshot != null ? snapshot : page.location();
            boolean web = url != null && url.matches("https?://.+");
            Details known = new Details(null, input.path(), null, null, null, web ? url : null, null);
            sink.report(HtmlReportReader.report(page.text(), known.or(input.known())), 1);
        } catch (BadInputException e) {
            sink.problem(e.problem(input.path()));
        } catch (IOException e) {
            sink.problem(Unreadable.problem(input.path(), e));
        }
    }
}
