package dev.sayso.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One row of the table of parties: whom a name, or every name of a pattern, speaks for.
 *
 * @param literal what every name that fits has in it, for a quick no
 */
record PartyRow(Pattern who, String literal, String whom, String why) {

    private static final States STATES = States.load();
    private static final Pattern PIECE = Pattern.compile("\\{(\\w+)}|\\*|[^{*]+|\\{");
    private static final Pattern WORDS = Pattern.compile("\\{(state|capital|adjective|place)}");

    /** @throws IllegalArgumentException if a cell is empty or has a placeholder that does not exist */
    static PartyRow of(String who, String whom, String why) {
        String name = plain(who);
        String party = whom.strip();
        if (name.isEmpty() || party.isEmpty()) {
            throw new IllegalArgumentException("an empty " + (name.isEmpty() ? "first" : "second") + " column");
        }
        StringBuilder regex = new StringBuilder();
        int placeholders = 0;
        String literal = "";
        Matcher piece = PIECE.matcher(name);
        while (piece.find()) {
            String part = piece.group();
            if (part.equals("*")) {
                regex.append("\\S+(?: \\S+){0,6}");
            } else if (part.startsWith("{")) {
                if (!WORDS.matcher(part).matches()) {
                    throw new IllegalArgumentException("no placeholder is called \"" + part
                            + "\"; there are {state}, {capital}, {adjective} and {place}");
                }
                placeholders++;
                regex.append("(?<").append(piece.group(1)).append(">\\p{L}[^ ]*(?: \\p{L}[^ ]*){0,3})");
            } else {
                regex.append(Pattern.quote(part));
                literal = part.length() > literal.length() ? part : literal;
            }
        }
        boolean needed = party.startsWith("{");
        if (placeholders > 1
                || needed != placeholders > 0
                || needed && !party.equals("{state}") && !party.equals("{place}")) {
            throw new IllegalArgumentException(
                    "a pattern has one placeholder, and speaks for its {state} or {place}: \"" + who + "\", \"" + whom
                            + "\"");
        }
        return new PartyRow(Pattern.compile(regex.toString()), literal, party, why);
    }

    /** The name as it is compared: small letters, no article. */
    static String plain(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
        return lower.startsWith("the ") ? lower.substring("the ".length()) : lower;
    }

    /** Whom a party of this name speaks for by this row. */
    Optional<String> whom(String name) {
        String plain = plain(name);
        Matcher matcher = who.matcher(plain);
        if (!plain.contains(literal) || !matcher.matches()) {
            return Optional.empty();
        }
        if (!whom.startsWith("{")) {
            return Optional.of(whom);
        }
        for (String kind : new String[] {"state", "capital", "adjective", "place"}) {
            if (who.pattern().contains("(?<" + kind + ">")) {
                int start = name.strip().length() - plain.length() + matcher.start(kind);
                String words = name.strip()
                        .substring(start, start + matcher.group(kind).length());
                return meant(kind, words);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> meant(String kind, String words) {
        return switch (kind) {
            case "state" -> STATES.named(words);
            case "capital" -> STATES.governedFrom(words);
            case "adjective" -> STATES.ofAdjective(words);
            default -> Optional.of(words).filter(w -> Character.isUpperCase(w.codePointAt(0)));
        };
    }
}
