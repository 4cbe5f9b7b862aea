-- Who may use the ledger when it is served to others (docs/adr/0019-the-api.md). They belong to the place and not to the record:
-- no copy of a ledger has them.

-- key is the name without case, by which names are told apart. password is an Argon2id hash in PHC string format.
CREATE TABLE account (
    key        TEXT NOT NULL PRIMARY KEY,
    name       TEXT NOT NULL,
    role       TEXT NOT NULL,
    password   TEXT NOT NULL,
    created_at TEXT NOT NULL
);

-- What lets its bearer in: kind is session (a browser) or token (a program). hash is the SHA-256 of the secret, which is kept nowhere.
CREATE TABLE account_key (
    hash       TEXT NOT NULL PRIMARY KEY,
    account    TEXT NOT NULL REFERENCES account (key),
    kind       TEXT NOT NULL,
    role       TEXT NOT NULL,
    label      TEXT NOT NULL,
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL
);
CREATE INDEX account_key_account ON account_key (account);
