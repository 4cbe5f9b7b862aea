#!/usr/bin/env python3
"""Checks gold.json against the reports beside it.

Every quoted word must stand in its report's text, ids must be unique and references must lead somewhere, weekdays named in
the texts must fit the dates given for them. Prints a summary; exits with 1 if anything is wrong.

    python3 check_gold.py
"""
import csv
import datetime
import json
import re
import sys
from html.parser import HTMLParser
from pathlib import Path

HERE = Path(__file__).resolve().parent
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
FORMS = {"direct", "indirect", "mixed", "own"}
STANCES = {"asserts", "denies", "confirms", "not-confirmed", "not-verified", "declined", "no-reply", "asked"}
KINDS = {"organization", "person", "state", "outlet", "group", "document", "unknown"}
QUALIFIERS = {"exact", "about", "at-least", "at-most", "more-than", "less-than", "range", "vague"}
MEASURES = {"killed", "injured", "missing", "captured", "detained", "displaced", "deployed", "arrested",
            "evacuated", "rescued", "infected", None}
MEDIA = {"statement", "interview", "video", "social", "broadcast", "document", "press-conference", "speech", "letter", "call", "outlet"}
STATUSES = {"single-origin", "corroborated", "confirmed", "disputed", "unverified", "superseded", "withdrawn"}
GAPS = {"lost-hedge", "lost-attribution", "raised-figure", "widened-scope"}
RELATIONS = {"conflict", "update", "different-scope"}
DRIFTS = {"source", "hedge", "figure", "scope", "wording"}
WHYS = {"credit", "same-words", "cites", "own"}

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"}
SKIPPED_TAGS = {"figure", "aside", "nav", "footer", "header", "form", "table", "blockquote", "script", "style"}
SKIPPED_CLASSES = re.compile(r"\b(ad-slot|newsletter|related|read-more|poll|promo|video-caption|byline|dateline|pullquote)")


class ArticleText(HTMLParser):
    """The paragraphs of a page's article, without captions, boxes, bylines and links to other pages."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.stack, self.paragraphs, self.current, self.headings = [], [], None, []

    def inside(self, test):
        return any(test(tag, attributes) for tag, attributes in self.stack)

    def handle_starttag(self, tag, attrs):
        if tag in VOID:
            return
        self.stack.append((tag, {k: v or "" for k, v in attrs}))
        body = self.inside(lambda t, a: t == "article" or a.get("itemprop") == "articleBody")
        skipped = self.inside(lambda t, a: t in SKIPPED_TAGS or SKIPPED_CLASSES.search(a.get("class", "")))
        if tag == "p" and body and not skipped:
            self.current = []
        if tag == "h1":
            self.headings.append("")

    def handle_endtag(self, tag):
        if not any(open_tag == tag for open_tag, _ in self.stack):
            return
        while self.stack and self.stack.pop()[0] != tag:
            pass
        if tag == "p" and self.current is not None:
            self.paragraphs.append("".join(self.current))
            self.current = None

    def handle_data(self, data):
        if self.current is not None:
            self.current.append(data)
        if self.inside(lambda t, a: t == "h1") and self.headings:
            self.headings[-1] += data


def normal(text):
    """Text with each run of white space (the no-break space too) as one space."""
    return re.sub(r"\s+", " ", text).strip()


def load(report):
    """The normalised text and the headline of a report."""
    path = HERE / report["file"]
    raw = path.read_text(encoding="utf-8")
    if path.suffix == ".jsonl":
        for line in raw.splitlines():
            entry = json.loads(line)
            if entry.get("id") == report["ref"]:
                return normal(entry["text"]), normal(entry.get("headline") or entry["text"].split("\n")[0])
        raise LookupError(f"{report['file']}: no report {report['ref']}")
    if path.suffix == ".html":
        page = ArticleText()
        page.feed(raw)
        return normal(" ".join(page.paragraphs)), normal(page.headings[0])
    return normal(raw), normal(raw.split("\n")[0])


def occurrences(words, text):
    """Where the words stand in the text, not counting places where they are a part of a longer word."""
    before = r"(?<!\w)" if re.match(r"\w", words) else ""
    after = r"(?!\w)" if re.search(r"\w$", words) else ""
    return [m.start() for m in re.finditer(before + re.escape(words) + after, text)]


class Check:
    def __init__(self, gold):
        self.gold, self.errors, self.quoted = gold, [], 0
        self.texts, self.headlines, self.statements, self.contents = {}, {}, {}, {}

    def fail(self, where, what):
        self.errors.append(f"{where}: {what}")

    def piece(self, where, piece, text):
        words, nth = (piece["words"], piece.get("nth")) if isinstance(piece, dict) else (piece, None)
        self.quoted += 1
        found = occurrences(normal(words), text)
        if not found:
            self.fail(where, f"not in the text: {words!r}")
        elif nth is None and len(found) > 1:
            self.fail(where, f"stands {len(found)} times, without nth: {words!r}")
        elif nth is not None and not 0 <= nth < len(found):
            self.fail(where, f"nth {nth}, but stands {len(found)} times: {words!r}")
        else:
            return found[nth or 0]
        return None

    def member(self, where, value, allowed):
        if value not in allowed:
            self.fail(where, f"unknown value {value!r}")

    def refer(self, where, reference, known):
        if reference not in known:
            self.fail(where, f"no such id: {reference!r}")

    def unique(self, what, ids):
        seen = set()
        for i in ids:
            if i in seen:
                self.fail(what, f"id twice: {i}")
            seen.add(i)
        return seen

    def run(self):
        gold = self.gold
        if gold.get("schema") != "gold/1":
            self.fail("gold", "schema is not gold/1")
        self.parties = self.unique("parties", [p["id"] for p in gold["parties"]])
        for party in gold["parties"]:
            self.member(party["id"], party["kind"], KINDS)
        self.unique("reports", [r["id"] for r in gold["reports"]])
        self.unique("statements", [s["id"] for r in gold["reports"] for s in r["statements"]])
        self.unique("claims", [c["id"] for c in gold["claims"]])
        for report in gold["reports"]:
            self.texts[report["id"]], self.headlines[report["id"]] = load(report)
            for statement in report["statements"]:
                self.statements[statement["id"]] = report["id"]
                self.contents[statement["id"]] = [p["words"] if isinstance(p, dict) else p for p in statement["content"]]
        for report in gold["reports"]:
            self.report(report)
        self.story()
        self.manifest()

    def report(self, report):
        rid, text, headline = report["id"], self.texts[report["id"]], self.headlines[report["id"]]
        published = datetime.datetime.fromisoformat(report["published"]).date()
        if normal(report["headline"]) != headline:
            self.fail(rid, f"headline is {headline!r}")
        for s in report["statements"]:
            self.statement(s, text, published)
        for f in report["figures"]:
            where = f"{rid} figure {f['words']!r}"
            self.piece(where, f, text)
            self.member(where, f["qualifier"], QUALIFIERS)
            self.member(where, f["measure"], MEASURES)
            if f["low"] is not None and f["high"] is not None and f["low"] > f["high"]:
                self.fail(where, "low is above high")
        for t in report["times"]:
            where = f"{rid} time {t['words']!r}"
            self.piece(where, t, text)
            self.weekday(where, t["words"], t["value"][:10])
        named = set(re.findall("|".join(DAYS), text))
        dated = {day for t in report["times"] for day in DAYS if day in t["words"]}
        if named - dated:
            self.fail(rid, f"weekdays without a time: {sorted(named - dated)}")
        for c in report["credits"] + report["openQuestions"]:
            self.piece(f"{rid} credit or question", c, text)
        for gap in report["headlineGaps"]:
            self.member(f"{rid} gap", gap["kind"], GAPS)
            self.piece(f"{rid} gap headline", gap["headline"], headline)
            self.piece(f"{rid} gap body", gap["body"], text)

    def statement(self, s, text, published):
        sid = s["id"]
        for key in ("source", "cue", "content"):
            places = [self.piece(f"{sid} {key}", p, text) for p in s[key] or []]
            if None not in places and places != sorted(places):
                self.fail(f"{sid} {key}", "pieces out of order")
        for hedge in s["hedges"]:
            self.piece(f"{sid} hedge", hedge, text)
        self.member(sid, s["form"], FORMS)
        self.member(sid, s["stance"], STANCES)
        if (s["form"] == "own") != (s["source"] is None and not s["cue"]):
            self.fail(sid, "own, if and only if there is no source and no cue")
        if not s["content"]:
            self.fail(sid, "no content")
        for key in ("party", "chain"):
            for party in s.get(key, []):
                self.refer(f"{sid} {key}", party, self.parties)
        for other in s["about"]:
            self.refer(f"{sid} about", other, self.statements)
        if "medium" in s:
            self.piece(f"{sid} medium", s["medium"], text)
            self.member(f"{sid} medium", s["medium"]["kind"], MEDIA)
        if "said" in s:
            said = s["said"]
            self.piece(f"{sid} said", said, text)
            days = {DAYS[datetime.date.fromisoformat(said[key]).weekday()] for key in ("earliest", "latest")}
            if days != {day for day in DAYS if day in said["words"]}:
                self.fail(f"{sid} said", f"{said['words']!r}, but the dates are {sorted(days)}")
            if not said["earliest"] <= said["latest"] <= published.isoformat():
                self.fail(f"{sid} said", "dates out of order, or after the report")

    def weekday(self, where, words, value):
        for day in DAYS:
            if re.search(rf"\b{day}\b", words) and re.fullmatch(r"\d{4}-\d\d-\d\d", value):
                if DAYS[datetime.date.fromisoformat(value).weekday()] != day:
                    self.fail(where, f"{value} is no {day}")

    def story(self):
        gold = self.gold
        for c in gold["claims"]:
            cid = c["id"]
            self.member(cid, c["status"], STATUSES)
            for sid in c["statements"]:
                self.refer(cid, sid, self.statements)
            if not any(c["text"] in piece for sid in c["statements"] for piece in self.contents.get(sid, [])):
                self.fail(cid, "its text is not in the content of one of its statements")
            placed = []
            for origin in c["origins"]:
                self.refer(f"{cid} origin", origin["party"], self.parties)
                self.member(f"{cid} origin", origin["why"], WHYS)
                placed += origin["statements"]
            self.unique(f"{cid} origins", placed)
            for sid in placed:
                self.refer(f"{cid} origin", sid, c["statements"])
            for figure in c["figures"]:
                self.refer(f"{cid} figure", figure["statement"], c["statements"])
        for group in gold["storylines"]:
            for rid in group:
                self.refer("storyline", rid, self.texts)
        for copy in gold["copies"]:
            for rid in [copy["from"], *copy["to"]]:
                self.refer("copies", rid, self.texts)
        for relation in gold["figureRelations"]:
            self.member("figureRelations", relation["kind"], RELATIONS)
            self.refer("figureRelations", relation["a"], self.statements)
            self.refer("figureRelations", relation["b"], self.statements)
        for drift in gold["drift"]:
            self.member("drift", drift["kind"], DRIFTS)
            self.refer("drift", drift["claim"], {c["id"] for c in gold["claims"]})
            for sid in drift["steps"]:
                self.refer("drift", sid, self.statements)
        for answer in gold["answers"]:
            self.piece("answers", answer["question"]["words"], self.texts[answer["question"]["report"]])
            self.refer("answers", answer["answer"], self.statements)
        for stale in gold["staleFigures"]:
            self.refer("staleFigures", stale["report"], self.texts)
            self.refer("staleFigures", stale["statement"], self.statements)
            self.refer("staleFigures", stale["movedOn"], self.statements)
        for shielded in gold["shielded"]:
            if not occurrences(shielded["words"], self.texts[shielded["report"]]):
                self.fail("shielded", f"not in {shielded['report']}: {shielded['words']!r}")

    def manifest(self):
        with open(HERE / "manifest.csv", encoding="utf-8", newline="") as lines:
            listed = {row["path"]: row for row in csv.DictReader(lines)}
        present = {f"reports/{p.name}" for p in (HERE / "reports").iterdir()}
        annotated = {r["file"] for r in self.gold["reports"]}
        if not set(listed) == present == annotated:
            self.fail("manifest.csv", f"files differ: {sorted((set(listed) ^ present) | (present ^ annotated))}")
        for report in self.gold["reports"]:
            row = listed.get(report["file"], {})
            for key in ("outlet", "published", "headline"):
                if row.get(key) and row[key] != report[key]:
                    self.fail("manifest.csv", f"{report['file']} {key}: {row[key]!r} is not {report[key]!r}")


def main():
    gold = json.loads((HERE / "gold.json").read_text(encoding="utf-8"))
    check = Check(gold)
    check.run()
    for error in check.errors:
        print(error, file=sys.stderr)
    statements = [s for r in gold["reports"] for s in r["statements"]]
    print(f"{len(gold['reports'])} reports, {len({r['outlet'] for r in gold['reports']})} outlets, {len(gold['parties'])} parties")
    for key in ("form", "stance"):
        counts = {}
        for s in statements:
            counts[s[key]] = counts.get(s[key], 0) + 1
        print(f"{len(statements)} statements by {key}: " + ", ".join(f"{k} {v}" for k, v in sorted(counts.items())))
    print(", ".join(f"{sum(len(r[key]) for r in gold['reports'])} {key}"
                    for key in ("figures", "times", "credits", "openQuestions", "headlineGaps")))
    print(", ".join(f"{len(gold[key])} {key}" for key in
                    ("claims", "copies", "figureRelations", "drift", "answers", "staleFigures", "shielded")))
    print(f"{check.quoted} quotations checked, {len(check.errors)} errors")
    return 1 if check.errors else 0


if __name__ == "__main__":
    sys.exit(main())
