package dev.sayso.cli;

import dev.sayso.figure.VagueRule;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code --vague}. */
final class VagueRuleConverter implements ITypeConverter<VagueRule> {

    @Override
    public VagueRule convert(String value) {
        return VagueRule.named(value)
                .orElseThrow(() -> new TypeConversionException(
                        "\"" + value + "\" is no rule for vague numbers; there is \"acled\""));
    }
}
