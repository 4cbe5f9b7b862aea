package dev.sayso.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the cues of a file of subtitles: blocks of lines parted by empty ones, in each a line with two times and the words
 * behind it. A block whose times cannot be read is named; the others are read.
 */
final class Cues {

    private static final String TIME = "(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{2})[.,](\\d{1,3})";
    private static final Pattern TIMES = Pattern.compile("\\s*" + TIME + "\\s*-->\\s*" + TIME + "(?:\\s.*)?");
    private static final String ARROW = "-->";

    private final Input input;
    private final ReportSink sink;
    private final Transcript transcript = new Transcript();

    private Cues(Input input, ReportSink sink) {
        this.input = input;
        this.sink = sink;
    }

    /**
     * Reads them all as one transcript.
     *
     * @param firstLine how many lines of the file stand before these
     * @throws BadInputException if there is none with words
     */
    static Report read(List<String> lines, int firstLine, Input input, ReportSink sink) throws BadInputException {
        Cues cues = new Cues(input, sink);
        List<String> block = new ArrayList<>();
        for (int i = 0; i <= lines.size(); i++) {
            if (i < lines.size() && !lines.get(i).isBlank()) {
                block.add(lines.get(i));
            } else {
                cues.block(block, firstLine + i - block.size() + 1);
                block.clear();
            }
        }
        if (cues.transcript.isEmpty()) {
            throw new BadInputException(InputProblem.Kind.EMPTY, "the file holds no words with their times");
        }
        return cues.transcript.report(input);
    }

    private void block(List<String> block, int line) {
        for (int i = 0; i < Math.min(2, block.size()); i++) { // the first line may be the cue's name
            if (block.get(i).contains(ARROW)) {
                Matcher times = TIMES.matcher(block.get(i));
                if (!times.matches()) {
                    problem(line + i, "not two times: \"" + block.get(i).strip() + "\"");
                } else if (time(times, 5) < time(times, 1)) {
                    problem(
                            line + i,
                            "it ends before it begins: \"" + block.get(i).strip() + "\"");
                } else {
                    transcript.add(time(times, 1), time(times, 5), block.subList(i + 1, block.size()));
                }
                return;
            }
        }
    }

    private static long time(Matcher times, int group) {
        long hours = times.group(group) == null ? 0 : Long.parseLong(times.group(group));
        String fraction = (times.group(group + 3) + "00").substring(0, 3);
        return ((hours * 60 + Long.parseLong(times.group(group + 1))) * 60 + Long.parseLong(times.group(group + 2)))
                        * 1000
                + Long.parseLong(fraction);
    }

    private void problem(int line, String reason) {
        sink.problem(InputProblem.atLine(input.path(), line, InputProblem.Kind.MALFORMED, reason));
    }
}
