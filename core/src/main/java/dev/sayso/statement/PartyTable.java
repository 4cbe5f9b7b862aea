package dev.sayso.statement;

import dev.sayso.text.Hashes;
import dev.sayso.text.ResourceTable;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The table of who speaks for whom: a capital and the ministries for their state, and what a user adds. A row of the
 * user's comes before the shipped ones, and one that says that a party speaks for itself takes a shipped row back.
 * Immutable and thread-safe.
 */
public final class PartyTable {

    private static final PartyTable STANDARD = new PartyTable(shipped());

    private final List<PartyRow> rows;

    /** Whom a party speaks for, and what makes it so: {@code ministry}. */
    public record Backing(String whom, String why) {}

    private PartyTable(List<PartyRow> rows) {
        this.rows = List.copyOf(rows);
    }

    /** A hash of its rows. */
    public String id() {
        return Hashes.id("parties", rows.toString());
    }

    /** The table that ships with the product. */
    public static PartyTable standard() {
        return STANDARD;
    }

    /**
     * The shipped table with a file's rows before it: two or three columns divided by tabs, comments behind "#".
     *
     * @throws PartyTableException if the file cannot be read or a row is no row: says which file, which line and why
     */
    public static PartyTable with(Path file) throws PartyTableException {
        List<PartyRow> rows = new ArrayList<>();
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).startsWith("#") && !lines.get(i).isBlank()) {
                    rows.add(row(lines.get(i), file, i + 1));
                }
            }
        } catch (CharacterCodingException e) {
            throw new PartyTableException(file, 0, "it is not UTF-8", e);
        } catch (IOException e) {
            throw new PartyTableException(file, 0, "it cannot be read: " + e.getMessage(), e);
        }
        rows.addAll(STANDARD.rows);
        return new PartyTable(rows);
    }

    /** Whom a party of this name speaks for by the table; empty where it speaks for itself. */
    public Optional<Backing> whom(String name) {
        for (PartyRow row : rows) {
            Optional<String> whom = row.whom(name);
            if (whom.isPresent()) {
                return whom.filter(w -> !PartyRow.plain(w).equals(PartyRow.plain(name)))
                        .map(w -> new Backing(w, row.why()));
            }
        }
        return Optional.empty();
    }

    private static PartyRow row(String line, Path file, int number) throws PartyTableException {
        String[] columns = line.split("\t", -1);
        if (columns.length < 2 || columns.length > 3) {
            throw new PartyTableException(
                    file, number, "two or three columns divided by tabs are needed, not " + columns.length, null);
        }
        try {
            return PartyRow.of(columns[0], columns[1], columns.length > 2 ? columns[2].strip() : "");
        } catch (IllegalArgumentException e) {
            throw new PartyTableException(file, number, String.valueOf(e.getMessage()), e);
        }
    }

    private static List<PartyRow> shipped() {
        return ResourceTable.rows(PartyTable.class, "speaks-for.tsv").stream()
                .map(columns -> PartyRow.of(columns[0], columns[1], columns[2]))
                .toList();
    }
}
