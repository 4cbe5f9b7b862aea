package dev.sayso.export;

import dev.sayso.report.Report;
import dev.sayso.review.Act;
import dev.sayso.review.Deed;
import dev.sayso.review.Quoted;
import dev.sayso.review.Subject;
import dev.sayso.statement.NameMention;
import dev.sayso.statement.ShieldedName;
import dev.sayso.statement.ShieldedNames;
import dev.sayso.statement.Source;
import dev.sayso.storyline.Reading;
import dev.sayso.storyline.Storyline;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everybody whom a ledger shields: whom a report says to be captive, minor or victim, whom a person shielded, their kin. Who was
 * lifted by name is not among them. The same for the same reports and acts, in whatever order they come.
 */
final class ShieldedPeople {

    /** A person while the names are being put together. */
    private static final class Draft {
        private final Set<List<String>> names = new LinkedHashSet<>();
        private final Set<String> reports = new LinkedHashSet<>();
    }

    private final ShieldedNames finder;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<List<String>, Boolean> decided = new LinkedHashMap<>();

    private ShieldedPeople(ShieldedNames finder, Collection<Act> acts) {
        this.finder = finder;
        for (Act act : acts) {
            Subject whom = act.deed().subjects().get(0);
            boolean shields = act.kind() == Deed.Kind.SHIELD || act.kind() == Deed.Kind.LIFT;
            if (shields && whom.kind() == Subject.Kind.PARTY) {
                decided.put(ShieldedPerson.wordsOf(whom.id()), act.kind() == Deed.Kind.SHIELD);
            }
        }
    }

    /**
     * The people of a ledger.
     *
     * @param readings all that it has, as people have them
     * @param acts those that nobody has taken back, in order
     */
    static List<ShieldedPerson> of(ShieldedNames finder, Collection<Reading> readings, Collection<Act> acts) {
        ShieldedPeople people = new ShieldedPeople(finder, acts);
        List<Reading> ordered = readings.stream().sorted(Storyline.BY_TIME).toList();
        people.collect(ordered);
        if (people.drafts.isEmpty()) {
            return List.of();
        }
        people.addKin(ordered);
        people.addSpellings(ordered);
        return people.numbered();
    }

    /**
     * People of whom the names are known, by number, as far as nobody lifted them since; and those who were shielded since.
     *
     * @param since acts that nobody has taken back, in order; those that the names were found by may be among them
     */
    static List<ShieldedPerson> of(List<Set<String>> names, Collection<Act> since) {
        ShieldedPeople people = new ShieldedPeople(new ShieldedNames(), since);
        for (Set<String> its : names) {
            Draft draft = new Draft();
            its.forEach(name -> draft.names.add(List.of(name.split(" "))));
            people.drafts.add(draft);
        }
        speakers(since).forEach(name -> people.add(ShieldedPerson.wordsOf(name), ""));
        people.addDecided();
        return people.people().stream()
                .filter(person -> !people.isLifted(people.drafts.get(person.number() - 1)))
                .toList();
    }

    /** Who speaks in the statements that people shielded and did not lift afterwards. */
    private static List<String> speakers(Collection<Act> acts) {
        Map<String, List<String>> speakers = new LinkedHashMap<>();
        for (Act act : acts) {
            for (Quoted quoted : act.deed().quoted()) {
                if (act.kind() == Deed.Kind.LIFT) {
                    speakers.remove(quoted.id());
                } else if (act.kind() == Deed.Kind.SHIELD
                        && quoted.said().source().kind() != Source.Kind.OUTLET) {
                    speakers.put(quoted.id(), quoted.said().source().names());
                }
            }
        }
        return speakers.values().stream().flatMap(List::stream).toList();
    }

    private void collect(List<Reading> readings) {
        Map<List<String>, Set<String>> ofOneWord = new LinkedHashMap<>();
        for (Reading reading : readings) {
            for (ShieldedName name : finder.in(reading.report(), reading.statements())) {
                List<String> words = ShieldedPerson.wordsOf(name.name());
                if (words.size() > 1) {
                    add(words, reading.report().id());
                } else if (!words.isEmpty()) {
                    ofOneWord
                            .computeIfAbsent(words, w -> new LinkedHashSet<>())
                            .add(reading.report().id());
                }
            }
        }
        addDecided();
        ofOneWord.forEach((words, reports) -> reports.forEach(report -> addShort(words, report)));
    }

    private void addDecided() {
        decided.forEach((words, shield) -> {
            if (shield) {
                add(words, "");
            }
        });
    }

    private void add(List<String> words, String report) {
        if (words.isEmpty() || Boolean.FALSE.equals(decided.get(words))) {
            return;
        }
        Draft draft = drafts.stream()
                .filter(d -> d.names.stream().anyMatch(n -> isSame(n, words)))
                .findFirst()
                .orElseGet(() -> {
                    Draft made = new Draft();
                    drafts.add(made);
                    return made;
                });
        draft.names.add(words);
        draft.reports.add(report);
    }

    /** The same first and last word: "Anna Maria Berg" and "Anna Berg". */
    private static boolean isSame(List<String> one, List<String> other) {
        return one.get(0).equals(other.get(0)) && one.get(one.size() - 1).equals(other.get(other.size() - 1));
    }

    /** One word of a name: of the person of the same report who has it in a longer name, else of the only one anywhere. */
    private void addShort(List<String> words, String report) {
        List<Draft> having = drafts.stream()
                .filter(d -> d.names.stream().anyMatch(n -> n.contains(words.get(0))))
                .toList();
        Optional<Draft> here =
                having.stream().filter(d -> d.reports.contains(report)).findFirst();
        Draft its = here.orElse(having.size() == 1 ? having.get(0) : null);
        if (its == null) {
            add(words, report);
        } else {
            its.reports.add(report);
        }
    }

    /** Those by whom somebody of them can be told, in the reports that name both. */
    private void addKin(List<Reading> readings) {
        List<Draft> shielded = List.copyOf(drafts);
        for (Reading reading : readings) {
            Report report = reading.report();
            Set<String> here =
                    NameToken.of(report.text()).stream().map(NameToken::folded).collect(Collectors.toSet());
            List<Draft> named = shielded.stream()
                    .filter(d -> d.names.stream().anyMatch(here::containsAll))
                    .toList();
            if (named.isEmpty()) {
                continue;
            }
            List<NameMention> mentions = finder.names(report);
            Set<String> theirs = mentions.stream()
                    .map(NameMention::name)
                    .filter(n -> named.stream().anyMatch(d -> isOf(d, ShieldedPerson.wordsOf(n))))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            finder.kin(report, theirs, mentions).stream()
                    .map(ShieldedPerson::wordsOf)
                    .filter(words -> words.size() > 1)
                    .forEach(words -> add(words, report.id()));
        }
    }

    private static boolean isOf(Draft draft, List<String> words) {
        return draft.names.stream().anyMatch(n -> n.containsAll(words));
    }

    /** Other spellings of their names, anywhere in the reports. */
    private void addSpellings(List<Reading> readings) {
        Map<String, List<ShieldedPerson>> bySound = new HashMap<>();
        for (ShieldedPerson person : numbered()) {
            for (List<String> name : person.names()) {
                if (name.size() > 1) {
                    bySound.computeIfAbsent(ShieldedPerson.sound(name.get(0)), s -> new ArrayList<>())
                            .add(person);
                }
            }
        }
        for (Reading reading : readings) {
            List<NameToken> tokens = NameToken.of(reading.report().text()).stream()
                    .filter(NameToken::capital)
                    .toList();
            for (int i = 0; i + 1 < tokens.size(); i++) {
                for (ShieldedPerson person :
                        bySound.getOrDefault(ShieldedPerson.sound(tokens.get(i).folded()), List.of())) {
                    addSpelling(person, tokens, i);
                }
            }
        }
    }

    private void addSpelling(ShieldedPerson person, List<NameToken> tokens, int first) {
        for (int length = 2; length <= 4 && first + length <= tokens.size(); length++) {
            List<String> words = tokens.subList(first, first + length).stream()
                    .map(NameToken::folded)
                    .toList();
            if (!person.names().contains(words) && person.mayBeSpelt(words)) {
                drafts.get(person.number() - 1).names.add(words);
            }
        }
    }

    /** Whoever is not lifted, numbered. */
    private List<ShieldedPerson> numbered() {
        drafts.removeIf(this::isLifted);
        return people();
    }

    private boolean isLifted(Draft draft) {
        return draft.names.stream().anyMatch(n -> Boolean.FALSE.equals(decided.get(n)));
    }

    private List<ShieldedPerson> people() {
        List<ShieldedPerson> people = new ArrayList<>();
        for (Draft draft : drafts) {
            people.add(new ShieldedPerson(people.size() + 1, draft.names));
        }
        return List.copyOf(people);
    }
}
