package dev.sayso.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Reads a mail as one report: its subject as headline, its text, when it was sent and by whom. Files with it are counted. */
final class EmlReportReader implements ReportReader {

    private static final Pattern BEGINNING = Pattern.compile(
            "(?is)(?:return-path|received|delivered-to|from|to|subject|date|message-id|mime-version|dkim-signature|x-[\\w-]+):.*"
                    + "\\n(?:from|subject|date|message-id|mime-version):.*");
    private static final Pattern REMARK = Pattern.compile("\\s*\\([^)]*\\)\\s*$");
    private static final Pattern ADDRESS = Pattern.compile("\\s*<[^>]*>\\s*|^\"|\"$");

    @Override
    public List<String> extensions() {
        return List.of(".eml");
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
            String text = text(message);
            if (text.isBlank()) {
                throw new BadInputException(InputProblem.Kind.NO_ARTICLE, "the mail holds no text");
            }
            message.parts().stream()
                    .filter(part -> part.attached() || !part.type().startsWith("text/"))
                    .forEach(part -> sink.passedOver(input.path(), "files in mails"));
            String subject = message.field("subject");
            Details details = new Details(
                    null,
                    input.path(),
                    subject == null ? "" : subject,
                    null,
                    sent(message.field("date")),
                    null,
                    null,
                    null,
                    sender(message.field("from")),
                    List.of());
            sink.report(Report.of(text, details.or(input.known())), 1);
        } catch (BadInputException e) {
            sink.problem(e.problem(input.path()));
        } catch (IOException e) {
            sink.problem(Unreadable.problem(input.path(), e));
        }
    }

    private static String text(MimeMessage message) throws BadInputException {
        Optional<MimePart> plain = message.text("text/plain");
        if (plain.isPresent() && plain.get().bytes().length > 0) {
            return plain.get().text().strip().replace("\r\n", "\n");
        }
        Optional<MimePart> page = message.text("text/html");
        return page.isEmpty()
                ? ""
                : Blocks.of(Jsoup.parse(page.get().text()).body(), Clutter::byKind).stream()
                        .map(Block::text)
                        .collect(Collectors.joining("\n\n"));
    }

    private static @Nullable Published sent(@Nullable String date) {
        if (date == null) {
            return null;
        }
        try {
            String plain = REMARK.matcher(date).replaceFirst("");
            return Published.of(OffsetDateTime.parse(plain, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeException e) {
            return null; // what cannot be read is not known
        }
    }

    private static @Nullable String sender(@Nullable String from) {
        if (from == null) {
            return null;
        }
        String name =
                ADDRESS.matcher(from.strip()).replaceAll("").replace("\"", "").strip();
        return name.isEmpty() ? null : name;
    }
}
