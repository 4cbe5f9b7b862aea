package dev.sayso.report;

import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Makes a transcript's text from its cues: those of one speaker run on as one paragraph, which begins with the speaker's name
 * where that is known. Each cue's time is kept with its words.
 */
final class Transcript {

    /** Milliseconds; after a longer silence a new paragraph begins. */
    private static final long SILENCE = 3000;

    private static final Pattern SPEAKER = Pattern.compile(
            "^(?:[-–>]+\\s*)?(?<name>(?:\\p{Lu}[\\p{L}.'’-]*)(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|van|von|al|bin|of|the)){0,4}):\\s+(?<words>\\S.*)$");
    private static final Pattern TURN = Pattern.compile("^(?:[-–]|>>+)\\s*(?=\\S)");
    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s>]*)?\\s+([^>]+)>");
    private static final Pattern TAG = Pattern.compile("</?[a-z0-9:.][^>]{0,200}>|\\{\\\\[^}]*\\}");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

    private final StringBuilder text = new StringBuilder();
    private final List<Utterance> utterances = new ArrayList<>();
    private @Nullable String speaker;
    private String last = "";
    private long end;

    /**
     * Adds a cue.
     *
     * @param from milliseconds from the beginning of the recording
     * @param lines its lines, with the marks of WebVTT or SubRip
     */
    void add(long from, long to, List<String> lines) {
        for (String line : lines) {
            Matcher voice = VOICE.matcher(line);
            String voiced = voice.find() ? plain(voice.group(1)) : null;
            String words = plain(TAG.matcher(line).replaceAll(""));
            // captions that roll show a line again until the next one is there
            if (!words.isEmpty() && !words.equals(last)) {
                line(from, to, words, voiced);
                last = words;
            }
        }
    }

    private void line(long from, long to, String words, @Nullable String voiced) {
        Matcher named = SPEAKER.matcher(words);
        boolean turn = TURN.matcher(words).find();
        String said = words;
        String who = voiced != null ? voiced : turn ? null : speaker;
        if (voiced == null && named.matches()) {
            who = named.group("name");
            said = named.group("words");
        } else if (turn) {
            said = TURN.matcher(words).replaceFirst("");
        }
        boolean goesOn = !text.isEmpty() && !turn && Objects.equals(who, speaker) && from - end <= SILENCE;
        if (goesOn) {
            text.append(' ');
        } else {
            text.append(text.isEmpty() ? "" : "\n\n").append(who == null ? "" : who + ": ");
        }
        Span span = Span.of(text.length(), text.length() + said.length());
        text.append(said);
        utterances.add(new Utterance(span, from, Math.max(from, to), who));
        speaker = who;
        end = Math.max(end, to);
    }

    private static String plain(String words) {
        return SPACE.matcher(Parser.unescapeEntities(words, false))
                .replaceAll(" ")
                .strip();
    }

    boolean isEmpty() {
        return utterances.isEmpty();
    }

    /** The report, which has no headline. */
    Report report(Input input) {
        Details own =
                new Details(null, input.path(), null, null, null, null, null, ReportKind.TRANSCRIPT, null, utterances);
        Details details = own.or(input.known());
        return Report.of(text.toString(), details);
    }
}
