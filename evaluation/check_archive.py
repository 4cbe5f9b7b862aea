#!/usr/bin/env python3
"""Makes web archives of 2,000 records from the pages of packs, some of them broken, and checks what the product reads of them.

    python3 evaluation/check_archive.py BUILD PACK [PACK ...]

Writes BUILD/crawl.warc and BUILD/crawl.warc.gz (packed record by record). One record in ten is broken, in one of twelve ways: cut,
with bytes changed, framed wrongly, no response, or unpacked far larger than a page. Pages that are whole are sent as servers send
them: plain, packed, in chunks, or with no length. Each page is read alone too; then these must hold of each archive, read with
-Xmx256m:

read    the whole pages that are reports alone, in order, with the same text
named   the broken records, and the whole pages that hold no article, each by its number, and no others
"""
import argparse
import base64
import gzip
import hashlib
import json
import os
import random
import re
import subprocess
import sys
import time
from pathlib import Path

SAYSO = Path(__file__).resolve().parents[1] / "sayso"
RECORDS = 2000
BROKEN_EVERY = 10
HEAP = "-Xmx256m"
MOST_MEMORY = 900  # MiB in all: the heap, the model's own memory and the virtual machine's


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=Path)
    parser.add_argument("packs", nargs="+", type=Path)
    args = parser.parse_args()
    pages = [gzip.decompress(file.read_bytes()) for pack in args.packs for file in sorted(pack.glob("html/*.html.gz"))]
    if not pages:
        sys.exit("check_archive.py: no pages in these packs")
    args.build.mkdir(parents=True, exist_ok=True)
    alone = read_alone(pages, args.build / "pages")
    right = [check(args.build / name, pages, alone) for name in ("crawl.warc", "crawl.warc.gz")]
    sys.exit(0 if all(right) else 1)


def read_alone(pages, folder):
    """Of each page its text as the product reads it, or None."""
    folder.mkdir(exist_ok=True)
    for number, page in enumerate(pages):
        (folder / f"{number:04}.html").write_bytes(page)
    records, _, _ = read(folder)
    texts = {int(Path(r["report"]["path"]).stem): r["report"]["text"] for r in records}
    return [texts.get(number) for number in range(len(pages))]


def check(file, pages, alone):
    texts, bad = write(file, pages, alone)
    start = time.perf_counter()
    records, problems, memory = read(file)
    found = [record["report"]["text"] for record in records]
    named = {int(m.group(1)) for m in (re.match(re.escape(str(file)) + r":(\d+): ", line) for line in problems) if m}
    print(f"{file.name}: {file.stat().st_size >> 20} MiB, {RECORDS} records: {len(texts)} good ones, read as alone "
          f"{sum(a == b for a, b in zip(texts, found))} of {len(found)}; {len(bad)} bad ones, named {len(bad & named)} of "
          f"{len(named)}; {time.perf_counter() - start:.0f} s, peak {memory:.0f} MiB with {HEAP}")
    for what, numbers in (("not named", bad - named), ("named wrongly", named - bad)):
        if numbers:
            print(f"{what}: {sorted(numbers)}")
    return found == texts and named == bad and memory < MOST_MEMORY


def read(path):
    """The reports, the lines on problems, and the peak memory in MiB."""
    out, err = path.with_name(path.name + ".jsonl"), path.with_name(path.name + ".err")
    with open(out, "wb") as stdout, open(err, "wb") as stderr:
        process = subprocess.Popen([SAYSO, "read", "--no-ledger", "--format", "jsonl", path], stdout=stdout, stderr=stderr,
                                   env=os.environ | {"JDK_JAVA_OPTIONS": HEAP})
        _, status, usage = os.wait4(process.pid, 0)
    problems = err.read_text(errors="replace").splitlines()
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        sys.exit("\n".join(["sayso read has failed:", *problems[-20:]]))
    with open(out, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines], problems, usage.ru_maxrss / 1024


def write(file, pages, alone):
    """Writes an archive; returns the texts that are to be read from it, and the numbers of the records to be named."""
    chance = random.Random(11)
    packed = file.suffix == ".gz"
    texts, bad = [], set()
    with open(file, "wb") as out:
        out.write(member(record("warcinfo", 1, b"software: check_archive.py\r\n"), packed))
        for number in range(2, RECORDS + 1):
            which = number % len(pages)
            page = pages[which]
            if number % BROKEN_EVERY == 0:
                bad.add(number)
                out.write(broken(number, page, packed, chance))
                continue
            out.write(member(record("response", number, http(page, number % 4)), packed))
            if alone[which] is None:
                bad.add(number)
            else:
                texts.append(alone[which])
    return texts, bad


def broken(number, page, packed, chance):
    whole = record("response", number, http(page, 0))
    way = number // BROKEN_EVERY % 12
    if way == 0:  # cut in its middle
        return cut(whole, packed)
    if way == 1:  # cut in its fields
        return member(whole[:chance.randrange(20, 100)] + b"\r\n\r\n", packed)
    if way == 2:  # some bytes are others, which only its digest tells
        at = chance.randrange(len(whole) - len(page), len(whole) - 100)
        return member(whole[:at] + bytes(b ^ 0x20 for b in whole[at:at + 8]) + whole[at + 8:], packed)
    if way == 3:  # some bytes of the file are others
        return damaged(member(whole, packed), packed, chance)
    if way == 4:
        return member(re.sub(rb"(?m)^Content-Length: \d+", b"Content-Length: many", whole, count=1), packed)
    if way == 5:
        return member(re.sub(rb"(?m)^Content-Length: ", b"Content-Length: 9", whole, count=1), packed)
    if way == 6:
        return member(re.sub(rb"(?m)^Content-Length: ", b"Content-Length: 999999999", whole, count=1), packed)
    if way == 7:
        return member(whole.replace(b"WARC/1.1", b"WARC?1.1", 1), packed)
    if way == 8:
        return member(record("response", number, b"no response at all"), packed)
    if way == 9:  # of 64 MiB, and of a gigabyte
        return member(record("response", number, head("Content-Encoding: gzip") + bomb(64 if number % 40 else 1024)), packed)
    if way == 10:  # a body whose packing is damaged
        body = gzip.compress(page)
        middle = len(body) // 2
        return member(record("response", number, head("Content-Encoding: gzip", len(body)) + body[:middle] + bytes(40)
                             + body[middle + 40:]), packed)
    return member(record("response", number, head("Transfer-Encoding: chunked") + b"zz\r\n" + page), packed)


def cut(whole, packed):
    if packed:
        bytes_of_it = gzip.compress(whole)
        return bytes_of_it[:len(bytes_of_it) // 2]
    return whole[:len(whole) // 2] + b"\r\n"


def damaged(stored, packed, chance):
    at = chance.randrange(len(stored) // 2, len(stored) - 40)
    return stored[:at] + chance.randbytes(16) + stored[at + 16:]


BOMBS = {}


def bomb(mebibytes):
    if mebibytes not in BOMBS:
        BOMBS[mebibytes] = gzip.compress(bytes(mebibytes << 20))
    return BOMBS[mebibytes]


def member(whole, packed):
    return gzip.compress(whole) if packed else whole


def record(kind, number, block):
    digest = base64.b32encode(hashlib.sha1(block).digest()).decode()
    fields = (f"WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Target-URI: https://archive.example/{number}\r\n"
              f"WARC-Date: 2031-05-05T08:10:00Z\r\nWARC-Record-ID: <urn:uuid:{number:032x}>\r\n"
              f"WARC-Block-Digest: sha1:{digest}\r\nContent-Type: application/http; msgtype=response\r\n"
              f"Content-Length: {len(block)}\r\n\r\n")
    return fields.encode() + block + b"\r\n\r\n"


def http(page, way):
    """As servers send it: plain, packed, in chunks, or up to the connection's end."""
    if way == 0:
        return head("Server: an invented one", len(page)) + page
    if way == 1:
        body = gzip.compress(page)
        return head("Content-Encoding: gzip", len(body)) + body
    if way == 2:
        chunks = b"".join(b"%x\r\n%s\r\n" % (len(page[i:i + 8000]), page[i:i + 8000]) for i in range(0, len(page), 8000))
        return head("Transfer-Encoding: chunked") + chunks + b"0\r\n\r\n"
    return head("Connection: close") + page


def head(more, length=None):
    says = "" if length is None else f"\r\nContent-Length: {length}"
    return f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n{more}{says}\r\n\r\n".encode()


if __name__ == "__main__":
    main()
