package dev.sayso.export;

import dev.sayso.claim.Telling;
import dev.sayso.report.Copy;
import dev.sayso.report.Published;
import dev.sayso.report.Report;
import dev.sayso.report.SharedPassage;
import dev.sayso.report.Version;
import dev.sayso.report.Versions;
import dev.sayso.review.Act;
import dev.sayso.review.Deed;
import dev.sayso.review.Grades;
import dev.sayso.review.Quoted;
import dev.sayso.storyline.HeadlineGap;
import dev.sayso.storyline.Reading;
import dev.sayso.storyline.Storyline;
import dev.sayso.text.Span;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes records anew from shielded reports: every text in them is shielded, and every span counts in the shielded text of its
 * report. It goes through whatever records have, so that what is added to one is shielded too; a class that it does not know is
 * an error. Not thread-safe.
 */
final class Recast {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{16,64}");

    private final ShieldedReports reports;
    private final IdentityHashMap<Object, Object> made = new IdentityHashMap<>();

    Recast(ShieldedReports reports) {
        this.reports = reports;
    }

    /** A thing shielded. */
    @SuppressWarnings("unchecked") // what is made anew is of the same class
    <T> T of(T thing) {
        return (T) Objects.requireNonNull(of(thing, null));
    }

    private @Nullable Object of(@Nullable Object thing, @Nullable Report place) {
        if (thing == null || thing instanceof Enum<?> || thing instanceof Number || thing instanceof Boolean) {
            return thing;
        }
        if (thing.getClass().getName().startsWith("java.time.") || thing instanceof Published) {
            return thing;
        }
        if (thing instanceof String words) {
            return ID.matcher(words).matches() ? words : reports.words(words, place);
        }
        if (thing instanceof Span span) {
            return place == null ? span : reports.text(place).of(span);
        }
        if (thing instanceof Collection<?> || thing instanceof Map<?, ?>) {
            return collection(thing, place);
        }
        Object known = made.get(thing);
        if (known == null) {
            known = whole(thing, place);
            made.put(thing, known);
        }
        return known;
    }

    private Object collection(Object thing, @Nullable Report place) {
        if (thing instanceof Map<?, ?> map) {
            Map<@Nullable Object, @Nullable Object> others = new LinkedHashMap<>();
            map.forEach((key, value) -> others.put(of(key, place), of(value, place)));
            return others;
        }
        Collection<@Nullable Object> others = thing instanceof Set<?> ? new LinkedHashSet<>() : new ArrayList<>();
        for (Object one : (Collection<?>) thing) {
            others.add(of(one, place));
        }
        return others;
    }

    private Object whole(Object thing, @Nullable Report place) {
        if (thing instanceof Report report) {
            return reports.report(report);
        }
        if (thing instanceof Storyline storyline) {
            List<Reading> readings = storyline.readings().stream().map(this::of).toList();
            return new Storyline(storyline.id(), title(storyline), readings);
        }
        if (thing instanceof Copy copy) {
            return copy(copy);
        }
        if (thing instanceof HeadlineGap gap && place != null) {
            return new HeadlineGap(
                    gap.kind(),
                    gap.rule(),
                    reports.headline(place).of(gap.headline()),
                    reports.text(place).of(gap.body()));
        }
        if (thing instanceof Versions versions) {
            return new Versions(versions.all().stream()
                    .map(its -> its.stream().map(v -> this.<Version>of(v)).toList())
                    .toList());
        }
        if (thing instanceof Grades grades) {
            return grades.with(name -> reports.words(name, null), this::of);
        }
        if (thing instanceof Record record) {
            Report its = placeOf(record);
            return again(record, its == null ? place : its);
        }
        throw new IllegalStateException("nobody knows how to shield " + thing.getClass());
    }

    private String title(Storyline storyline) {
        return reports.title(
                storyline.title(),
                storyline.readings().stream().map(Reading::report).toList());
    }

    private Copy copy(Copy copy) {
        List<SharedPassage> passages = copy.passages().stream()
                .map(p -> new SharedPassage(
                        reports.text(copy.original()).of(p.original()),
                        reports.text(copy.copy()).of(p.copy())))
                .toList();
        return new Copy(
                reports.report(copy.original()), reports.report(copy.copy()), passages, copy.share(), copy.direction());
    }

    /** The report in which a record's spans count: that of the first part that has one. */
    private @Nullable Report placeOf(Record record) {
        if (record instanceof Quoted quoted) {
            return reports.byId(quoted.report());
        }
        if (record instanceof Act act) {
            return placeOf(act.deed());
        }
        if (record instanceof Deed deed) {
            return deed.quoted().stream().findFirst().map(this::placeOf).orElse(null);
        }
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object part = read(record, component);
            Object first = part instanceof List<?> list && !list.isEmpty() ? list.get(0) : part;
            if (first instanceof Report report) {
                return report;
            }
            if (first instanceof Telling telling) {
                return telling.report();
            }
            if (first instanceof Reading reading) {
                return reading.report();
            }
        }
        return null;
    }

    private Record again(Record record, @Nullable Report place) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        @Nullable Object[] parts = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            parts[i] = of(read(record, components[i]), place);
        }
        try {
            Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return (Record) constructor.newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record that cannot be made again: " + record.getClass(), e);
        }
    }

    private static @Nullable Object read(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record that cannot be read: " + record.getClass(), e);
        }
    }
}
