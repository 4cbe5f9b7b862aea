package dev.sayso.cli;

import dev.sayso.ledger.SearchQuery;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Days as a person writes them: one day, or the first and the last with two dots between, of which one may be left out. */
final class DaysConverter implements ITypeConverter<SearchQuery.Days> {

    @Override
    public SearchQuery.Days convert(String value) {
        int dots = value.indexOf("..");
        try {
            LocalDate first = day(dots < 0 ? value : value.substring(0, dots));
            LocalDate last = dots < 0 ? first : day(value.substring(dots + 2));
            boolean backwards = first != null && last != null && last.isBefore(first);
            if (!backwards && (first != null || last != null)) {
                return new SearchQuery.Days(first, last);
            }
        } catch (DateTimeException e) {
            // said below
        }
        throw new TypeConversionException(
                "\"" + value + "\" is neither a day (2025-02-04) nor days (2025-02-01..2025-02-04)");
    }

    private static @Nullable LocalDate day(String iso) {
        return iso.isEmpty() ? null : LocalDate.parse(iso);
    }
}
