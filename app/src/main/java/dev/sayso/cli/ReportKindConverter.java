package dev.sayso.cli;

import dev.sayso.report.ReportKind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code --kind}. */
final class ReportKindConverter implements ITypeConverter<ReportKind> {

    @Override
    public ReportKind convert(String value) {
        try {
            return ReportKind.parse(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }
}
