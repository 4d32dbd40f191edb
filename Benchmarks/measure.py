#!/usr/bin/env python3
"""Runs the benchmarks and prints one table; see scripts/bench.

A figure in seconds says more about the machine than about the program, so each is set beside
something that does the same work in the same run, in turns, and their ratio is what counts.
Exit status: 0, also when a target is missed (machines are noisy); 1 for that with --strict; 2 when
something could not be measured at all.
"""
import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from measure_desk import Desk

HERE = Path(__file__).resolve().parent
WRITE_RATIO = 2.5       # batch of asset.register against the C baseline
WRITE_MEMORY = 200      # MiB
ANSWERS = 20_000        # questions a second
SHOW_RATIO = 4.0        # dotacion asset show against sqlite3


class Failed(Exception):
    pass


class Run:
    """One finished process: seconds it took, and the most memory it held, in MiB."""

    def __init__(self, command, stdin=os.devnull, stdout=os.devnull):
        into = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
        files = [(os.POSIX_SPAWN_OPEN, 0, str(stdin), os.O_RDONLY, 0),
                 (os.POSIX_SPAWN_OPEN, 1, str(stdout), into, 0o644)]
        words = [str(word) for word in command]
        began = time.perf_counter()
        child = os.posix_spawnp(words[0], words, os.environ, file_actions=files)
        _, status, usage = os.wait4(child, 0)
        self.seconds = time.perf_counter() - began
        self.mebibytes = usage.ru_maxrss / 1024
        if status:
            raise Failed(f"{' '.join(words)}: status {os.waitstatus_to_exitcode(status)}")


class Bench:
    def __init__(self, options, work):
        self.options, self.work = options, work
        self.registry = work / "registry.db"
        self.rows = []
        self.missed = False

    def generate(self, what, *words):
        path = self.work / f"{what}.lines"
        with path.open("w") as file:
            subprocess.run(
                [sys.executable, HERE / "generate.py", what, "--assets",
                 str(self.options.assets), *map(str, words)], stdout=file, check=True)
        return path

    def dotacion(self, *words):
        return [self.options.program, *words, "--registry", self.registry]

    def batch(self, lines, answers=os.devnull):
        os.sync()  # what earlier steps left to be written must not be paid for here
        return Run(self.dotacion("batch"), stdin=lines, stdout=answers)

    def knows(self, operation):
        """Whether this program has the operation or question."""
        line = json.dumps({"op": operation}) + "\n"
        answer = subprocess.run(
            list(map(str, self.dotacion("batch", "--dry-run"))), input=line, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout
        return "operation.unknown" not in answer

    def row(self, what, ours, beside, ratio, target, met):
        self.rows.append((what, ours, beside, ratio, target, "yes" if met else "NO"))
        self.missed |= not met
        print(f"{what}: {ours}, beside it {beside}", file=sys.stderr)

    # (a) Registering.

    def write(self):
        count = self.options.assets
        self.fresh()
        words = ["--contracts"] if self.knows("contract.open") else []
        setup, assets = self.generate("setup", *words), self.generate("assets")
        ratios = []
        for turn in range(self.options.rounds):
            self.fresh()
            self.batch(setup)
            answers = self.work / "answers"
            ours = self.batch(assets, answers)
            self.require_last(answers, count)
            theirs = self.baseline(verify=turn == 0)
            ratios.append((ours.seconds / theirs, ours, theirs))
        ratio, ours, theirs = sorted(ratios, key=lambda entry: entry[0])[len(ratios) // 2]
        self.row(f"register {count} assets", f"{ours.seconds:.1f} s ({count / ours.seconds:.0f}/s)",
                 f"C {theirs:.1f} s", f"{ratio:.2f}", f"≤ {WRITE_RATIO}", ratio <= WRITE_RATIO)
        peak = max(entry[1].mebibytes for entry in ratios)
        self.row("  memory at most", f"{peak:.0f} MiB", "-", "-", f"< {WRITE_MEMORY} MiB",
                 peak < WRITE_MEMORY)

    def fresh(self):
        for path in self.work.glob("*.db*"):
            path.unlink()
        Run(self.dotacion("init"))

    def require_last(self, answers, count):
        with answers.open("rb") as file:
            file.seek(max(0, answers.stat().st_size - 4096))
            last = json.loads(file.read().splitlines()[-1])
        if not last["ok"] or last["line"] != count:
            raise Failed(f"the batch ended with {last}")

    def baseline(self, verify):
        fresh, seconds = self.work / "baseline.db", self.work / "seconds"
        os.sync()
        Run([self.options.baseline, "write", self.registry, fresh], stdout=seconds)
        if verify:
            Run([self.options.baseline, "verify", self.registry, fresh])
        for path in self.work.glob("baseline.db*"):
            path.unlink()
        return float(seconds.read_text())

    # (b) Questions by the line.

    def read(self):
        selects = self.generate("selects", "--count", self.options.questions)
        for operation, what in [("asset.find", "finds"), ("coverage.check", "checks")]:
            if not self.knows(operation):
                print(f"{operation}: not in this program, left out", file=sys.stderr)
                continue
            lines, answers = self.generate(what, "--count", self.options.questions), self.work / "answers"
            ours, theirs = [], []
            for _ in range(3):
                ours.append(self.batch(lines, answers).seconds)
                self.require_last(answers, self.options.questions)
                theirs.append(Run(["sqlite3", self.registry], stdin=selects).seconds)
            mine = self.options.questions / statistics.median(ours)
            other = self.options.questions / statistics.median(theirs)
            self.row(f"{operation} lines", f"{mine:.0f}/s", f"sqlite3 SELECT {other:.0f}/s",
                     f"{other / mine:.2f}", f"≥ {ANSWERS}/s", mine >= ANSWERS)

    # (c) One question, one process.

    def show(self):
        tags = self.generate("tags", "--count", self.options.runs).read_text().split()
        if subprocess.run(list(map(str, self.dotacion("asset", "show", tags[0]))),
                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode:
            print("asset show: not in this program, left out", file=sys.stderr)
            return
        ours, theirs = [], []
        for tag in tags:
            select = f"SELECT * FROM asset WHERE tag = '{tag}'"
            ours.append(Run(self.dotacion("asset", "show", tag)).seconds)
            theirs.append(Run(["sqlite3", self.registry, select]).seconds)
        mine, other = statistics.median(ours), statistics.median(theirs)
        self.row("asset show, one process", f"{mine * 1000:.1f} ms",
                 f"sqlite3 {other * 1000:.1f} ms", f"{mine / other:.2f}", f"≤ {SHOW_RATIO:.0f}",
                 mine <= other * SHOW_RATIO)

    def table(self):
        rows = [("what", "ours", "beside it", "ratio", "target", "met"), *self.rows]
        widths = [max(len(row[column]) for row in rows) for column in range(6)]
        for row in rows:
            print("  ".join(text.ljust(width) for text, width in zip(row, widths)).rstrip())


def main():
    parser = argparse.ArgumentParser(prog="scripts/bench")
    parser.add_argument("--program", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--baseline", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--work", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--assets", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=0,
                        help="turns of (a); by default 3, and 1 from half a million assets")
    parser.add_argument("--questions", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=60, help="processes of each kind in (c)")
    parser.add_argument("--cases", type=int, default=200_000,
                        help="cases of the desk; 0 leaves its questions out")
    parser.add_argument("--strict", action="store_true", help="exit 1 when a target is missed")
    options = parser.parse_args()
    options.rounds = options.rounds or (1 if options.assets >= 500_000 else 3)
    work = Path(tempfile.mkdtemp(dir=options.work))
    bench = Bench(options, work)
    try:
        bench.write()
        bench.read()
        bench.show()
        if options.cases:
            Desk(bench, Run).measure()
    except (Failed, RuntimeError, subprocess.CalledProcessError, OSError) as error:
        print(f"scripts/bench: {error}", file=sys.stderr)
        return 2
    finally:
        shutil.rmtree(work)
    bench.table()
    return 1 if options.strict and bench.missed else 0


if __name__ == "__main__":
    sys.exit(main())
