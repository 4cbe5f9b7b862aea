package dev.sayso.review;

import dev.sayso.statement.Form;
import dev.sayso.statement.Protection;
import dev.sayso.statement.Shades;
import dev.sayso.statement.Source;
import dev.sayso.statement.Statement;
import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Statements changed in one thing and the same in all others. */
final class Redrawn {

    /** How sure a statement is that a person wrote. */
    private static final double SURE = 1;

    private Redrawn() {}

    /** A statement as a person corrects it; its figures and times are to be found anew. */
    static Statement corrected(Statement s, Correction correction, String by) {
        List<String> names =
                Objects.requireNonNullElse(correction.names(), s.source().names());
        Source source = new Source(
                Objects.requireNonNullElse(correction.source(), s.source().spans()),
                names,
                Objects.requireNonNullElse(correction.kind(), s.source().kind()),
                !names.isEmpty());
        List<Span> content = Objects.requireNonNullElse(correction.content(), s.content());
        boolean credited = correction.names() != null || correction.source() != null;
        return new Statement(
                s.id(),
                source,
                s.cue(),
                content,
                s.form() == Form.OWN && credited ? Form.INDIRECT : s.form(),
                Objects.requireNonNullElse(correction.stance(), s.stance()),
                s.about(),
                within(
                        s.shades(),
                        Stream.concat(s.cue().stream(), content.stream()).toList()),
                s.medium(),
                correction.names() == null ? s.chain() : List.of(),
                s.said(),
                s.figures(),
                s.times(),
                s.protection(),
                SURE,
                by);
    }

    private static Shades within(Shades shades, List<Span> words) {
        return new Shades(
                within(shades.hedges(), words),
                within(shades.negations(), words),
                within(shades.conditions(), words),
                within(shades.futures(), words));
    }

    private static List<Span> within(List<Span> some, List<Span> words) {
        return some.stream().filter(s -> Spans.overlap(List.of(s), words)).toList();
    }

    /** With what it points to. */
    static Statement pointing(
            Statement s, String id, String by, List<String> about, List<String> figures, List<String> times) {
        return new Statement(
                id,
                s.source(),
                s.cue(),
                s.content(),
                s.form(),
                s.stance(),
                about,
                s.shades(),
                s.medium(),
                s.chain(),
                s.said(),
                figures,
                times,
                s.protection(),
                s.confidence(),
                by);
    }

    static Statement shielded(Statement s, @Nullable Protection protection) {
        return new Statement(
                s.id(),
                s.source(),
                s.cue(),
                s.content(),
                s.form(),
                s.stance(),
                s.about(),
                s.shades(),
                s.medium(),
                s.chain(),
                s.said(),
                s.figures(),
                s.times(),
                protection,
                s.confidence(),
                s.by());
    }
}
