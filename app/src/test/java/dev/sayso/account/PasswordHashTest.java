package dev.sayso.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PasswordHashTest {

    private static final String PASSWORD = "three lamps on the quay";

    @Test
    void knowsItsPasswordAndNoOther() {
        PasswordHash hash = PasswordHash.of(PASSWORD);
        assertThat(hash.matches(PASSWORD)).isTrue();
        assertThat(hash.matches(PASSWORD + " ")).isFalse();
        assertThat(hash.matches("")).isFalse();
        assertThat(hash.matches("x".repeat(100_000))).isFalse();
        assertThat(hash.toString()).doesNotContain(hash.encoded());
    }

    @Test
    void isArgon2idWithASaltOfItsOwn() {
        PasswordHash hash = PasswordHash.of(PASSWORD);
        assertThat(hash.encoded()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain(PASSWORD);
        assertThat(PasswordHash.of(PASSWORD)).isNotEqualTo(hash);
    }

    @Test
    void knowsWhatTheReferenceImplementationHashed() {
        PasswordHash published = new PasswordHash(
                "$argon2id$v=19$m=65536,t=2,p=4$c29tZXNhbHQ$GpZ3sK/oH9p7VIiV56G/64Zo/8GaUw434IimaPqxwCo");
        assertThat(published.matches("password")).isTrue();
        assertThat(published.matches("Password")).isFalse();
    }

    @Test
    void takesAPasswordHoweverItsLettersAreComposed() {
        assertThat(PasswordHash.of("caf\u00e9 by the harbour").matches("cafe\u0301 by the harbour"))
                .isTrue();
    }

    @Test
    void refusesWhatIsTooShortOrTooLongWithoutSayingIt() {
        assertThatThrownBy(() -> PasswordHash.of("lamps"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("12 to 256")
                .hasMessageNotContaining("lamps");
        assertThatThrownBy(() -> PasswordHash.of("x".repeat(257))).isInstanceOf(IllegalArgumentException.class);
    }
}
