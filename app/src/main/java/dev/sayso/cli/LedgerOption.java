package dev.sayso.cli;

import dev.sayso.ledger.LedgerAddress;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option that names the ledger, the same in every command. */
final class LedgerOption {

    @Option(
            names = "--ledger",
            paramLabel = "LEDGER",
            defaultValue = "sayso-ledger",
            converter = Address.class,
            description = "The ledger's folder, or a shared one as jdbc:postgresql://HOST/DATABASE"
                    + " (default: ./sayso-ledger).")
    LedgerAddress address = new LedgerAddress.Folder(Path.of("sayso-ledger"));

    /** Reads a folder's name or a database's address. */
    static final class Address implements ITypeConverter<LedgerAddress> {

        @Override
        public LedgerAddress convert(String value) {
            try {
                return LedgerAddress.parse(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
