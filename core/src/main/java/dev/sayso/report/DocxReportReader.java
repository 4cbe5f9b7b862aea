package dev.sayso.report;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a Word document (Office Open XML, ISO/IEC 29500) as one report: its paragraphs as they stand after all changes;
 * without notes, headers and footers. The first line is the headline.
 */
final class DocxReportReader implements ReportReader {

    private static final String TEXT = "word/document.xml";
    private static final int MOST_ENTRIES = 10_000;

    /** Bytes that may be unpacked on the way to the text. */
    private static final long MOST_UNPACKED = 512L << 20;

    @Override
    public List<String> extensions() {
        return List.of(".docx");
    }

    @Override
    public boolean begins(byte[] beginning) {
        String latin = new String(beginning, StandardCharsets.ISO_8859_1);
        return latin.startsWith("PK\3\4") && (latin.contains("[Content_Types].xml") || latin.contains("word/"));
    }

    @Override
    public void read(Input input, ReportSink sink) {
        try {
            String text = paragraphs(document(WholeFile.read(input, this)));
            if (text.isBlank()) {
                throw new BadInputException(InputProblem.Kind.EMPTY, "the document holds no text");
            }
            sink.report(Report.ofText(text, input.known().withPath(input.path())), 1);
        } catch (BadInputException e) {
            sink.problem(e.problem(input.path()));
        } catch (ZipException | EOFException e) {
            sink.problem(InputProblem.of(
                    input.path(), InputProblem.Kind.MALFORMED, "not a whole document: " + e.getMessage()));
        } catch (IOException e) {
            sink.problem(Unreadable.problem(input.path(), e));
        }
    }

    private static byte[] document(byte[] zip) throws IOException, BadInputException {
        long unpacked = 0;
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            int count = 0;
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                boolean text = entry.getName().equals(TEXT);
                long limit = text ? WholeFile.LIMIT : MOST_UNPACKED - unpacked;
                byte[] bytes = text ? entries.readNBytes(WholeFile.LIMIT + 1) : new byte[0];
                long length = text ? bytes.length : passed(entries, limit);
                if (length > limit || ++count > MOST_ENTRIES) {
                    throw new BadInputException(InputProblem.Kind.TOO_LARGE, "unpacked larger than any document");
                }
                if (text) {
                    return bytes;
                }
                unpacked += length;
            }
        } catch (IllegalArgumentException e) {
            throw new BadInputException(InputProblem.Kind.MALFORMED, "not a zip archive: " + e.getMessage());
        }
        throw new BadInputException(InputProblem.Kind.UNSUPPORTED, "an archive that holds no Word document");
    }

    /** How many bytes were thrown away, a few more than the limit at most. */
    private static long passed(InputStream entry, long limit) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long length = 0;
        for (int read = entry.read(buffer); read >= 0 && length <= limit; read = entry.read(buffer)) {
            length += read;
        }
        return length;
    }

    private static String paragraphs(byte[] xml) throws BadInputException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        StringBuilder text = new StringBuilder();
        int fallback = 0;
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                int event = reader.next();
                boolean start = event == XMLStreamConstants.START_ELEMENT;
                String name = start || event == XMLStreamConstants.END_ELEMENT ? reader.getLocalName() : "";
                if (name.equals("Fallback")) {
                    fallback += start ? 1 : -1; // the same words once more, for older programs
                } else if (fallback == 0 && start) {
                    switch (name) {
                        case "t" -> text.append(reader.getElementText());
                        case "tab", "br", "cr" -> text.append(' ');
                        case "noBreakHyphen" -> text.append('-');
                        default -> {
                            // form, not words
                        }
                    }
                } else if (fallback == 0 && name.equals("p")) {
                    text.append("\n\n");
                }
            }
        } catch (XMLStreamException e) {
            throw new BadInputException(InputProblem.Kind.MALFORMED, "not a whole document: " + e.getMessage());
        }
        return text.toString()
                .replaceAll("[ \\t\\u00A0]+", " ")
                .replaceAll(" ?\\n\\n[ \\n]*", "\n\n")
                .strip();
    }
}
