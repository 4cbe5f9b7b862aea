package dev.sayso.storyline;

import dev.sayso.text.Stems;
import dev.sayso.text.Token;
import dev.sayso.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of a run of tokens that tell what it is about, by their stems, in order. */
record Gist(List<Word> words) {

    /**
     * A word that tells something.
     *
     * @param at the number of its token in the run
     */
    record Word(String stem, int at, Token token) {}

    Gist {
        words = List.copyOf(words);
    }

    static Gist of(List<Token> tokens) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String plain = Words.plain(token.word());
            if (token.isWord() && !Words.light(plain)) {
                words.add(new Word(Stems.of(plain), i, token));
            }
        }
        return new Gist(words);
    }

    Set<String> stems() {
        Set<String> stems = new HashSet<>();
        words.forEach(w -> stems.add(w.stem()));
        return stems;
    }

    boolean has(String stem) {
        return words.stream().anyMatch(w -> w.stem().equals(stem));
    }

    /** How many different stems of this one another has too. */
    int shared(Gist other) {
        Set<String> stems = stems();
        stems.retainAll(other.stems());
        return stems.size();
    }

    /** The share of the different stems of this one that another has too; 0 if it has none. */
    double coveredBy(Gist other) {
        int all = stems().size();
        return all == 0 ? 0 : (double) shared(other) / all;
    }
}
