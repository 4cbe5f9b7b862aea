#!/usr/bin/env python3
"""How the archive job grows with cores and with reports, beside plain `sayso read`.

    python3 docs/benchmarks/archive.py cores REPORTS.jsonl [RUNS]     1 task on one processor, 2 on two, and plain read on one
    python3 docs/benchmarks/archive.py growth REPORTS.jsonl [SIZES]   the reports 1, 4 and 16 times, repeated with changes

Prints a line for each step of each run: seconds on the clock, of tasks, of processors; MiB sent between tasks. Needs ./sayso
and ./sayso archive to have been built. Repetitions are those of repeat.py: names change places, years go on.
"""
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

import repeat

SAYSO = pathlib.Path(__file__).resolve().parents[2] / "sayso"


def steps(reports, cores):
    """Runs the job into a new folder; returns each step's figures and all its seconds."""
    with tempfile.TemporaryDirectory() as out:
        options = f"-Xmx4g -Dspark.master=local[{cores}] -Dspark.driver.bindAddress=127.0.0.1 -Dspark.driver.host=127.0.0.1"
        options += " -Dspark.ui.enabled=false -Dspark.log.level=ERROR -Dspark.sql.shuffle.partitions=8"
        start = time.perf_counter()
        held = ["taskset", "-c", "0"] if cores == 1 else []  # else what compiles and collects has a processor for itself
        done = subprocess.run(
            [*held, SAYSO, "archive", reports, out + "/result"],
            env={**os.environ, "SAYSO_ARCHIVE_JAVA": options},
            capture_output=True,
            text=True,
        )
        seconds = time.perf_counter() - start
    if done.returncode > 1:
        sys.exit(done.stderr)
    lines = done.stderr[done.stderr.index("step\t") :].strip().split("\n")
    table = {}
    for line in lines[1:]:
        name, *figures = line.split("\t")
        table[name] = [float(f) for f in figures[:5]]
    print(done.stdout.strip(), f"{seconds:.1f} s in all", flush=True)
    for name, figures in table.items():
        print("   {:<18} {:8.1f} s {:8.1f} task-s {:8.1f} cpu-s {:9.2f} MiB {:5.0f} tasks".format(name, *figures), flush=True)
    return table, seconds


def plain(reports):
    """Seconds of plain read on one processor."""
    start = time.perf_counter()
    subprocess.run(
        ["taskset", "-c", "0", SAYSO, "read", "--no-ledger", "--format", "jsonl", reports],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=True,
    )
    return time.perf_counter() - start


def cores(reports, runs):
    """Reports a second of reading alone, without what it takes to start: of all reports less those of the first sixth."""
    ways = {
        "plain read": plain,
        "1 task": lambda file: steps(file, 1)[0]["read"][0],
        "2 tasks": lambda file: steps(file, 2)[0]["read"][0],
    }
    lines = pathlib.Path(reports).read_text().splitlines(keepends=True)
    some = len(lines) // 6
    rates = {name: [] for name in ways}
    with tempfile.TemporaryDirectory() as folder:
        few = pathlib.Path(folder) / "few.jsonl"
        few.write_text("".join(lines[:some]))
        plain(few)  # the first call of a new build prepares its quick start
        for _ in range(runs):
            for name, seconds in ways.items():
                first, all_of_them = seconds(few), seconds(reports)
                print(f"{name}: {first:.1f} s of {some} reports, {all_of_them:.1f} s of {len(lines)}", flush=True)
                rates[name].append((len(lines) - some) / (all_of_them - first))
    rate = {name: statistics.median(of_runs) for name, of_runs in rates.items()}
    for name, value in rate.items():
        print(f"{name}: {value:.1f} reports/s")
    print(f"2 tasks: {rate['2 tasks'] / rate['1 task']:.2f} times 1; 1 task: {rate['1 task'] / rate['plain read']:.2f} of plain read")


def growth(reports, sizes):
    lines = [json.loads(line) for line in pathlib.Path(reports).read_text().splitlines()]
    names = repeat.names_of([line["text"] for line in lines])
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "reports.jsonl"
            with file.open("w") as out:
                for copy in range(size):
                    change = repeat.Change(copy, names, 1)
                    for line in lines:
                        out.write(json.dumps(changed(line, change) if copy else line) + "\n")
            print(f"{size} times", flush=True)
            steps(file, os.cpu_count())


def changed(line, change):
    new = {name: change.words(line[name]) for name in ("text", "headline", "outlet") if line.get(name)}
    if line.get("published"):
        new["published"] = change.date(line["published"])
    return new


if __name__ == "__main__":
    if len(sys.argv) < 3 or sys.argv[1] not in ("cores", "growth"):
        sys.exit(__doc__)
    if sys.argv[1] == "cores":
        cores(sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 3)
    else:
        growth(sys.argv[2], [int(s) for s in sys.argv[3].split(",")] if len(sys.argv) > 3 else [1, 4, 16])
