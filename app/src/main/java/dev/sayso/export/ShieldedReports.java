package dev.sayso.export;

import dev.sayso.report.Report;
import dev.sayso.report.Utterance;
import dev.sayso.storyline.Reading;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reports with the names of shielded people replaced. A link to a report that names one of them is left out. Thread-safe. */
final class ShieldedReports {

    private static final int KEPT = 4_000;

    private final NameShield shield;
    private final Function<String, @Nullable Report> originals;
    private final Map<String, Shielded> made = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Shielded> eldest) {
            return size() > KEPT;
        }
    };

    /** A report, whom its words can mean, and its texts with the names replaced. */
    private record Shielded(NameScope scope, ShieldedText text, ShieldedText headline, Report report) {}

    /** @param readings those that quotations in acts may be from */
    ShieldedReports(NameShield shield, Collection<Reading> readings) {
        this(
                shield,
                readings.stream()
                        .map(Reading::report)
                        .collect(Collectors.toMap(Report::id, Function.identity(), (one, other) -> one))::get);
    }

    /** @param originals finds a report by its id */
    ShieldedReports(NameShield shield, Function<String, @Nullable Report> originals) {
        this.shield = shield;
        this.originals = originals;
    }

    boolean shieldsNobody() {
        return shield.people().isEmpty();
    }

    @Nullable
    Report byId(String id) {
        return originals.apply(id);
    }

    Report report(Report original) {
        return shielded(original).report;
    }

    ShieldedText text(Report original) {
        return shielded(original).text;
    }

    /** The text in which spans of the headline count. */
    ShieldedText headline(Report original) {
        return original.headlineInText() ? text(original) : shielded(original).headline;
    }

    /** Words that do not stand in a report's text. */
    String words(String words, @Nullable Report place) {
        return loose(words, place).text();
    }

    /** The same, with the places. */
    ShieldedText loose(String words, @Nullable Report place) {
        if (place == null && !mayName(words) && !ShieldedAddress.isWrittenOtherwise(words)) {
            return new ShieldedText(words, List.of());
        }
        NameScope scope = place == null
                ? NameScope.anywhere(shield.everybody(), words)
                : shielded(place).scope.elsewhere(words, shield.named(words));
        return shield.in(words, scope);
    }

    /** Whether words have a name in them that somebody may have who is shielded. */
    boolean mayName(String words) {
        return shield.touches(NameToken.of(words));
    }

    /** Whether somebody's name has some of these letters in it. */
    boolean hasPartOfAName(String letters) {
        return shield.hasPartOf(letters);
    }

    /** The name of a party, whatever report it is from: also where it is but one of somebody's names. */
    String party(String name) {
        return shield.partly(name).map(ShieldedPerson::words).orElseGet(() -> words(name, null));
    }

    /** A part of a report, or all of it, headline first. */
    ShieldedText of(String words, @Nullable Report place) {
        if (place == null) {
            return loose(words, null);
        }
        Shielded its = shielded(place);
        if (!its.text.changed() && !its.headline.changed()) {
            return new ShieldedText(words, List.of());
        }
        return words.endsWith(place.text())
                ? its.text.behind(
                        loose(words.substring(0, words.length() - place.text().length()), place))
                : loose(words, place);
    }

    /** A storyline's title, which is the headline of one of its reports, or the beginning of one. */
    String title(String title, List<Report> reports) {
        return reports.stream()
                .filter(r -> title.equals(r.headline()))
                .findFirst()
                .map(r -> words(title, r))
                .orElseGet(() -> words(title, null));
    }

    private Shielded shielded(Report original) {
        synchronized (made) {
            Shielded known = made.get(original.id());
            if (known != null) {
                return known;
            }
        }
        Shielded shielded = shield(original);
        synchronized (made) {
            made.put(original.id(), shielded);
        }
        return shielded;
    }

    private Shielded shield(Report original) {
        NameScope scope = shield.scope(original);
        ShieldedText text = shield.in(original.text(), scope);
        String words = Objects.requireNonNullElse(original.headline(), "");
        ShieldedText headline = shield.in(words, scope.elsewhere(words, Set.of()));
        boolean names = text.changed() || headline.changed();
        Report report = new Report(
                original.id(),
                unlessItTells(original.ref(), scope),
                unlessItTells(original.path(), scope),
                original.headline() == null ? null : headline.text(),
                original.outlet() == null ? null : outlet(original.outlet()),
                original.published(),
                names ? null : unlessItTells(original.url(), scope),
                original.language(),
                text.text(),
                original.headlineInText(),
                original.kind(),
                ifAny(original.byline(), scope),
                original.utterances().stream()
                        .map(u -> new Utterance(text.of(u.span()), u.from(), u.to(), ifAny(u.speaker(), scope)))
                        .toList());
        return new Shielded(scope, text, headline, report);
    }

    private @Nullable String ifAny(@Nullable String words, NameScope scope) {
        return words == null
                ? null
                : shield.in(words, scope.elsewhere(words, shield.named(words))).text();
    }

    private @Nullable String unlessItTells(@Nullable String address, NameScope scope) {
        return address == null || shield.tells(address, scope) ? null : address;
    }

    /** An outlet keeps its name, unless it is that of a shielded person. */
    private String outlet(String outlet) {
        ShieldedText shielded = shield.in(outlet, NameScope.anywhere(shield.everybody(), outlet));
        return shielded.replacements().stream()
                        .anyMatch(r -> r.span().in(outlet).contains(" "))
                ? shielded.text()
                : outlet;
    }
}
