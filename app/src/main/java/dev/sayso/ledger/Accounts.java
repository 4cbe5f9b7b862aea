package dev.sayso.ledger;

import dev.sayso.account.Account;
import dev.sayso.account.Key;
import dev.sayso.account.PasswordHash;
import dev.sayso.account.Role;
import dev.sayso.account.Secret;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Who may use a ledger that is served to others, and the keys that they hold. They belong to the place where a ledger lies,
 * not to the record, and are in no copy of it. Thread-safe.
 */
public final class Accounts {

    /** Their tables, which stay behind when a ledger is copied. */
    static final Set<String> TABLES = Set.of("account", "account_key");

    private static final Table<Record> ACCOUNT = DSL.table(DSL.name("account"));
    private static final Table<Record> KEY = DSL.table(DSL.name("account_key"));
    private static final Field<String> NAME_KEY = DSL.field(DSL.name("account", "key"), Columns.ID.getDataType());
    private static final Field<String> NAME = Columns.NAME;
    private static final Field<String> ACCOUNT_ROLE = DSL.field(DSL.name("account", "role"), Columns.ID.getDataType());
    private static final Field<String> PASSWORD = Columns.text("password");
    private static final Field<String> HASH = Columns.text("hash");
    private static final Field<String> OWNER = DSL.field(DSL.name("account_key", "account"), Columns.ID.getDataType());
    private static final Field<String> KEY_ROLE = DSL.field(DSL.name("account_key", "role"), Columns.ID.getDataType());
    private static final Field<String> LABEL = Columns.text("label");
    private static final Field<String> CREATED = Columns.text("created_at");
    private static final Field<String> KEY_CREATED =
            DSL.field(DSL.name("account_key", "created_at"), Columns.ID.getDataType());
    private static final Field<String> EXPIRES = Columns.text("expires_at");

    private final Database database;
    private final Clock clock;

    Accounts(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether there is any. */
    public boolean any() {
        return database.read(sql -> sql.fetchExists(ACCOUNT));
    }

    /** All, by name. */
    public List<Account> all() {
        return database.read(sql ->
                sql.select(NAME, ACCOUNT_ROLE).from(ACCOUNT).orderBy(NAME_KEY).fetch(Accounts::account));
    }

    /** The account of this name, in whatever case. */
    public Optional<Account> named(String name) {
        return database.read(sql -> sql.select(NAME, ACCOUNT_ROLE)
                .from(ACCOUNT)
                .where(NAME_KEY.eq(Account.key(name)))
                .fetchOptional(Accounts::account));
    }

    /** Its password as it is kept; empty where there is no such account. */
    public Optional<PasswordHash> password(String name) {
        return database.read(sql -> sql.select(PASSWORD)
                .from(ACCOUNT)
                .where(NAME_KEY.eq(Account.key(name)))
                .fetchOptional(PASSWORD)
                .map(PasswordHash::new));
    }

    /** Adds an account; returns false where there is one of this name. */
    public boolean add(Account account, PasswordHash password) {
        return database.write(sql -> sql.insertInto(ACCOUNT)
                        .columns(Columns.text("key"), NAME, Columns.text("role"), PASSWORD, CREATED)
                        .values(
                                account.key(),
                                account.name(),
                                account.role().toString(),
                                password.encoded(),
                                Log.time(clock.instant()))
                        .onConflictDoNothing()
                        .execute()
                > 0);
    }

    /** Gives an account another role, at once; returns false where there is no such account. */
    public boolean change(String name, Role role) {
        return database.write(sql -> sql.update(ACCOUNT)
                        .set(Columns.text("role"), role.toString())
                        .where(NAME_KEY.eq(Account.key(name)))
                        .execute()
                > 0);
    }

    /** Gives an account another password and ends its sessions; returns false where there is no such account. */
    public boolean change(String name, PasswordHash password) {
        return database.write(sql -> {
            sql.deleteFrom(KEY)
                    .where(OWNER.eq(Account.key(name)).and(Columns.KIND.eq(word(Key.Kind.SESSION))))
                    .execute();
            return sql.update(ACCOUNT)
                            .set(PASSWORD, password.encoded())
                            .where(NAME_KEY.eq(Account.key(name)))
                            .execute()
                    > 0;
        });
    }

    /** Removes an account with all its keys, at once; returns false where there is no such account. */
    public boolean remove(String name) {
        return database.write(sql -> {
            sql.deleteFrom(KEY).where(OWNER.eq(Account.key(name))).execute();
            return sql.deleteFrom(ACCOUNT).where(NAME_KEY.eq(Account.key(name))).execute() > 0;
        });
    }

    /**
     * Makes a key to an account; those that are worth nothing any more are removed.
     *
     * @throws LedgerException if there is no such account any more
     */
    public Secret open(Account account, Key.Kind kind, Role role, String label, Duration lasting) {
        Secret secret = Secret.random();
        Instant now = clock.instant();
        return database.write(sql -> {
            sql.deleteFrom(KEY).where(EXPIRES.le(Log.time(now))).execute();
            if (!sql.fetchExists(ACCOUNT, NAME_KEY.eq(account.key()))) {
                throw new LedgerException("There is no account \"" + account.name() + "\".");
            }
            sql.insertInto(KEY)
                    .columns(HASH, Columns.text("account"), Columns.KIND, Columns.text("role"), LABEL, CREATED, EXPIRES)
                    .values(
                            secret.hash(),
                            account.key(),
                            word(kind),
                            role.toString(),
                            label,
                            Log.time(now),
                            Log.time(now.plus(lasting)))
                    .execute();
            return secret;
        });
    }

    /** The key that has this secret; empty if there is none, or it has expired. */
    public Optional<Key> key(Secret secret, Key.Kind kind) {
        return database.read(sql -> select(sql)
                .where(HASH.eq(secret.hash())
                        .and(Columns.KIND.eq(word(kind)))
                        .and(EXPIRES.gt(Log.time(clock.instant()))))
                .fetchOptional(Accounts::key));
    }

    /** The keys of programs that are worth something, by owner and age. */
    public List<Key> tokens() {
        return database.read(sql -> select(sql)
                .where(Columns.KIND.eq(word(Key.Kind.TOKEN)).and(EXPIRES.gt(Log.time(clock.instant()))))
                .orderBy(OWNER, KEY_CREATED, HASH)
                .fetch(Accounts::key));
    }

    /** Ends a key; returns false where there is none. */
    public boolean close(String hash) {
        return database.write(sql -> sql.deleteFrom(KEY).where(HASH.eq(hash)).execute() > 0);
    }

    private static SelectOnConditionStep<? extends Record> select(DSLContext sql) {
        return sql.select(NAME, ACCOUNT_ROLE, HASH, Columns.KIND, KEY_ROLE, LABEL, KEY_CREATED, EXPIRES)
                .from(KEY)
                .join(ACCOUNT)
                .on(OWNER.eq(NAME_KEY));
    }

    private static Account account(Record row) {
        return new Account(row.get(NAME), Role.of(row.get(ACCOUNT_ROLE)));
    }

    private static Key key(Record row) {
        return new Key(
                row.get(HASH),
                account(row),
                Columns.constant(Key.Kind.class, row.get(Columns.KIND)),
                Role.of(row.get(KEY_ROLE)),
                row.get(LABEL),
                Instant.parse(row.get(KEY_CREATED)),
                Instant.parse(row.get(EXPIRES)));
    }

    private static String word(Key.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
