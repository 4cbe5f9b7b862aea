package dev.sayso.review;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What an act is about.
 *
 * @param id of the statement, claim, report or act; of a party the name
 * @param statements the statement, or those that the claim had; empty for the others
 */
public record Subject(Kind kind, String id, List<Quoted> statements) {

    /** What it is. */
    public enum Kind {
        STATEMENT,
        CLAIM,
        REPORT,
        PARTY,
        ACT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Subject {
        statements = List.copyOf(statements);
        if (id.isBlank()) {
            throw new IllegalArgumentException("a " + kind + " without a name");
        }
        boolean quotes = kind == Kind.STATEMENT || kind == Kind.CLAIM;
        if (quotes == statements.isEmpty()) {
            throw new IllegalArgumentException("a " + kind + " with " + statements.size() + " statements");
        }
    }

    public static Subject statement(Quoted quoted) {
        return new Subject(Kind.STATEMENT, quoted.id(), List.of(quoted));
    }

    public static Subject claim(String id, List<Quoted> statements) {
        return new Subject(Kind.CLAIM, id, statements);
    }

    public static Subject report(String id) {
        return new Subject(Kind.REPORT, id, List.of());
    }

    public static Subject party(String name) {
        return new Subject(Kind.PARTY, name.strip(), List.of());
    }

    public static Subject act(String id) {
        return new Subject(Kind.ACT, id, List.of());
    }

    /** What it is about, in words that are the same for two acts on the same thing; a claim is all of its statements. */
    public List<String> keys() {
        return switch (kind) {
            case STATEMENT, CLAIM ->
                statements.stream().map(q -> Kind.STATEMENT + " " + q.id()).toList();
            case PARTY -> List.of(kind + " " + id.toLowerCase(Locale.ROOT));
            case REPORT, ACT -> List.of(kind + " " + id);
        };
    }

    /** The ids of its statements. */
    public Stream<String> ids() {
        return statements.stream().map(Quoted::id);
    }
}
