package dev.sayso.statement;

import dev.sayso.report.Details;
import dev.sayso.report.Report;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who is to be shielded by name, by what one report says: people of whom it says that they are held by others, minors or
 * victims of sexual violence, whoever speaks as one, and their kin. Thread-safe.
 */
public final class ShieldedNames {

    private final SourceIdentity identity = new SourceIdentity();

    /** The names in a report, by its words and by its statements, in no order that means anything. */
    public List<ShieldedName> in(Report report, List<Statement> statements) {
        Set<ShieldedName> found = new LinkedHashSet<>();
        add(ProtectionMarks.of(report, identity::names), found);
        if (report.headline() != null && !report.headlineInText()) {
            add(ProtectionMarks.of(Report.ofText(report.headline(), Details.NONE), identity::names), found);
        }
        for (Statement statement : statements) {
            Protection protection = statement.protection();
            if (protection != null && protection.speaks() && statement.source().kind() != Source.Kind.OUTLET) {
                statement.source().names().forEach(name -> found.add(new ShieldedName(name, protection.rule())));
            }
        }
        return List.copyOf(found);
    }

    private static void add(List<ProtectionMark> marks, Set<ShieldedName> found) {
        for (ProtectionMark mark : marks) {
            Optional.ofNullable(mark.name()).ifPresent(name -> found.add(new ShieldedName(name, mark.rule())));
        }
    }

    /** The names in a report, in order of the text. */
    public List<NameMention> names(Report report) {
        return identity.names(report);
    }

    /**
     * The people of a report by whom somebody can be told who is to be shielded: who has the same family name and speaks for no
     * office, and who is called a brother, mother and so on.
     *
     * @param shielded the person's names in the report; those of several words tell the family name
     * @param names all names of the report
     */
    public List<String> kin(Report report, Set<String> shielded, List<NameMention> names) {
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < names.size(); i++) {
            NameMention other = names.get(i);
            boolean person = other.kind() == Source.Kind.PERSON && !shielded.contains(other.name());
            if (person && !Offices.holds(other, report.text())) {
                NameMention before = i == 0 ? null : names.get(i - 1);
                boolean sameFamily = !other.isSingleWord()
                        && shielded.stream()
                                .anyMatch(
                                        s -> s.indexOf(' ') > 0 && other.name().endsWith(familyName(s)));
                boolean called = before != null
                        && shielded.contains(before.name())
                        && Kinship.joins(before.span(), other.span(), report.text());
                NameMention after = i + 1 < names.size() ? names.get(i + 1) : null;
                boolean callsItself = after != null
                        && shielded.contains(after.name())
                        && Kinship.of(other.span(), after.span(), report.text());
                if (sameFamily || called || callsItself) {
                    found.add(other.name());
                }
            }
        }
        return new ArrayList<>(found);
    }

    private static String familyName(String name) {
        return name.substring(name.lastIndexOf(' '));
    }
}
