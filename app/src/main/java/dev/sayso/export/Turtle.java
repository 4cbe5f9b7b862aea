package dev.sayso.export;

import java.util.ArrayList;
import java.util.List;

/** Statements of RDF in Turtle (w3.org/TR/turtle): a subject a paragraph. */
final class Turtle {

    private final StringBuilder out = new StringBuilder();
    private final List<String> pairs = new ArrayList<>();
    private String subject = "";

    Turtle prefix(String prefix, String iri) {
        out.append("@prefix ").append(prefix).append(": <").append(iri).append("> .\n");
        return this;
    }

    /** What follows is said of this. */
    Turtle of(String iri) {
        end();
        subject = iri(iri);
        return this;
    }

    /** Of a kind, such as {@code prov:Entity}. */
    Turtle kind(String type) {
        pairs.add("a " + type);
        return this;
    }

    /** Stands to another thing. */
    Turtle to(String predicate, String iri) {
        pairs.add(predicate + " " + iri(iri));
        return this;
    }

    Turtle text(String predicate, String words) {
        pairs.add(predicate + " " + literal(words));
        return this;
    }

    /** A text of a type, such as {@code xsd:dateTime}. */
    Turtle typed(String predicate, String words, String type) {
        pairs.add(predicate + " " + literal(words) + "^^" + type);
        return this;
    }

    /** All of it. */
    String done() {
        end();
        return out.toString();
    }

    private void end() {
        if (!pairs.isEmpty()) {
            out.append('\n')
                    .append(subject)
                    .append("\n    ")
                    .append(String.join(" ;\n    ", pairs))
                    .append(" .\n");
            pairs.clear();
        }
    }

    private static String iri(String iri) {
        StringBuilder safe = new StringBuilder("<");
        iri.codePoints().forEach(c -> {
            if (c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0) {
                safe.append(String.format("%%%02X", c));
            } else {
                safe.appendCodePoint(c);
            }
        });
        return safe.append('>').toString();
    }

    private static String literal(String words) {
        StringBuilder safe = new StringBuilder("\"");
        SafeWords.of(words).codePoints().forEach(c -> {
            switch (c) {
                case '"' -> safe.append("\\\"");
                case '\\' -> safe.append("\\\\");
                case '\n' -> safe.append("\\n");
                case '\t' -> safe.append("\\t");
                default -> safe.appendCodePoint(c);
            }
        });
        return safe.append('"').toString();
    }
}
