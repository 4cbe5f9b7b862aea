package dev.sayso.cli;

import dev.sayso.report.Published;
import java.time.DateTimeException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code --published}. */
final class PublishedConverter implements ITypeConverter<Published> {

    @Override
    public Published convert(String value) {
        try {
            return Published.parse(value);
        } catch (DateTimeException e) {
            throw new TypeConversionException(
                    "\"" + value + "\" is not a date such as 2025-02-04 or 2025-02-04T18:30:00Z");
        }
    }
}
