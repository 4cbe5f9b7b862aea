package dev.sayso.report;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a record of a web archive says its block's digest is (ISO 28500, 5.8): in base 32 or in hexadecimal. */
final class BlockDigest {

    private static final Map<String, String> ALGORITHMS =
            Map.of("md5", "MD5", "sha1", "SHA-1", "sha-1", "SHA-1", "sha256", "SHA-256", "sha-256", "SHA-256");
    private static final Pattern HEXADECIMAL = Pattern.compile("(?i)[0-9a-f]+");
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private BlockDigest() {}

    /**
     * Whether a block's bytes may be those that were archived; so they are where nothing is said, or in a way that is not known.
     *
     * @param said {@code sha1:…}, or null
     */
    static boolean holds(@Nullable String said, byte[] block) {
        String[] parts = said == null ? new String[0] : said.strip().split(":", 2);
        String algorithm = parts.length < 2 ? null : ALGORITHMS.get(parts[0].toLowerCase(Locale.ROOT));
        if (algorithm == null) {
            return true;
        }
        byte[] digest = digest(algorithm, block);
        String value = parts[1].strip().replaceAll("=+$", "");
        if (HEXADECIMAL.matcher(value).matches() && value.length() == 2 * digest.length) {
            return value.equalsIgnoreCase(HexFormat.of().formatHex(digest));
        }
        String right = base32(digest);
        return value.length() != right.length() || value.equalsIgnoreCase(right);
    }

    private static byte[] digest(String algorithm, byte[] block) {
        try {
            return MessageDigest.getInstance(algorithm).digest(block);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }

    /** RFC 4648, without padding. */
    private static String base32(byte[] bytes) {
        StringBuilder letters = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte next : bytes) {
            held = held << 8 | next & 0xff;
            for (bits += 8; bits >= 5; bits -= 5) {
                letters.append(BASE32.charAt(held >>> bits - 5 & 31));
            }
        }
        return bits == 0
                ? letters.toString()
                : letters.append(BASE32.charAt(held << 5 - bits & 31)).toString();
    }
}
