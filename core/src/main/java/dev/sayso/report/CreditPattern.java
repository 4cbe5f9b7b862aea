package dev.sayso.report;

import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One way in which reports credit others.
 *
 * @param where in which paragraphs it is looked for
 * @param longest the length of a paragraph, in UTF-16 units, that it can stand in
 * @param regex matches the credit; the group {@code name} is whom it credits
 * @param within matches each name within the match where {@code regex} has no such group
 */
record CreditPattern(
        Predicate<Place> where,
        int longest,
        Pattern regex,
        @Nullable Pattern within) {

    /** Which paragraph, counted from the beginning and from the end of the report, both from 0. */
    record Place(int fromStart, int fromEnd) {

        private static final int FEW = 6;

        boolean isEarly() {
            return fromStart < FEW;
        }

        boolean isLate() {
            return fromEnd < FEW;
        }
    }

    private static final int ANY = Integer.MAX_VALUE;
    private static final int LINE = 90;
    private static final int NOTE = 400;

    private static final String DASH = "[-–—−]";
    /** From the beginning of a sentence on, so that it is not tried again from every letter. */
    private static final String SENTENCE = "(?:^|(?<=[.!?;] ))[^.\\n]*";

    private static final String THIS_REPORT = "(?:this|the) (?:\\p{L}+ )?(?:report|story|article|dispatch)\\b";

    /** All of them. {@code AGENCY} and {@code OUTLET} stand for any agency's and any outlet's name. */
    static List<CreditPattern> all(Agencies agencies) {
        List<CreditPattern> all = new ArrayList<>();
        Pattern anyAgency = Pattern.compile(agencies.pattern());
        Pattern anyOutlet =
                Pattern.compile(agencies.pattern() + "|" + OutletName.SURE_PATTERN + "|" + OutletName.INITIALS);
        Pattern anyParty = Pattern.compile(agencies.pattern() + "|" + OutletName.SURE_PATTERN);

        // PORT ELLEN, May 5 (AP) — …
        all.add(named(
                Place::isEarly,
                ANY,
                "^(?:\\p{Lu}[^\\n()“”\"!?]{0,70})?\\((?:OUTLET/)?(?<name>AGENCY)(?:/OUTLET)?\\)" + "\\s*(?:" + DASH
                        + "|:|$)",
                agencies));
        // PORT ELLEN, Norland (HARBOUR WIRE) — …: who stands there is an agency, also one that nobody knows
        all.add(named(
                Place::isEarly,
                ANY,
                "^\\p{Lu}{3,}[\\p{Lu} .'’-]{0,30}(?:,[^\\n()“”\"!?]{0,50})? ?\\((?<name>OUTLET)\\)\\s*" + DASH,
                agencies));
        // PORT ELLEN, May 5 /AP/ …
        all.add(named(Place::isEarly, ANY, "^\\p{Lu}[^\\n()/“”\"!?]{0,70}/(?<name>AGENCY)/", agencies));
        // By Ann Lee, Associated Press
        all.add(named(
                Place::isEarly,
                LINE,
                "^(?i:by|von|par|por) [^\\n]*?(?<name>AGENCY)"
                        + "(?: (?i:staff|writers?|reporters?|correspondents?|news))*\\W*$",
                agencies));
        // AP        Source: AP        via AP        (AP)
        all.add(named(
                place -> place.isEarly() || place.isLate(),
                LINE,
                "^\\W*(?:(?i:sources?|via|from|mit|credit)\\W+)?" + "(?:© ?)?(?<name>AGENCY)(?:/[\\p{L}.]+)?\\W*$",
                agencies));
        // … last words. — AP        … last words.” (AP)
        all.add(named(Place::isLate, ANY, "[.!?”\"]\\s*(?:" + DASH + "+\\s*|\\()(?<name>AGENCY)\\)?\\W*$", agencies));
        // The Associated Press contributed to this report.   Additional reporting by …; AFP
        all.add(listed(
                place -> true,
                NOTE,
                SENTENCE + "\\bcontributed\\b[^.\\n]{0,40}\\b(?:to|for) " + THIS_REPORT,
                anyOutlet));
        all.add(listed(
                place -> place.isEarly() || place.isLate(),
                NOTE,
                "(?:^|[.;] |\\b[Ww]ith (?:additional )?|\\b[Aa]dditional )(?i:reporting|reports|files|material|information) (?:by|from)\\b"
                        + "[^\\n]*",
                anyParty));
        all.add(listed(
                place -> true,
                NOTE,
                SENTENCE + "\\b(?:was|were) (?:also )?used in (?:\\p{L}+ )*(?:this|the)\\b[^.\\n]*",
                anyAgency));
        all.add(listed(Place::isLate, NOTE, "(?:©|\\(c\\)|\\b[Cc]opyright\\b)[^\\n]*", anyAgency));
        all.add(named(place -> true, NOTE, "\\bthis (?<name>AGENCY) (?:report|story|article|dispatch)\\b", agencies));
        // The finding was first reported by the Harbour Gazette.
        all.add(listed(
                place -> true, NOTE, "\\b(?:was|were|been) first (?:reported|published) by [^.,;\\n]*", anyOutlet));
        // h/t The Quay
        all.add(named(
                place -> true, ANY, "(?:^|[\\s(\\[])(?i:h/t/?|hat[- ]tip(?: to)?)\\s*:?\\s*(?<name>OUTLET)", agencies));
        // This story was first published by The Quay.        The news was first reported by The Quay.
        all.add(named(
                place -> true,
                NOTE,
                "(?i:story|article|report|column|post|piece|interview|version)\\b[^.\\n]{0,60}?"
                        + "\\b(?:(?:originally|first) (?:published|appeared|ran|posted|reported)|(?:re(?:published|printed)))"
                        + " (?:with permission )?(?:by|in|on|at|from|of) (?<name>OUTLET)",
                agencies));
        all.add(named(
                place -> true,
                NOTE,
                "^(?:The )?[Nn]ews\\b[^.\\n]{0,60}?\\bfirst (?:reported|published) by (?<name>OUTLET)",
                agencies));
        all.add(named(
                place -> true,
                LINE,
                "^\\W*(?i:sources?|via|originally (?:published|appeared) (?:in|on|at|by))\\b:?\\s+(?<name>OUTLET)\\W*$",
                agencies));
        return List.copyOf(all);
    }

    boolean applies(Place place, int length) {
        return length <= longest && where.test(place);
    }

    /** Where in the paragraph the names stand that the match credits. */
    List<Span> names(Matcher match) {
        if (within == null) {
            return List.of(Span.of(match.start("name"), match.end("name")));
        }
        List<Span> names = new ArrayList<>();
        Matcher name = within.matcher(match.group());
        while (name.find()) {
            names.add(Span.of(name.start(), name.end()).shifted(match.start()));
        }
        return names;
    }

    private static CreditPattern named(Predicate<Place> where, int longest, String regex, Agencies agencies) {
        String names = regex.replace("AGENCY", agencies.pattern()).replace("OUTLET", OutletName.PATTERN);
        return new CreditPattern(where, longest, Pattern.compile(names), null);
    }

    private static CreditPattern listed(Predicate<Place> where, int longest, String regex, Pattern within) {
        return new CreditPattern(where, longest, Pattern.compile(regex), within);
    }
}
