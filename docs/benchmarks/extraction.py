#!/usr/bin/env python3
"""How fast and how well `sayso read` finds who said what, beside Stanford CoreNLP's quotes and speakers.

    python3 docs/benchmarks/extraction.py PACK [RUNS]

PACK is a folder with reports.jsonl and gold.jsonl, such as ../shared/corpora/polnear-dev. Everything runs in turn on this machine,
RUNS times (3 by default), with a thread for each processor; medians are printed as a Markdown table. Loading is left out of reports a
second: CoreNLP reads a few reports before its clock starts; Sayso reads COPIES copies of the pack, then one, and the difference counts.
The scorers are taken from ../shared, or from $SAYSO_SHARED. CoreNLP is built by Maven on the first run (half a gigabyte of models).
"""
import json
import os
import pathlib
import platform
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time

HOME = pathlib.Path(__file__).resolve().parents[2]
SHARED = pathlib.Path(os.environ.get("SAYSO_SHARED", HOME.parent / "shared"))
CORENLP = HOME / "benchmarks" / "corenlp"
COPIES = 6
PROCESSORS = len(os.sched_getaffinity(0))
COLUMNS = ("reports/s", "words/s", "times CoreNLP", "first result", "peak memory",
           "linked F1", "strict F1", "content only F1", "recall direct", "recall indirect", "crashes")


class Run:
    """One run of a program: wall seconds, seconds to its first line of output, peak memory in MiB, and what it said on stderr."""

    def __init__(self, command, out):
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        said = []
        errors = threading.Thread(target=lambda: said.append(process.stderr.read()))
        errors.start()
        self.first = None
        with open(out, "wb") as lines:
            for line in process.stdout:
                if self.first is None:
                    self.first = time.perf_counter() - start
                lines.write(line)
        errors.join()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        self.wall = time.perf_counter() - start
        self.memory = usage.ru_maxrss / 1024
        self.said = said[0].decode()
        if process.returncode != 0:
            sys.exit(f"{command[0]}: exit status {process.returncode}\n{self.said}")

    def told(self, what):
        """The number that follows "what: " on stderr."""
        return float(re.search(rf"^{what}: ([\d.]+)", self.said, re.MULTILINE).group(1))


class CoreNlp:
    """CoreNLP, with or without coreference, which names the pronouns among the speakers."""

    def __init__(self, coreference):
        self.name = "CoreNLP" if coreference else "CoreNLP without coreference"
        self.options = [] if coreference else ["--no-coref"]

    def measure(self, pack, folder):
        """Writes readings.jsonl into the folder; (reports/s, seconds to the first result, peak MiB, crashes)."""
        classpath = f"{CORENLP / 'target' / 'classes'}:{(CORENLP / 'target' / 'classpath').read_text()}"
        run = Run(["java", "-Xmx3g", "-cp", classpath, "dev.sayso.benchmark.CoreNlpQuotes", pack / "reports.jsonl",
                   folder / "readings.jsonl", "--threads", str(PROCESSORS), *self.options], os.devnull)
        return run.told("reports"), run.told("first result"), run.memory, int(run.told("crashes"))


class Sayso:
    """The product, reading without a ledger."""

    name = "Sayso"

    def measure(self, pack, folder):
        """Writes readings.jsonl into the folder; (reports/s, seconds to the first result, peak MiB, crashes)."""
        reports = [json.loads(line) for line in open(pack / "reports.jsonl", encoding="utf-8")]
        with open(folder / "copies.jsonl", "w", encoding="utf-8") as copies:
            for copy in range(COPIES):
                for report in reports:
                    copies.write(json.dumps({**report, "id": f"{report['id']}#{copy}"}) + "\n")
        many = self.read(folder / "copies.jsonl", os.devnull)
        once = self.read(pack / "reports.jsonl", folder / "readings.jsonl")
        if many.wall <= once.wall:
            sys.exit(f"{COPIES} copies of the pack took no longer than one: take a larger pack")
        rate = (COPIES - 1) * len(reports) / (many.wall - once.wall)
        return rate, once.first, max(many.memory, once.memory), 0

    @staticmethod
    def read(reports, out):
        return Run([HOME / "sayso", "read", "--no-ledger", "--format", "jsonl", reports], out)


def scores(pack, folder):
    """Linked, strict and content-only F1, and the linked recall of direct and of indirect speech."""
    subprocess.run([sys.executable, SHARED / "tools" / "score_attribution.py", pack, folder / "readings.jsonl",
                    "--json", folder / "scores.json"], check=True, stdout=subprocess.DEVNULL)
    metrics = json.loads((folder / "scores.json").read_text())["metrics"]
    return ([metrics[name]["f1"] for name in ("linked", "strict", "content_only")]
            + [metrics[name]["r"] for name in ("linked direct", "linked indirect")])


def machine():
    model = platform.machine()
    cpuinfo = pathlib.Path("/proc/cpuinfo")
    if cpuinfo.exists():
        found = re.search(r"^model name\s*: (.*)$", cpuinfo.read_text(), re.MULTILINE)
        model = found.group(1) if found else model
    said = subprocess.run(["java", "-version"], capture_output=True, text=True, check=True).stderr
    return f"{model}, {PROCESSORS} cores, JDK {re.search(r'version .([^ ]*). ', said).group(1)}"


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    pack = pathlib.Path(sys.argv[1])
    runs = int(sys.argv[2]) if len(sys.argv) == 3 else 3
    texts = [json.loads(line)["text"] for line in open(pack / "reports.jsonl", encoding="utf-8")]
    words_a_report = sum(len(text.split()) for text in texts) / len(texts)
    subprocess.run(["mvn", "-q", "-B", "-Dspotless.check.skip=true", "-f", CORENLP / "pom.xml", "compile"], check=True)
    subprocess.run([HOME / "sayso", "--version"], check=True, stdout=subprocess.DEVNULL)  # builds what is missing

    systems = [CoreNlp(coreference=True), CoreNlp(coreference=False), Sayso()]
    measured = {system.name: [] for system in systems}
    scored = {}
    for number in range(runs):
        for system in systems:
            with tempfile.TemporaryDirectory() as name:
                folder = pathlib.Path(name)
                measured[system.name].append(system.measure(pack, folder))
                scored[system.name] = scored.get(system.name) or scores(pack, folder)
            rate, first, memory, _ = measured[system.name][-1]
            print(f"run {number + 1}, {system.name}: {rate:.2f} reports/s, first result after {first:.1f} s, "
                  f"peak {memory:.0f} MiB", file=sys.stderr)

    print(f"{pack.name}, {len(texts)} reports, {words_a_report * len(texts):.0f} words, median of {runs}; {machine()}\n")
    print("| | " + " | ".join(COLUMNS) + " |")
    print("| --- " * (len(COLUMNS) + 1) + "|")
    medians = {name: [statistics.median(column) for column in zip(*rows)] for name, rows in measured.items()}
    for name, (rate, first, memory, crashes) in medians.items():
        cells = [f"{rate:.2f}", f"{rate * words_a_report:.0f}", f"{rate / medians['CoreNLP'][0]:.1f}", f"{first:.1f} s",
                 f"{memory:.0f} MiB", *(f"{score:.3f}" for score in scored[name]), f"{crashes:.0f}"]
        print(f"| {name} | " + " | ".join(cells) + " |")


if __name__ == "__main__":
    main()
