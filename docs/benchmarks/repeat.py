#!/usr/bin/env python3
"""Makes ledgers of a fraction or a multiple of a ledger's reports, to measure how the work grows.

    python3 docs/benchmarks/repeat.py LEDGER SIZE NEW_LEDGER [SEED]

SIZE is a number such as 0.25 or 4. Below 1 it takes that part of the reports, the earliest published ones. Above 1 it adds
repetitions in which

- names (words in capitals that the ledger never has in small letters, without days and months) change places with others that
  are as long and about as frequent, in another way in each repetition, so that names stay as rare or common as they are;
- the digits of numbers of three digits and more, years apart, change places;
- all years are later by one year a repetition, in texts as in dates.

So the reports of a repetition tell of other events and have their statements at the same places. They are not read again:
what was read of the first is taken over, with the same changes. The same seed gives the same ledger.
"""
import collections
import hashlib
import pathlib
import random
import re
import shutil
import sqlite3
import sys

NAME = re.compile(r"[A-Z][A-Za-z]+")
SMALL = re.compile(r"\b[a-z]+\b")
NUMBER = re.compile(r"\d[\d,]*\d")
YEAR = re.compile(r"(?:19|20)\d\d")
ISO_YEAR = re.compile(r"^(\d{4})(?=-|$)")
CALENDAR = set(
    "january february march april may june july august september october november december monday tuesday wednesday thursday"
    " friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun".split()
)
DATES = {"published", "published_day", "value", "earliest", "latest", "said_earliest", "said_latest"}
WORDS = {"headline", "outlet", "text", "name"}
IDS = {"report_id", "reading_id"}


class Change:
    """What one repetition changes."""

    def __init__(self, copy, names, seed):
        chance = random.Random(f"{seed} {copy}")
        self.copy = copy
        self.names = {}
        for alike in names:
            self.names.update(zip(alike, chance.sample(alike, len(alike))))
        self.reports = {}
        digits = chance.sample("123456789", 9)
        self.digits = str.maketrans("123456789", "".join(digits))

    def word(self, match):
        old = match.group()
        new = self.names.get(old.lower(), old.lower())
        return "".join(n.upper() if o.isupper() else n for o, n in zip(old, new))

    def number(self, match):
        old = match.group()
        if YEAR.fullmatch(old):
            return str(int(old) + self.copy)
        return old.translate(self.digits) if sum(c.isdigit() for c in old) >= 3 else old

    def words(self, text):
        return NUMBER.sub(self.number, NAME.sub(self.word, text))

    def date(self, value):
        later = ISO_YEAR.sub(lambda m: f"{int(m.group(1)) + self.copy:04}", value)
        return re.sub(r"^(\d{4})-02-29", r"\1-02-28", later)

    def report(self, columns, row):
        """Gives a report the id that its changed words and details have."""
        now = {c: self.value("report", c, None, v) for c, v in zip(columns, row)}
        apart = "in text" if now["headline_in_text"] else "apart"
        parts = ["report", now["outlet"], now["published"], now["url"], now["language"], now["headline"], apart, now["text"]]
        digest = hashlib.sha256()
        for part in parts:
            data = (part or "").encode()
            digest.update(b"-" if part is None else b"%d:%b" % (len(data), data))
        self.reports[now["id"]] = digest.hexdigest()[:16]

    def id(self, old):
        return hashlib.sha256(f"{old} {self.copy}".encode()).hexdigest()[: len(old)]

    def value(self, table, column, role, value):
        if value is None:
            return None
        if column == "report_id" or column == "id" and table == "report":
            return self.reports.get(self.id(value), self.id(value))
        if column in IDS or column == "id" and table in {"report", "occurrence", "reading", "statement"}:
            return self.id(value)
        if column == "target" and role == "about":
            return self.id(value)
        if column in WORDS or column == "target" and role == "chain":
            return self.words(value)
        if column in DATES:
            return self.date(value)
        if column in {"low", "high"}:
            return NUMBER.sub(self.number, value)
        return value


def names_of(texts):
    """The names, those together that are as long and about as frequent."""
    small = set()
    reports = collections.Counter()
    for text in texts:
        small.update(SMALL.findall(text))
        reports.update({name.lower() for name in NAME.findall(text)})
    alike = collections.defaultdict(list)
    for name in sorted(reports):
        if name not in small and name not in CALENDAR:
            alike[len(name), reports[name].bit_length()].append(name)
    return list(alike.values())


# what is read; accounts and what is made of the readings stay as they are: whoever opens the ledger next renews the catalogue and begins a log
READ = ("report", "occurrence", "reading", "current_reading", "credit", "time_mention", "figure", "statement", "statement_span",
        "statement_name", "statement_link", "open_question", "headline_gap", "figure_part")


def tables(ledger):
    found = {t for (t,) in ledger.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    return [t for t in READ if t in found]


def cut(ledger, share):
    """Leaves the earliest reports only."""
    ids = [i for (i,) in ledger.execute("SELECT id FROM report ORDER BY published_day IS NULL, published_day, published, id")]
    ledger.execute("CREATE TEMP TABLE kept (id TEXT PRIMARY KEY)")
    ledger.executemany("INSERT INTO kept VALUES (?)", [(i,) for i in ids[: round(share * len(ids))]])
    ledger.execute("CREATE TEMP TABLE readings AS SELECT id FROM reading WHERE report_id IN (SELECT id FROM kept)")
    for table in tables(ledger):
        columns = [row[1] for row in ledger.execute(f"PRAGMA table_info({table})")]
        if table == "report":
            ledger.execute("DELETE FROM report WHERE id NOT IN (SELECT id FROM kept)")
        elif "report_id" in columns:
            ledger.execute(f"DELETE FROM {table} WHERE report_id NOT IN (SELECT id FROM kept)")
        else:
            ledger.execute(f"DELETE FROM {table} WHERE reading_id NOT IN (SELECT id FROM readings)")


def repeat(ledger, size, seed):
    """Adds the repetitions."""
    names = names_of([t for (t,) in ledger.execute("SELECT text FROM report ORDER BY id")])
    rows = {}
    for table in tables(ledger):
        cursor = ledger.execute(f"SELECT * FROM {table}")
        rows[table] = ([column[0] for column in cursor.description], cursor.fetchall())
    for copy in range(1, int(size)):
        change = Change(copy, names, seed)
        columns, reports = rows["report"]
        for row in reports:
            change.report(columns, row)
        for table, (columns, old) in rows.items():
            role = columns.index("role") if "role" in columns else None
            new = [
                in_order(columns, [change.value(table, c, role is not None and row[role], v) for c, v in zip(columns, row)])
                for row in old
            ]
            ledger.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(columns))})", new)


def forget_log(ledger):
    """Empties the log, which tells of the first reports alone; the triggers that forbid this are put back."""
    triggers = ledger.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'log'").fetchall()
    for name, _ in triggers:
        ledger.execute(f"DROP TRIGGER {name}")
    ledger.execute("DELETE FROM log")
    ledger.execute("UPDATE log_head SET sequence = 0, hash = ''")
    for _, sql in triggers:
        ledger.execute(sql)


def in_order(columns, row):
    """Puts a range's lower end first again."""
    if "low" in columns:
        low, high = columns.index("low"), columns.index("high")
        if row[low] is not None and row[high] is not None and float(row[low]) > float(row[high]):
            row[low], row[high] = row[high], row[low]
    return row


def make(source, size, target, seed=1):
    """Writes the new ledger; returns how many reports and statements it has."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(source, target)
    ledger = sqlite3.connect(pathlib.Path(target) / "ledger.db")
    ledger.execute("PRAGMA synchronous = OFF")
    with ledger:
        if size < 1:
            cut(ledger, size)
        elif size == int(size):
            repeat(ledger, size, seed)
        else:
            sys.exit("above 1 only whole numbers")
        forget_log(ledger)
        ledger.execute("DELETE FROM catalogue")
    counts = [ledger.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in ("report", "statement")]
    ledger.close()
    return counts


if __name__ == "__main__":
    if len(sys.argv) not in (4, 5):
        sys.exit(__doc__)
    made = make(sys.argv[1], float(sys.argv[2]), sys.argv[3], int(sys.argv[4]) if len(sys.argv) > 4 else 1)
    print("%d reports, %d statements" % tuple(made))
