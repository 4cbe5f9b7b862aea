package dev.sayso.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the token of a visitor's session into every form of a page that does something, so that none can be forgotten. */
final class Forms {

    /** Templates write forms, and escape whatever else they print. */
    private static final Pattern POSTING = Pattern.compile("<form\\b[^>]*\\bmethod=\"post\"[^>]*>");

    private Forms() {}

    /** @param token letters and digits; empty where none is needed */
    static String withToken(String page, String token) {
        if (token.isEmpty()) {
            return page;
        }
        String field = "<input type=\"hidden\" name=\"" + AccountVisitors.FIELD + "\" value=\"" + token + "\">";
        return POSTING.matcher(page).replaceAll(form -> Matcher.quoteReplacement(form.group() + field));
    }
}
