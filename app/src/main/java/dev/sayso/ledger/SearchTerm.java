package dev.sayso.ledger;

import dev.sayso.text.Span;
import dev.sayso.text.Stems;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the things that all must stand in what is found: a word in any of its forms, words that follow each other exactly as
 * they are written ({@code "car deck"}), or a word's beginning ({@code harb*}).
 *
 * @param words one or more, as {@link SearchWord} has them
 * @param exact whether they must stand there as they are; else the one word may have another form
 * @param prefix whether only the beginning of the last word is given
 */
record SearchTerm(List<String> words, boolean exact, boolean prefix) {

    private static final Pattern TERM = Pattern.compile("\"([^\"]*)\"?(\\*?)|([^\\s\"]+)");

    SearchTerm {
        words = List.copyOf(words);
    }

    /** The terms of what a person typed. Nothing typed is an error; marks that mean nothing here are left out. */
    static List<SearchTerm> of(String typed) {
        List<SearchTerm> terms = new ArrayList<>();
        Matcher matcher = TERM.matcher(typed);
        while (matcher.find()) {
            boolean quoted = matcher.group(3) == null;
            String text = quoted ? matcher.group(1) : matcher.group(3);
            boolean prefix = quoted ? !matcher.group(2).isEmpty() : text.endsWith("*");
            List<String> words =
                    SearchWord.of(text).stream().map(SearchWord::plain).toList();
            if (!words.isEmpty()) {
                terms.add(new SearchTerm(words, quoted || prefix || words.size() > 1, prefix));
            }
        }
        return terms;
    }

    /** The stem of the one word of a term that is not exact. */
    String stem() {
        return Stems.of(words.get(0));
    }

    /** Where the terms stand in a text's words. */
    static List<Span> places(List<SearchTerm> terms, List<SearchWord> text) {
        List<Span> places = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            for (SearchTerm term : terms) {
                if (term.standsAt(i, text)) {
                    places.add(Span.of(
                            text.get(i).span().start(),
                            text.get(i + term.words.size() - 1).span().end()));
                    break;
                }
            }
        }
        return places;
    }

    private boolean standsAt(int place, List<SearchWord> text) {
        if (!exact) {
            return text.get(place).stem().equals(stem());
        }
        if (place + words.size() > text.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            String word = text.get(place + i).plain();
            boolean same = prefix && i == words.size() - 1 ? word.startsWith(words.get(i)) : word.equals(words.get(i));
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
