package dev.sayso.cli;

import dev.sayso.export.Profile;
import dev.sayso.export.Shielding;
import dev.sayso.ledger.Ledger;
import dev.sayso.storyline.Reading;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option that says for whom is printed, the same in every command that prints what reports say. */
final class ProfileOption {

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            defaultValue = "publishable",
            converter = Word.class,
            description =
                    "publishable: names of prisoners, hostages, minors and victims are shielded; evidentiary: all stands"
                            + " as the reports have it (default: publishable).")
    Profile profile = Profile.PUBLISHABLE;

    /** Shields whom a ledger has; what is damaged in it is left out, and named. */
    Shielding shielding(Ledger ledger, Supplier<List<Reading>> readings, KnownByOption damage, PrintWriter err) {
        return profile == Profile.EVIDENTIARY
                ? Shielding.none()
                : Shielding.of(profile, readings.get(), ledger.reviews().acts(damage.leftOut(err)));
    }

    /** Reads a profile's name. */
    static final class Word implements ITypeConverter<Profile> {

        @Override
        public Profile convert(String value) {
            return Stream.of(Profile.values())
                    .filter(p -> p.name().toLowerCase(Locale.ROOT).equals(value.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() ->
                            new TypeConversionException("\"" + value + "\" is neither publishable nor evidentiary"));
        }
    }
}
