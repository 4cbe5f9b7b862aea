package dev.sayso.cli;

import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option that names the ledger's folder, the same in every command. */
final class LedgerOption {

    @Option(
            names = "--ledger",
            paramLabel = "DIR",
            defaultValue = "sayso-ledger",
            converter = Folder.class,
            description = "The ledger's folder (default: ./sayso-ledger).")
    Path folder = Path.of("sayso-ledger");

    /** Reads the name of a folder, and takes no database's address for one. */
    static final class Folder implements ITypeConverter<Path> {

        @Override
        public Path convert(String value) {
            if (value.startsWith("jdbc:")) {
                throw new TypeConversionException(
                        "\"" + value + "\" is not a folder, and only a folder can be a ledger");
            }
            return Path.of(value);
        }
    }
}
