package dev.sayso.report;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The first bytes by which kinds of files that are not text are known, whatever their name says. */
enum FileSignature {
    PNG("89504e470d0a1a0a", "a PNG image"),
    JPEG("ffd8ff", "a JPEG image"),
    GIF(hex("GIF8"), "a GIF image"),
    PDF(hex("%PDF-"), "a PDF document"),
    GZIP("1f8b", "a gzip archive; unpack it first"),
    ZIP("504b0304", "a zip archive or an office document; unpack it or save it as text first"),
    SEVEN_ZIP("377abcaf271c", "a 7z archive; unpack it first"),
    BZIP2(hex("BZh"), "a bzip2 archive; unpack it first"),
    XZ("fd377a585a00", "an xz archive; unpack it first"),
    ZSTD("28b52ffd", "a zstd archive; unpack it first"),
    OLE("d0cf11e0a1b11ae1", "an office document; save it as text first"),
    RTF(hex("{\\rtf"), "a rich text document; save it as plain text first"),
    ELF("7f454c46", "a program"),
    SQLITE(hex("SQLite format 3"), "a database");

    /** No signature is longer. */
    static final int LENGTH = 16;

    private final String hex;
    private final String what;

    FileSignature(String hex, String what) {
        this.hex = hex;
        this.what = what;
    }

    /** @throws BadInputException if the bytes begin as those of such a file do */
    static void check(byte[] beginning) throws BadInputException {
        String hex = HexFormat.of().formatHex(beginning);
        for (FileSignature signature : values()) {
            if (hex.startsWith(signature.hex)) {
                throw new BadInputException(InputProblem.Kind.BINARY, 0L, "this is " + signature.what);
            }
        }
    }

    private static String hex(String ascii) {
        return HexFormat.of().formatHex(ascii.getBytes(StandardCharsets.US_ASCII));
    }
}
