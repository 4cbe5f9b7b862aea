package dev.sayso.web;

import dev.sayso.claim.Claim;
import dev.sayso.claim.Telling;
import dev.sayso.export.MarkedText;
import dev.sayso.export.Shielding;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where things are in the reading room. */
public final class Address {

    private Address() {}

    public static String storyline(String id) {
        return "/storylines/" + part(id);
    }

    /** A claim within its storyline. */
    public static String claim(String storyline, Claim claim) {
        return storyline(storyline) + "/claims/" + part(claim.id());
    }

    /** A statement, and what can be done with it. */
    public static String statement(String storyline, String statement) {
        return storyline(storyline) + "/statements/" + part(statement);
    }

    /** Where things are done in a storyline. */
    public static String acts(String storyline) {
        return storyline(storyline) + "/acts";
    }

    /** A claim by its id alone, which leads to it. */
    public static String claim(String id) {
        return "/claims/" + part(id);
    }

    public static String report(String id) {
        return "/reports/" + part(id);
    }

    /** Where the words of a statement stand. */
    public static String words(Telling telling) {
        return words(telling.report().id(), telling.id());
    }

    /** The same by ids. */
    public static String words(String report, String statement) {
        return report(report) + "#" + MarkedText.anchor(statement);
    }

    /** A party with what it said. */
    public static String source(String name) {
        return "/sources/of?name=" + value(name);
    }

    /** Whether a party has a page: not where its name was replaced. */
    public static boolean leads(String name) {
        return !Shielding.tellsOfSomebody(name);
    }

    /** Words as they stand behind a question mark. */
    public static String value(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** Letters and digits stay as they are; nothing else is in an id. */
    private static String part(String id) {
        return value(id);
    }
}
