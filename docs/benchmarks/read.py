#!/usr/bin/env python3
"""How fast `sayso read` is: reports and words a second, processor time and peak memory, into a new ledger.

    python3 docs/benchmarks/read.py REPORTS.jsonl [RUNS]

Prints one line a run and the median. Also times `sayso --help`.
"""
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

SAYSO = pathlib.Path(__file__).resolve().parents[2] / "sayso"


def timed(*arguments):
    """Wall seconds, processor seconds and peak memory in MiB of one run of the program."""
    start = time.perf_counter()
    process = subprocess.Popen([SAYSO, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"sayso {' '.join(arguments)}: exit status {os.waitstatus_to_exitcode(status)}")
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    path = sys.argv[1]
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    with open(path, encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    words = sum(len(text.split()) for text in texts)
    timed("--version")  # builds what is missing
    print(f"--help: {statistics.median(timed('--help')[0] for _ in range(runs)):.2f} s")
    walls = []
    for _ in range(runs):
        with tempfile.TemporaryDirectory() as folder:
            wall, processor, memory = timed("read", "--format", "jsonl", "--ledger", f"{folder}/ledger", path)
        walls.append(wall)
        print(f"{len(texts)} reports, {words} words: {wall:.1f} s, processor {processor:.1f} s, peak {memory:.0f} MiB")
    wall = statistics.median(walls)
    print(f"median: {len(texts) / wall:.1f} reports/s, {words / wall:.0f} words/s")


if __name__ == "__main__":
    main()
