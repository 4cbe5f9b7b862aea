package dev.sayso.export;

import dev.sayso.report.Report;
import dev.sayso.report.Utterance;
import dev.sayso.storyline.Reading;
import dev.sayso.storyline.Storyline;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reports with the names of shielded people replaced. A link to a report that names one of them is left out. Not thread-safe. */
final class ShieldedReports {

    private final NameShield shield;
    private final Map<String, Report> originals = new HashMap<>();
    private final Map<String, Shielded> made = new HashMap<>();

    /** A report, whom its words can mean, and its texts with the names replaced. */
    private record Shielded(NameScope scope, ShieldedText text, ShieldedText headline, Report report) {}

    /** @param readings those that quotations in acts may be from */
    ShieldedReports(NameShield shield, Collection<Reading> readings) {
        this.shield = shield;
        readings.forEach(r -> originals.put(r.report().id(), r.report()));
    }

    @Nullable
    Report byId(String id) {
        return originals.get(id);
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
        NameScope scope = place == null
                ? NameScope.anywhere(shield.people(), words)
                : shielded(place).scope.elsewhere(words);
        return shield.in(words, scope);
    }

    /** A storyline's title, which is the headline of one of its reports, or the beginning of one. */
    String title(Storyline storyline) {
        return storyline.readings().stream()
                .map(Reading::report)
                .filter(r -> storyline.title().equals(r.headline()))
                .findFirst()
                .map(r -> words(storyline.title(), r))
                .orElseGet(() -> words(storyline.title(), null));
    }

    private Shielded shielded(Report original) {
        Shielded known = made.get(original.id());
        if (known == null) {
            known = shield(original);
            made.put(original.id(), known);
        }
        return known;
    }

    private Shielded shield(Report original) {
        NameScope scope = shield.scope(original);
        ShieldedText text = shield.in(original.text(), scope);
        String words = Objects.requireNonNullElse(original.headline(), "");
        ShieldedText headline = shield.in(words, scope.elsewhere(words));
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
        return words == null ? null : shield.in(words, scope.elsewhere(words)).text();
    }

    private @Nullable String unlessItTells(@Nullable String address, NameScope scope) {
        return address == null || shield.tells(address, scope) ? null : address;
    }

    /** An outlet keeps its name, unless it is that of a shielded person. */
    private String outlet(String outlet) {
        ShieldedText shielded = shield.in(outlet, NameScope.anywhere(shield.people(), outlet));
        return shielded.replacements().stream()
                        .anyMatch(r -> r.span().in(outlet).contains(" "))
                ? shielded.text()
                : outlet;
    }
}
