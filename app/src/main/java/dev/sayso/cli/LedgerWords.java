package dev.sayso.cli;

import dev.sayso.claim.Status;
import dev.sayso.figure.Figure;
import dev.sayso.statement.Stance;
import dev.sayso.storyline.Hit;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The ledger's words for stances, statuses and the like, as options take them: in small letters with hyphens. */
abstract class LedgerWords<E extends Enum<E>> implements ITypeConverter<E> {

    private final Class<E> type;

    private LedgerWords(Class<E> type) {
        this.type = type;
    }

    @Override
    public E convert(String value) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> word(constant).equals(value.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("\"" + value + "\" is none of "
                        + Stream.of(type.getEnumConstants())
                                .map(LedgerWords::word)
                                .collect(Collectors.joining(", "))));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Of what can be found. */
    static final class OfKind extends LedgerWords<Hit.Kind> {
        OfKind() {
            super(Hit.Kind.class);
        }
    }

    /** Of stances. */
    static final class OfStance extends LedgerWords<Stance> {
        OfStance() {
            super(Stance.class);
        }
    }

    /** Of statuses. */
    static final class OfStatus extends LedgerWords<Status> {
        OfStatus() {
            super(Status.class);
        }
    }

    /** Of what happened to people. */
    static final class OfMeasure extends LedgerWords<Figure.Measure> {
        OfMeasure() {
            super(Figure.Measure.class);
        }
    }
}
