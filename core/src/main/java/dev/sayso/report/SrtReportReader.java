package dev.sayso.report;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** Reads SubRip subtitles as one transcript, with the time of each cue. */
final class SrtReportReader implements ReportReader {

    private static final Pattern BEGINNING =
            Pattern.compile("(?s)\\uFEFF?\\s*\\d+\\s*\\n\\s*\\d{1,2}:\\d{2}:\\d{2}[,.]\\d{3}\\s*-->.*");

    @Override
    public List<String> extensions() {
        return List.of(".srt");
    }

    @Override
    public boolean begins(byte[] beginning) {
        return BEGINNING.matcher(TextDecoder.roughly(beginning)).matches();
    }

    @Override
    public void read(Input input, ReportSink sink) {
        try {
            String text = TextDecoder.text(WholeFile.read(input));
            sink.report(Cues.read(text.lines().toList(), 0, input, sink), 1);
        } catch (BadInputException e) {
            sink.problem(e.problem(input.path()));
        } catch (IOException e) {
            sink.problem(Unreadable.problem(input.path(), e));
        }
    }
}
