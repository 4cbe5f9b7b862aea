#!/usr/bin/env python3
"""Makes web archives of 2,000 records from the pages of packs, some of them broken, for PackArchiveTest.

    python3 evaluation/make_archive.py BUILD PACK [PACK ...]

Writes BUILD/crawl.warc and BUILD/crawl.warc.gz (packed record by record), the pages as BUILD/pages/NUMBER.html, and BUILD/crawl.tsv:
of each record its number and that of its page, or "bad". One record in ten is broken, in one of twelve ways: cut, with bytes
changed, framed wrongly, no response, or unpacked far larger than a page. Pages that are whole are sent as servers send them:
plain, packed, in chunks, or with no length.
"""
import argparse
import base64
import gzip
import hashlib
import random
import re
import sys
from pathlib import Path

RECORDS = 2000
BROKEN_EVERY = 10


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=Path)
    parser.add_argument("packs", nargs="+", type=Path)
    args = parser.parse_args()
    pages = [gzip.decompress(file.read_bytes()) for pack in args.packs for file in sorted(pack.glob("html/*.html.gz"))]
    if not pages:
        sys.exit("make_archive.py: no pages in these packs")
    (args.build / "pages").mkdir(parents=True, exist_ok=True)
    for number, page in enumerate(pages):
        (args.build / "pages" / f"{number}.html").write_bytes(page)
    for name in ("crawl.warc", "crawl.warc.gz"):
        write(args.build / name, pages)
    with open(args.build / "crawl.tsv", "w", encoding="ascii") as table:
        for number in range(2, RECORDS + 1):
            table.write(f"{number}\t{'bad' if number % BROKEN_EVERY == 0 else number % len(pages)}\n")


def write(file, pages):
    chance = random.Random(11)
    packed = file.suffix == ".gz"
    with open(file, "wb") as out:
        out.write(member(record("warcinfo", 1, b"software: make_archive.py\r\n"), packed))
        for number in range(2, RECORDS + 1):
            page = pages[number % len(pages)]
            if number % BROKEN_EVERY == 0:
                out.write(broken(number, page, packed, chance))
            else:
                out.write(member(record("response", number, http(page, number % 4)), packed))


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
        return member(record("response", number, head("Content-Encoding: gzip") + bomb(1024 if number // BROKEN_EVERY % 24 == 9 else 64)), packed)
    if way == 10:  # a body whose packing is damaged
        body = gzip.compress(page)
        middle = len(body) // 2
        return member(record("response", number, head("Content-Encoding: gzip", len(body)) + body[:middle] + bytes(40)
                             + body[middle + 40:]), packed)
    body = gzip.compress(page)  # a packed body that ends too early
    return member(record("response", number, head("Content-Encoding: gzip") + body[:len(body) // 2]), packed)


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
