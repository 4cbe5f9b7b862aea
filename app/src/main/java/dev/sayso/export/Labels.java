package dev.sayso.export;

import dev.sayso.claim.Circle;
import dev.sayso.claim.Claim;
import dev.sayso.claim.Drift;
import dev.sayso.claim.FigureRelation;
import dev.sayso.claim.Status;
import dev.sayso.claim.Telling;
import dev.sayso.statement.Protection;
import dev.sayso.statement.Stance;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words in which a dossier tells people what the ledger holds. */
public final class Labels {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

    private Labels() {}

    /** What a party does with what is told. */
    public static String stance(Stance stance) {
        return switch (stance) {
            case ASSERTS -> "says";
            case DENIES -> "denies";
            case CONFIRMS -> "confirms";
            case NOT_CONFIRMED -> "has not confirmed";
            case NOT_VERIFIED -> "could not verify";
            case DECLINED -> "declined";
            case NO_REPLY -> "gave no reply";
            case ASKED -> "was asked";
        };
    }

    /** What a party does, where it does more than say freely what is told; else empty. */
    public static String does(Telling telling) {
        Stance stance = telling.statement().stance();
        Protection protection = telling.statement().protection();
        if (protection != null && protection.underPressure()) {
            return stance(stance) + ", while held by others";
        }
        return stance == Stance.ASSERTS ? "" : stance(stance);
    }

    /** Why somebody is to be protected. */
    static String rule(Protection.Rule rule) {
        return switch (rule) {
            case PRISONER_OF_WAR -> "prisoner of war";
            case HOSTAGE -> "hostage";
            case MINOR -> "minor";
            case VICTIM -> "victim of sexual violence";
            case UNIDENTIFIED_DEAD -> "unidentified dead";
        };
    }

    public static String party(Telling telling) {
        return party(telling.party());
    }

    public static String party(String name) {
        return name.isBlank() ? "A source that the report does not name" : name;
    }

    public static String outlet(@Nullable String outlet) {
        return outlet == null || outlet.isBlank() ? "Outlet unknown" : outlet;
    }

    /** "one report", "3 reports". */
    public static String count(int number, String one, String many) {
        return number == 1 ? "1 " + one : number + " " + many;
    }

    public static String day(@Nullable LocalDate day) {
        return day == null ? "Date unknown" : DAY.format(day);
    }

    /** With the day of the week. */
    public static String longDay(@Nullable LocalDate day) {
        return day == null ? "Date unknown" : LONG_DAY.format(day);
    }

    /** From the first to the last of these days: "12–16 March 2024". */
    public static String days(List<LocalDate> days) {
        if (days.isEmpty()) {
            return "Date unknown";
        }
        return days(days.get(0), days.get(days.size() - 1));
    }

    static String days(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return DAY.format(first);
        }
        if (first.getYear() != last.getYear()) {
            return DAY.format(first) + " – " + DAY.format(last);
        }
        return first.getMonth() == last.getMonth()
                ? first.getDayOfMonth() + "–" + DAY.format(last)
                : DAY_OF_YEAR.format(first) + " – " + DAY.format(last);
    }

    /** What an editor wants to know at a glance of a claim's status; empty where there is nothing to tell. */
    public static String status(Claim claim) {
        Status status = claim.ruling().status();
        int outlets = claim.outlets().size();
        if (status == Status.SINGLE_ORIGIN) {
            return outlets < 2
                    ? ""
                    : outlets + " outlets, " + count(claim.origins().size(), "origin", "origins");
        }
        return status == Status.CORROBORATED ? claim.origins().size() + " origins" : status.toString();
    }

    /**
     * "5 reports, 1 origin".
     *
     * @param reports how many reports tell it
     */
    public static String told(Claim claim, int reports) {
        return count(reports, "report", "reports") + ", "
                + count(claim.origins().size(), "origin", "origins");
    }

    /** The names of a claim's origins. */
    public static String origins(Claim claim) {
        return list(
                claim.origins().stream().map(o -> party(o.name())).distinct().toList());
    }

    /** The heading of the claims of a status. */
    public static String status(Status status) {
        return switch (status) {
            case SINGLE_ORIGIN -> "Told by several, from one origin";
            case CORROBORATED -> "Corroborated";
            case CONFIRMED -> "Confirmed";
            case DISPUTED -> "Disputed";
            case UNVERIFIED -> "Not verified";
            case SUPERSEDED -> "Superseded";
            case WITHDRAWN -> "Withdrawn";
        };
    }

    /** How a later figure stands to an earlier one. */
    public static String relation(FigureRelation.Kind kind) {
        return switch (kind) {
            case UPDATE -> "takes the place of";
            case CONFLICT -> "against";
            case DIFFERENT_SCOPE -> "part of, or beside,";
        };
    }

    /** Outlets that cite each other. */
    public static String circle(Circle circle) {
        return circle.tellings().stream()
                .map(t -> outlet(t.report().outlet()) + " cites " + party(t))
                .collect(Collectors.joining(", "));
    }

    /** What changed in a claim. */
    public static String drift(Drift.Kind kind) {
        return switch (kind) {
            case SOURCE -> "Who says it";
            case HEDGE -> "How sure it is";
            case FIGURE -> "The figure";
            case SCOPE -> "Who is counted";
            case WORDING -> "The quoted words";
        };
    }

    /** Names as a sentence lists them: "A, B and C". */
    public static String list(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        List<String> most = new ArrayList<>(names);
        String last = most.remove(most.size() - 1);
        return String.join(", ", most) + " and " + last;
    }
}
