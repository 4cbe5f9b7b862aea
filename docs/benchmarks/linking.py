#!/usr/bin/env python3
"""How fast `sayso claims` makes storylines, claims, origins and statuses of a whole ledger, and how that grows.

    python3 docs/benchmarks/linking.py REPORTS.jsonl [RUNS [SIZES]]

Reads the reports into a new ledger, then links it with several limits on Java's memory, then links ledgers of parts and multiples
of it (repeat.py; SIZES, divided by commas). Starting the program and loading the ledger are included. Prints medians of RUNS; reads once.
A size's "ms per added report" is the processor time that its reports cost beyond those of the size before.
"""
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

import repeat

SAYSO = pathlib.Path(__file__).resolve().parents[2] / "sayso"
LIMITS = ["256m", "512m", "1g"]
SIZES = "0.125,0.25,0.5,1,2,3,4"


def timed(*arguments, memory=None):
    """Wall seconds, processor seconds and peak memory in MiB of one run of the program; None where it failed."""
    environment = dict(os.environ, JAVA_TOOL_OPTIONS=f"-Xmx{memory}") if memory else None
    start = time.perf_counter()
    process = subprocess.Popen([SAYSO, *arguments], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        return None
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def median(runs, *arguments, memory=None):
    """The median of each measure; None where a run failed."""
    measured = [timed(*arguments, memory=memory) for _ in range(runs)]
    return None if None in measured else [statistics.median(values) for values in zip(*measured)]


def line(what, measured):
    if measured is None:
        print(f"{what}: failed", flush=True)
    else:
        print("%s: %.1f s, processor %.1f s, peak %.0f MiB" % (what, *measured), flush=True)


def growth(ledger, folder, runs, sizes):
    print("reports  statements  wall s  processor s  peak MiB  ms per added report", flush=True)
    before, spent = 0, None
    for size in sizes:
        target = folder / "part"
        reports, statements = repeat.make(ledger, size, target)
        measured = median(runs, "claims", "--ledger", str(target))
        if measured is None:
            sys.exit(f"sayso claims failed on {reports} reports")
        wall, processor, memory = measured
        added = "" if spent is None else "%.1f" % (1000 * (processor - spent) / (reports - before))
        print(f"{reports:7} {statements:11} {wall:7.1f} {processor:12.1f} {memory:9.0f}  {added:>19}", flush=True)
        before, spent = reports, processor


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    sizes = [float(size) for size in (sys.argv[3] if len(sys.argv) > 3 else SIZES).split(",")]
    timed("--version")  # builds what is missing
    line("starting the program", median(runs, "--version"))
    with tempfile.TemporaryDirectory() as folder:
        ledger = f"{folder}/ledger"
        read = timed("read", "--format", "jsonl", "--ledger", ledger, sys.argv[1])
        if read is None:
            sys.exit("sayso read failed")
        line("read", read)
        for limit in LIMITS:
            line(f"claims, -Xmx{limit}", median(runs, "claims", "--ledger", ledger, memory=limit))
        growth(ledger, pathlib.Path(folder), runs, sizes)


if __name__ == "__main__":
    main()
