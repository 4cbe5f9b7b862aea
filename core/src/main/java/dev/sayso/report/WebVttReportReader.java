package dev.sayso.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads WebVTT (a W3C format for subtitles and transcripts) as one transcript, with the time and the voice of each cue. */
final class WebVttReportReader implements ReportReader {

    private static final String MAGIC = "WEBVTT";

    @Override
    public List<String> extensions() {
        return List.of(".vtt");
    }

    @Override
    public boolean begins(byte[] beginning) {
        String text = new String(beginning, StandardCharsets.UTF_8);
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).startsWith(MAGIC);
    }

    @Override
    public void read(Input input, ReportSink sink) {
        try {
            String text = TextDecoder.text(WholeFile.read(input));
            if (!text.startsWith(MAGIC)) {
                throw new BadInputException(InputProblem.Kind.MALFORMED, 0L, "it does not begin with \"WEBVTT\"");
            }
            List<String> lines = text.lines().toList();
            int head = 1;
            while (head < lines.size() && !lines.get(head).isBlank()) {
                head++;
            }
            sink.report(Cues.read(lines.subList(head, lines.size()), head, input, sink), 1);
        } catch (BadInputException e) {
            sink.problem(e.problem(input.path()));
        } catch (IOException e) {
            sink.problem(Unreadable.problem(input.path(), e));
        }
    }
}
