package dev.sayso.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The kinds of input that are read, and the choice among them: by a file's name, else by how it begins. Thread-safe. */
public final class ReportReaders {

    private static final ReportReader TEXT = new TextReportReader();
    private static final ReportReader HTML = new HtmlReportReader();
    private static final ReportReader JSONL = new JsonlReportReader();

    /** One line for each kind. */
    private static final List<ReportReader> ALL = List.of(
            TEXT, // plain text, one report
            HTML, // a saved page, one report
            JSONL, // a reports file, one report a line
            new WarcReportReader(), // a web archive, a report each page in it
            new MhtmlReportReader(), // a page saved with its pictures, one report
            new EmlReportReader(), // a mail, one report
            new PdfReportReader(), // a document, one report
            new DocxReportReader(), // a document, one report
            new TelegramReportReader(), // an exported chat, a report each message
            new WebVttReportReader(), // a transcript, one report
            new SrtReportReader() // a transcript, one report
            );

    /** How many bytes are enough to tell a kind by. */
    static final int BEGINNING = 2048;

    private static final Pattern PAGE = Pattern.compile(
            "(?is)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b.*");
    private static final Pattern OBJECT = Pattern.compile("(?s)\\s*\\{\\s*\".*");

    private static final ReportReaders STANDARD = new ReportReaders(ALL);

    private final List<ReportReader> readers;

    private ReportReaders(List<ReportReader> readers) {
        this.readers = readers;
    }

    /** The readers that the product ships. */
    public static ReportReaders standard() {
        return STANDARD;
    }

    /** Whether a file of this name is of a kind that is read, as far as its name tells. */
    public boolean reads(String path) {
        return byName(path).isPresent();
    }

    /** The names' endings that are read, for people. */
    public String extensions() {
        return readers.stream().flatMap(r -> r.extensions().stream()).collect(Collectors.joining(", "));
    }

    /** Hands each report, and each thing that could not be read, to the sink; bad input never throws. */
    public void read(Input input, ReportSink sink) {
        try {
            Optional<ReportReader> byName = byName(input.path());
            ReportReader reader = byName.isPresent() ? byName.get() : byContent(input);
            reader.read(input, sink);
        } catch (BadInputException e) {
            sink.problem(new InputProblem(
                    input.path(), null, null, InputProblem.Kind.UNSUPPORTED, String.valueOf(e.getMessage())));
        } catch (IOException e) {
            sink.problem(Unreadable.problem(input.path(), e));
        }
    }

    private Optional<ReportReader> byName(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return readers.stream()
                .filter(reader -> reader.extensions().stream().anyMatch(name::endsWith))
                .findFirst();
    }

    private ReportReader byContent(Input input) throws IOException, BadInputException {
        byte[] beginning = input.beginning(BEGINNING);
        Optional<ReportReader> known =
                readers.stream().filter(reader -> reader.begins(beginning)).findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        FileSignature.check(beginning);
        String text = TextDecoder.roughly(beginning);
        if (PAGE.matcher(text).matches()) {
            return HTML;
        }
        return OBJECT.matcher(text).matches() ? JSONL : TEXT;
    }
}
