package dev.sayso.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.text.Normalizer;

/**
 * A password as it is kept: Argon2id (RFC 9106) with a random salt, 19 MiB and two passes, as OWASP's cheat sheet on
 * password storage asks for. A hash tells its own settings, so that they may be raised later.
 *
 * @param encoded in the form of the PHC string format: {@code $argon2id$v=19$m=19456,t=2,p=1$…$…}
 */
public record PasswordHash(String encoded) {

    /** Fewer characters can be guessed. */
    public static final int SHORTEST = 12;
    /** More would let a stranger keep the server busy. */
    public static final int LONGEST = 256;

    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    /**
     * Hashes a password.
     *
     * @throws IllegalArgumentException if it is too short or too long; says so without the password
     */
    public static PasswordHash of(String password) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new IllegalArgumentException(
                    "a password has " + SHORTEST + " to " + LONGEST + " characters, not " + length);
        }
        return new PasswordHash(Password.hash(plain(password))
                .addRandomSalt(SALT_BYTES)
                .with(Argon2Function.getInstance(KIBIBYTES, PASSES, 1, HASH_BYTES, Argon2.ID))
                .getResult());
    }

    /** Whether this is the password, in a time that does not hang on how much of it is right. */
    public boolean matches(String password) {
        return password.length() <= 2 * LONGEST
                && Password.check(plain(password), encoded).with(Argon2Function.getInstanceFromHash(encoded));
    }

    /** The same password, however a keyboard composes its letters (NIST SP 800-63B). */
    private static String plain(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    /** Nothing that could be printed by mistake. */
    @Override
    public String toString() {
        return "PasswordHash";
    }
}
