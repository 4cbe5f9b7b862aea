package dev.sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sayso.account.Account;
import dev.sayso.account.Key;
import dev.sayso.account.PasswordHash;
import dev.sayso.account.Role;
import dev.sayso.account.Secret;
import dev.sayso.account.SetClock;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountsTest {

    private static final PasswordHash PASSWORD = new PasswordHash("$argon2id$invented");
    private static final PasswordHash OTHER = new PasswordHash("$argon2id$other");

    @TempDir
    private Path folder;

    private final SetClock clock = new SetClock();

    @ParameterizedTest
    @EnumSource
    void keepsAccounts(TestDatabase database) {
        LedgerAddress address = database.address(folder);
        try (Ledger ledger = Ledger.open(address)) {
            Accounts accounts = ledger.accounts();
            assertThat(accounts.any()).isFalse();
            assertThat(accounts.add(new Account("Mara Lind", Role.REVIEW), PASSWORD))
                    .isTrue();
            assertThat(accounts.add(new Account("mara LIND", Role.ADMIN), OTHER))
                    .isFalse();
        }
        try (Ledger ledger = Ledger.openExisting(address)) {
            Accounts accounts = ledger.accounts();
            assertThat(accounts.all()).containsExactly(new Account("Mara Lind", Role.REVIEW));
            assertThat(accounts.password("MARA LIND")).contains(PASSWORD);
            assertThat(accounts.change("Mara lind", Role.ADMIN)).isTrue();
            assertThat(accounts.named("mara lind")).contains(new Account("Mara Lind", Role.ADMIN));
            assertThat(accounts.remove("Jon Weir")).isFalse();
            assertThat(accounts.remove("Mara Lind")).isTrue();
            assertThat(accounts.any()).isFalse();
            assertThat(accounts.password("Mara Lind")).isEmpty();
            assertThat(ledger.log()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aKeyLetsInUntilItExpires(TestDatabase database) {
        try (Ledger ledger = Ledger.open(database.address(folder), false, clock)) {
            Accounts accounts = ledger.accounts();
            Account mara = new Account("Mara Lind", Role.REVIEW);
            accounts.add(mara, PASSWORD);
            Secret session = accounts.open(mara, Key.Kind.SESSION, mara.role(), "", Duration.ofHours(12));
            assertThat(accounts.key(session, Key.Kind.SESSION).map(Key::account))
                    .contains(mara);
            assertThat(accounts.key(session, Key.Kind.TOKEN)).isEmpty();
            assertThat(accounts.key(Secret.random(), Key.Kind.SESSION)).isEmpty();
            clock.set(clock.instant().plus(Duration.ofHours(12)));
            assertThat(accounts.key(session, Key.Kind.SESSION)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatHappensToAnAccountHappensToItsKeysAtOnce(TestDatabase database) {
        try (Ledger ledger = Ledger.open(database.address(folder), false, clock)) {
            Accounts accounts = ledger.accounts();
            Account mara = new Account("Mara Lind", Role.ADMIN);
            accounts.add(mara, PASSWORD);
            Secret session = accounts.open(mara, Key.Kind.SESSION, mara.role(), "", Duration.ofHours(1));
            Secret token = accounts.open(mara, Key.Kind.TOKEN, Role.REVIEW, "wall", Duration.ofHours(1));
            assertThat(accounts.tokens()).extracting(Key::label).containsExactly("wall");

            accounts.change("Mara Lind", Role.READ);
            assertThat(accounts.key(session, Key.Kind.SESSION).map(Key::role)).contains(Role.READ);
            assertThat(accounts.key(token, Key.Kind.TOKEN).map(Key::role)).contains(Role.READ);

            accounts.change("Mara Lind", OTHER);
            assertThat(accounts.key(session, Key.Kind.SESSION)).isEmpty();
            assertThat(accounts.key(token, Key.Kind.TOKEN)).isPresent();

            accounts.remove("Mara Lind");
            assertThat(accounts.key(token, Key.Kind.TOKEN)).isEmpty();
            assertThatThrownBy(() -> accounts.open(mara, Key.Kind.SESSION, mara.role(), "", Duration.ofHours(1)))
                    .isInstanceOf(LedgerException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsNoSecretAndTakesNoAccountAlong(TestDatabase database) throws Exception {
        LedgerAddress address = database.address(folder.resolve("one"));
        LedgerAddress copy = TestDatabase.SQLITE.address(folder.resolve("copy"));
        try (Ledger ledger = Ledger.open(address);
                Ledger target = Ledger.open(copy)) {
            Account mara = new Account("Mara Lind", Role.ADMIN);
            ledger.accounts().add(mara, PASSWORD);
            Secret token = ledger.accounts().open(mara, Key.Kind.TOKEN, Role.READ, "", Duration.ofHours(1));
            try (var connection = TestDatabase.connect(address);
                    var rows = connection.createStatement().executeQuery("SELECT hash FROM account_key")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo(token.hash()).doesNotContain(token.words());
            }
            ledger.copyTo(target);
            assertThat(target.accounts().any()).isFalse();
        }
    }
}
