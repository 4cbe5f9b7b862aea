-- Whom the ledger shields, by number: their names, folded to letters from a to z (docs/adr/0022-shielding.md). A part of the catalogue.
CREATE TABLE shielded (
    number INTEGER NOT NULL,
    name   TEXT    NOT NULL,
    PRIMARY KEY (number, name)
);

-- A catalogue from before has none of them: it is made anew.
DELETE FROM catalogue;
