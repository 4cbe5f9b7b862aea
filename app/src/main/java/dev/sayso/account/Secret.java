package dev.sayso.account;

import dev.sayso.text.Hashes;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A random key that lets its bearer in: of a session or of a program. Kept only as its hash.
 *
 * @param words 256 random bits as 43 letters, digits, hyphens and underscores
 */
public record Secret(String words) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one. */
    public static Secret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** As it is kept: SHA-256 in hexadecimal digits, which is enough for what nobody can guess. */
    public String hash() {
        return Hashes.sha256(words.getBytes(StandardCharsets.UTF_8));
    }

    /** Nothing that could be printed by mistake. */
    @Override
    public String toString() {
        return "Secret";
    }
}
