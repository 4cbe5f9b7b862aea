package dev.sayso.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {

    @Test
    void aLaterRoleMayDoAllThatAnEarlierOneMay() {
        assertThat(Role.ADMIN.covers(Role.REVIEW)).isTrue();
        assertThat(Role.REVIEW.covers(Role.REVIEW)).isTrue();
        assertThat(Role.READ.covers(Role.REVIEW)).isFalse();
        assertThatThrownBy(() -> Role.of("owner")).hasMessageContaining("[read, review, admin]");
    }

    @Test
    void namesAreToldApartWithoutCase() {
        assertThat(new Account(" Mara Lind ", Role.READ).name()).isEqualTo("Mara Lind");
        assertThat(new Account("MARA LIND", Role.READ).key()).isEqualTo(Account.key("mara lind"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Mara\u202eLind", "Mara\nLind", "Sayso", "sayso 1.2"})
    void refusesWhatIsNoPersonsName(String name) {
        assertThatThrownBy(() -> new Account(name, Role.READ)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noKeyMayDoMoreThanItsAccount() {
        Account account = new Account("Mara Lind", Role.REVIEW);
        assertThat(new Key("a", account, Key.Kind.TOKEN, Role.ADMIN, "", Instant.EPOCH, Instant.EPOCH).role())
                .isEqualTo(Role.REVIEW);
        assertThat(new Key("a", account, Key.Kind.TOKEN, Role.READ, "", Instant.EPOCH, Instant.EPOCH).role())
                .isEqualTo(Role.READ);
    }

    @Test
    void secretsAreRandomAndHashed() {
        Secret secret = Secret.random();
        assertThat(secret.words()).matches("[A-Za-z0-9_-]{43}");
        assertThat(Secret.random()).isNotEqualTo(secret);
        assertThat(secret.hash()).matches("[0-9a-f]{64}").isEqualTo(new Secret(secret.words()).hash());
        assertThat(secret.toString()).doesNotContain(secret.words());
    }
}
