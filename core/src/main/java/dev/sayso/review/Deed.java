package dev.sayso.review;

import dev.sayso.statement.Protection.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a person does. Only what its kind needs is there, the rest is null.
 *
 * @param correction for {@link Kind#CORRECT}
 * @param text for {@link Kind#NOTE}
 * @param rule for {@link Kind#SHIELD}
 * @param grade for {@link Kind#GRADE}: of a party A to F (how reliable it is), of a statement or claim 1 to 6 (how
 *     credible it is), after the NATO Admiralty system (AJP-2.1)
 */
public record Deed(
        Kind kind,
        List<Subject> subjects,
        @Nullable Correction correction,
        @Nullable String text,
        @Nullable Rule rule,
        @Nullable String grade) {

    /** What can be done. */
    public enum Kind {
        /** A statement is right as it stands. */
        ACCEPT,
        /** A statement is to be read otherwise. */
        CORRECT,
        /** A statement, the first, says another thing than the claim, the second, that it stood in. */
        SPLIT,
        /** Claims, two or more, say the same. */
        MERGE,
        /** Two statements say the same. */
        LINK,
        /** Two statements do not say the same; the first leaves where they stood together. */
        UNLINK,
        /** Something is to be known of a statement, claim or report. */
        NOTE,
        /** Publicity can harm who speaks, or who is told of. */
        SHIELD,
        /** No shield is needed any more. */
        LIFT,
        /** A party is reliable, a statement or claim credible, in some degree. */
        GRADE,
        /** Takes an act back; taking back an undoing brings the act back. */
        UNDO;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it says which statements say the same. */
        public boolean links() {
            return this == SPLIT || this == MERGE || this == LINK || this == UNLINK;
        }

        /** Whether a statement is to stay as the person has it. */
        public boolean pins() {
            return this == ACCEPT || this == CORRECT;
        }
    }

    private static final Set<Subject.Kind> NOTED =
            EnumSet.of(Subject.Kind.STATEMENT, Subject.Kind.CLAIM, Subject.Kind.REPORT);
    private static final Set<Subject.Kind> SHIELDED = EnumSet.of(Subject.Kind.STATEMENT, Subject.Kind.PARTY);
    private static final Set<Subject.Kind> GRADED =
            EnumSet.of(Subject.Kind.PARTY, Subject.Kind.STATEMENT, Subject.Kind.CLAIM);
    private static final Pattern RELIABILITY = Pattern.compile("[A-F]");
    private static final Pattern CREDIBILITY = Pattern.compile("[1-6]");

    public Deed {
        subjects = List.copyOf(subjects);
        require(kind, subjects);
        requireOnly(kind, Kind.CORRECT, correction);
        requireOnly(kind, Kind.NOTE, text);
        requireOnly(kind, Kind.SHIELD, rule);
        requireOnly(kind, Kind.GRADE, grade);
        if (grade != null) {
            boolean party = subjects.get(0).kind() == Subject.Kind.PARTY;
            if (!(party ? RELIABILITY : CREDIBILITY).matcher(grade).matches()) {
                throw new IllegalArgumentException(
                        party
                                ? "a party is graded from A to F, not \"" + grade + "\""
                                : "a statement or claim is graded from 1 to 6, not \"" + grade + "\"");
            }
        }
        if (text != null && text.isBlank()) {
            throw new IllegalArgumentException("a note without words");
        }
    }

    private static void require(Kind kind, List<Subject> subjects) {
        if (!fits(kind, subjects.stream().map(Subject::kind).toList())) {
            throw new IllegalArgumentException("nobody can " + kind + " "
                    + subjects.stream().map(s -> s.kind() + " " + s.id()).toList());
        }
        if (subjects.stream().map(Subject::id).distinct().count() < subjects.size()) {
            throw new IllegalArgumentException("the same " + subjects.get(0).kind() + " twice: "
                    + subjects.get(0).id());
        }
    }

    private static boolean fits(Kind kind, List<Subject.Kind> about) {
        Set<Subject.Kind> kinds = Set.copyOf(about);
        return switch (kind) {
            case ACCEPT, CORRECT -> about.equals(List.of(Subject.Kind.STATEMENT));
            case SPLIT -> about.equals(List.of(Subject.Kind.STATEMENT, Subject.Kind.CLAIM));
            case MERGE -> about.size() > 1 && kinds.equals(Set.of(Subject.Kind.CLAIM));
            case LINK, UNLINK -> about.equals(List.of(Subject.Kind.STATEMENT, Subject.Kind.STATEMENT));
            case NOTE -> about.size() == 1 && NOTED.containsAll(kinds);
            case SHIELD, LIFT -> about.size() == 1 && SHIELDED.containsAll(kinds);
            case GRADE -> about.size() == 1 && GRADED.containsAll(kinds);
            case UNDO -> about.equals(List.of(Subject.Kind.ACT));
        };
    }

    private static void requireOnly(Kind kind, Kind needs, @Nullable Object value) {
        if ((kind == needs) != (value != null)) {
            throw new IllegalArgumentException(kind + " with " + value);
        }
    }

    /** A deed that needs nothing but what it is about. */
    public static Deed of(Kind kind, Subject... subjects) {
        return new Deed(kind, List.of(subjects), null, null, null, null);
    }

    public static Deed merge(List<Subject> claims) {
        return new Deed(Kind.MERGE, claims, null, null, null, null);
    }

    public static Deed correct(Quoted statement, Correction correction) {
        return new Deed(Kind.CORRECT, List.of(Subject.statement(statement)), correction, null, null, null);
    }

    public static Deed note(Subject about, String text) {
        return new Deed(Kind.NOTE, List.of(about), null, text, null, null);
    }

    public static Deed shield(Subject whom, Rule rule) {
        return new Deed(Kind.SHIELD, List.of(whom), null, null, rule, null);
    }

    public static Deed grade(Subject whom, String grade) {
        return new Deed(Kind.GRADE, List.of(whom), null, null, null, grade);
    }

    /** The same, each statement as {@code kept} has it. */
    public Deed with(UnaryOperator<Quoted> kept) {
        List<Subject> quoted = subjects.stream()
                .map(s -> new Subject(
                        s.kind(), s.id(), s.statements().stream().map(kept).toList()))
                .toList();
        return new Deed(kind, quoted, correction, text, rule, grade);
    }

    /** What it is about, in words that are the same for two deeds on the same thing. */
    public List<String> keys() {
        return subjects.stream().flatMap(s -> s.keys().stream()).distinct().toList();
    }

    /** The statements that it quotes. */
    public List<Quoted> quoted() {
        return subjects.stream().flatMap(s -> s.statements().stream()).toList();
    }
}
