package dev.sayso.export;

import dev.sayso.report.Details;
import dev.sayso.report.Report;
import dev.sayso.statement.ShieldedNames;
import dev.sayso.statement.Source;
import dev.sayso.storyline.Storyline;
import dev.sayso.text.Span;
import dev.sayso.text.WordWeights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts "[shielded person 1]" in the place of each name of people to be shielded: whole, in part, in capitals, with a plural or a
 * possessive, in another spelling, inside a longer word, in an address. Thread-safe.
 */
final class NameShield {

    private static final String LINK = "[shielded link]";
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)\\b(?:[a-z][a-z0-9+.-]*://|www\\.)[^\\s<>\"]+|[^\\s<>\"@]+@[^\\s<>\"@]+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s.,'’_-]{0,3}");
    private static final int SHORTEST_ALONE = 3;
    /** So many letters have two words of a name together at least: shorter ones are initials. */
    private static final int BEGINNING = 4;

    private final List<ShieldedPerson> people;
    private final ShieldedNames finder;
    private final WordWeights ordinary = WordWeights.beside(Storyline.class);
    private final Map<String, List<ShieldedPerson>> byWord = new HashMap<>();
    /** By their first letters. */
    private final Map<String, List<Joined>> byJoined = new HashMap<>();

    private final Set<ShieldedPerson> everybody;

    /** Two words of a name written without a space. */
    private record Joined(String words, ShieldedPerson person) {}

    NameShield(List<ShieldedPerson> people, ShieldedNames finder) {
        this.people = List.copyOf(people);
        this.everybody = Set.copyOf(people);
        this.finder = finder;
        for (ShieldedPerson person : people) {
            person.allWords()
                    .forEach(w ->
                            byWord.computeIfAbsent(w, x -> new ArrayList<>()).add(person));
            person.joined().stream()
                    .filter(w -> w.length() >= BEGINNING)
                    .forEach(w -> byJoined.computeIfAbsent(w.substring(0, BEGINNING), x -> new ArrayList<>())
                            .add(new Joined(w, person)));
        }
    }

    List<ShieldedPerson> people() {
        return people;
    }

    Set<ShieldedPerson> everybody() {
        return everybody;
    }

    /** Whose names without spaces stand in a word. */
    private Set<ShieldedPerson> joinedIn(String folded) {
        Set<ShieldedPerson> joined = new LinkedHashSet<>();
        for (int start = 0; start + BEGINNING <= folded.length(); start++) {
            int from = start;
            byJoined.getOrDefault(folded.substring(start, start + BEGINNING), List.of()).stream()
                    .filter(j -> folded.startsWith(j.words, from))
                    .forEach(j -> joined.add(j.person));
        }
        return joined;
    }

    /** Whom the words of a report can mean. */
    NameScope scope(Report report) {
        String text = report.text();
        String headline = report.headline() == null ? "" : report.headline();
        List<NameToken> tokens = NameToken.of(headline + "\n" + text);
        if (!touches(tokens)) {
            return new NameScope(Set.of(), List.of(), Set.of());
        }
        Set<ShieldedPerson> named = named(tokens, headline + "\n" + text);
        List<NameScope.Other> others = finder.names(report).stream()
                .map(m -> NameScope.Other.of(m, text))
                .filter(o -> o.words().stream().anyMatch(byWord::containsKey))
                .toList();
        Set<String> taken = new HashSet<>();
        finder.names(report).forEach(m -> {
            List<String> words =
                    NameToken.of(m.name()).stream().map(NameToken::folded).toList();
            boolean whole = byWord.getOrDefault(last(words), List.of()).stream()
                    .noneMatch(p -> words.stream().allMatch(p::has));
            if (words.size() > 1 && whole) {
                taken.add(last(words));
            }
        });
        return new NameScope(named, others, taken);
    }

    /** Whether any word may be of somebody's name. */
    boolean touches(List<NameToken> tokens) {
        return tokens.stream()
                .map(NameToken::folded)
                .anyMatch(word -> ShieldedPerson.stems(word).stream().anyMatch(byWord::containsKey)
                        || !joinedIn(word).isEmpty());
    }

    /** Whom words name by a whole name. */
    Set<ShieldedPerson> named(String words) {
        return named(NameToken.of(words), words);
    }

    /** Of whom a name that stands alone is a part: no ordinary words, and no state. */
    Optional<ShieldedPerson> partly(String name) {
        List<String> words = ShieldedPerson.wordsOf(name);
        Optional<ShieldedPerson> person = words.stream()
                .flatMap(w -> ShieldedPerson.stems(w).stream())
                .flatMap(w -> byWord.getOrDefault(w, List.of()).stream())
                .filter(p -> words.stream().allMatch(p::has))
                .min(Comparator.comparing(ShieldedPerson::number));
        return person.filter(p -> !words.stream().allMatch(ordinary::small) && !isState(name));
    }

    private boolean isState(String name) {
        return finder.names(Report.ofText(name, Details.NONE)).stream().anyMatch(m -> m.kind() == Source.Kind.STATE);
    }

    /** Whether somebody's name has some of these letters in it. */
    boolean hasPartOf(String letters) {
        return NameToken.of(letters).stream()
                .flatMap(t -> ShieldedPerson.stems(t.folded()).stream())
                .anyMatch(part -> byWord.keySet().stream().anyMatch(w -> w.contains(part)));
    }

    private static String last(List<String> words) {
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }

    /** Those of whom two words of a name stand side by side, or the only word of the name. */
    private Set<ShieldedPerson> named(List<NameToken> tokens, String text) {
        Set<ShieldedPerson> named = new LinkedHashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            NameToken token = tokens.get(i);
            for (ShieldedPerson person : byWord.getOrDefault(token.folded(), List.of())) {
                boolean alone = person.names().contains(List.of(token.folded())) && token.capital();
                boolean pair = false;
                for (int j = i + 1; j < Math.min(tokens.size(), i + 4) && !pair; j++) {
                    pair = person.areNeighbours(token.folded(), tokens.get(j).folded()) && near(tokens, i, j, text);
                }
                if (alone || pair) {
                    named.add(person);
                }
            }
        }
        return named;
    }

    /** Whether only initials and particles stand between. */
    private static boolean near(List<NameToken> tokens, int first, int second, String text) {
        for (int i = first; i < second; i++) {
            boolean small = i == first
                    || tokens.get(i).folded().length() == 1
                    || ShieldedPerson.isParticle(tokens.get(i).folded())
                    || tokens.get(i).capital();
            if (!small
                    || !BETWEEN.matcher(between(tokens.get(i), tokens.get(i + 1), text))
                            .matches()) {
                return false;
            }
        }
        return true;
    }

    private static String between(NameToken one, NameToken other, String text) {
        return text.substring(one.span().end(), other.span().start());
    }

    /** The text with the names replaced. */
    ShieldedText in(String text, NameScope scope) {
        List<ShieldedText.Replacement> replaced = new ArrayList<>();
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            if (tells(address.group(), scope)) {
                replaced.add(new ShieldedText.Replacement(Span.of(address.start(), address.end()), LINK));
            }
        }
        List<Span> links = replaced.stream().map(ShieldedText.Replacement::span).toList();
        List<NameToken> tokens = NameToken.of(text).stream()
                .filter(t -> links.stream().noneMatch(l -> l.contains(t.span())))
                .toList();
        int free = 0;
        int i = 0;
        while (i < tokens.size()) {
            Set<ShieldedPerson> meant = meant(tokens.get(i), scope);
            int end = i + 1;
            while (!meant.isEmpty() && end < tokens.size()) {
                int next = goesOn(tokens, end, meant, scope, text);
                if (next < 0) {
                    break;
                }
                meant.retainAll(meant(tokens.get(next), scope));
                end = next + 1;
            }
            if (!meant.isEmpty()) {
                int from = withInitials(tokens, i, free, text);
                replaced.add(new ShieldedText.Replacement(
                        Span.of(from, tokens.get(end - 1).span().end()),
                        best(meant, scope).words()));
                free = end;
            }
            i = end;
        }
        return new ShieldedText(text, replaced);
    }

    /** The place of the next word of the same name, or -1. */
    private int goesOn(List<NameToken> tokens, int end, Set<ShieldedPerson> meant, NameScope scope, String text) {
        for (int next = end; next < Math.min(tokens.size(), end + 3); next++) {
            if (!BETWEEN.matcher(between(tokens.get(next - 1), tokens.get(next), text))
                            .matches()
                    || between(tokens.get(next - 1), tokens.get(next), text).contains(",")) {
                return -1;
            }
            Set<ShieldedPerson> its = meant(tokens.get(next), scope);
            if (its.stream().anyMatch(meant::contains)) {
                return next;
            }
            boolean passes = tokens.get(next).folded().length() == 1
                    || ShieldedPerson.isParticle(tokens.get(next).folded());
            if (!passes) {
                return -1;
            }
        }
        return -1;
    }

    /** Where the name begins if the initials before it belong to it: "A. Berg"; not those before the first free word. */
    private static int withInitials(List<NameToken> tokens, int first, int free, String text) {
        int from = first;
        while (from > free
                && tokens.get(from - 1).folded().length() == 1
                && tokens.get(from - 1).capital()
                && between(tokens.get(from - 1), tokens.get(from), text).matches("\\.\\s?")) {
            from--;
        }
        return tokens.get(from).span().start();
    }

    private static ShieldedPerson best(Set<ShieldedPerson> meant, NameScope scope) {
        return meant.stream()
                .min(Comparator.comparing((ShieldedPerson p) -> !scope.named().contains(p))
                        .thenComparing(ShieldedPerson::number))
                .orElseThrow();
    }

    /** Whom a word can mean. */
    private Set<ShieldedPerson> meant(NameToken token, NameScope scope) {
        Set<ShieldedPerson> meant = new LinkedHashSet<>();
        for (ShieldedPerson person : candidates(token, scope)) {
            boolean there = scope.named().contains(person) ? means(token) : meansAlone(token, person);
            if (there && !scope.isOthers(token, person)) {
                meant.add(person);
            }
        }
        return meant;
    }

    private Set<ShieldedPerson> candidates(NameToken token, NameScope scope) {
        Set<ShieldedPerson> candidates = new LinkedHashSet<>();
        ShieldedPerson.stems(token.folded()).forEach(stem -> candidates.addAll(byWord.getOrDefault(stem, List.of())));
        joinedIn(token.folded()).stream().filter(scope.named()::contains).forEach(candidates::add);
        return candidates;
    }

    /** In a report that names the person: any but an ordinary word in small letters. */
    private boolean means(NameToken token) {
        return token.capital() || !ordinary.small(token.folded());
    }

    /** In a report that does not give the whole name: a family name, or one that is rare, and no ordinary word. */
    private boolean meansAlone(NameToken token, ShieldedPerson person) {
        boolean rare = !ordinary.known(token.folded());
        return token.folded().length() >= SHORTEST_ALONE
                && token.capital()
                && !ordinary.small(token.folded())
                && (rare || person.hasFamilyName(token.folded()));
    }

    /** Whether an address, a file's name or the like tells who somebody is. */
    boolean tells(String address, NameScope scope) {
        List<String> words = NameToken.of(ShieldedAddress.decoded(address)).stream()
                .map(NameToken::folded)
                .toList();
        List<String> telling = words.stream().filter(w -> !ordinary.small(w)).toList();
        return people.stream()
                .anyMatch(
                        p -> scope.named().contains(p) ? p.partStandsIn(words) : p.standsIn(telling, ordinary::known));
    }
}
