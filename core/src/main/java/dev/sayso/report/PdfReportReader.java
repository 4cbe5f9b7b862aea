package dev.sayso.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads the text of a PDF document as one report, its lines joined to paragraphs; its first line is the headline. */
final class PdfReportReader implements ReportReader {

    private static final byte[] MAGIC = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_PAGES = 2000;
    private static final long IN_MEMORY = 32L << 20;
    private static final long ON_DISK = 256L << 20;
    private static final int LONGEST = 8 << 20;

    private static final Pattern BROKEN_WORD = Pattern.compile("(\\p{L}+)[-‐]\\n(\\p{Ll}+)");
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-‐]\\p{L}+)*");

    @Override
    public List<String> extensions() {
        return List.of(".pdf");
    }

    @Override
    public boolean begins(byte[] beginning) {
        return Arrays.equals(MAGIC, Arrays.copyOf(beginning, MAGIC.length));
    }

    @Override
    public void read(Input input, ReportSink sink) {
        try {
            byte[] bytes = WholeFile.read(input, this);
            sink.report(Report.ofText(text(bytes), input.known().withPath(input.path())), 1);
        } catch (BadInputException e) {
            sink.problem(e.problem(input.path()));
        } catch (IOException e) {
            sink.problem(Unreadable.problem(input.path(), e));
        }
    }

    private static String text(byte[] bytes) throws BadInputException {
        try (PDDocument document =
                Loader.loadPDF(bytes, "", null, null, MemoryUsageSetting.setupMixed(IN_MEMORY, ON_DISK).streamCache)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new BadInputException(InputProblem.Kind.TOO_LARGE, "more than " + MOST_PAGES + " pages");
            }
            LimitedWriter written = new LimitedWriter(LONGEST);
            new BoundedStripper().writeText(document, written);
            String text = joined(written.toString());
            if (text.isBlank()) {
                throw new BadInputException(
                        InputProblem.Kind.NO_ARTICLE, "the document holds no text; it may be a scan");
            }
            return text;
        } catch (InvalidPasswordException e) {
            throw new BadInputException(InputProblem.Kind.UNREADABLE, "the document is locked with a password");
        } catch (LimitedWriter.FullException e) {
            throw new BadInputException(InputProblem.Kind.TOO_LARGE, "more text than any report has");
        } catch (BoundedStripper.TooMuchException e) {
            throw new BadInputException(InputProblem.Kind.TOO_LARGE, "the document " + e.getMessage());
        } catch (IOException | UncheckedIOException e) {
            throw new BadInputException(InputProblem.Kind.MALFORMED, "not a whole PDF document: " + e.getMessage());
        } catch (IllegalArgumentException
                | IllegalStateException
                | ClassCastException
                | NullPointerException
                | IndexOutOfBoundsException
                | ArithmeticException e) {
            // what the library does with documents that are damaged in ways that it did not think of
            throw new BadInputException(InputProblem.Kind.MALFORMED, "a damaged PDF document: " + e);
        }
    }

    /** Joins the lines of paragraphs, and words that a line's end breaks: with the hyphen where the word has one elsewhere. */
    static String joined(String lines) {
        Set<String> words = new HashSet<>();
        WORD.matcher(lines).results().map(MatchResult::group).forEach(w -> words.add(w.toLowerCase(Locale.ROOT)));
        String whole = BROKEN_WORD.matcher(lines.replace("\r\n", "\n")).replaceAll(m -> {
            String hyphened = m.group(1) + "-" + m.group(2);
            boolean keeps = words.contains(hyphened.toLowerCase(Locale.ROOT));
            return Matcher.quoteReplacement(keeps ? hyphened : m.group(1) + m.group(2));
        });
        return whole.replaceAll("[ \\t\\u00A0]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .replaceAll("(?<!\\n)\\n(?!\\n)", " ")
                .replaceAll("\\n{2,}", "\n\n")
                .strip();
    }
}
