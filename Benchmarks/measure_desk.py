"""The desk's questions on the registry of the earlier benchmarks: 50 contracts, and its cases."""
import json
import os
import statistics
import subprocess
import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path

from desk import CONTRACTS
from generate import site

HERE = Path(__file__).resolve().parent
CHECKS = 10_000         # coverage.check lines a second, part and cause given
ANSWER = 1.0            # seconds for one list of a site or of the desk
LINEAR = 2.5            # time of all cases' clocks against that of half of them


class Desk:
    """Adds the contracts and cases to a bench's registry, then asks."""

    def __init__(self, bench, run):
        self.bench, self.run = bench, run

    def measure(self):
        self.bench.batch(self.lines("contracts"), self.bench.work / "answers")
        self.require_all("contracts")
        count = self.bench.options.cases
        cases = self.bench.batch(self.lines("cases", count), self.bench.work / "answers")
        self.require_all("cases")
        total = sum(1 for _ in (self.bench.work / "answers").open("rb"))
        print(f"{count} cases, {total} lines: {total / cases.seconds:.0f}/s", file=sys.stderr)
        self.checks()
        self.expiring()
        self.due()
        self.clocks(count)

    def lines(self, what, *words):
        path = self.bench.work / f"desk-{what}.lines"
        counted = ["--count", *words] if words else []
        with path.open("w") as file:
            subprocess.run(
                [sys.executable, HERE / "desk.py", what, "--assets",
                 str(self.bench.options.assets), *map(str, counted)], stdout=file, check=True)
        return path

    def require_all(self, what):
        with (self.bench.work / "answers").open() as answers:
            for answer in answers:
                if '"ok":false' in answer:
                    raise RuntimeError(f"{what}: {answer.strip()}")

    def checks(self):
        count = self.bench.options.questions
        lines, answers = self.lines("checks", count), self.bench.work / "answers"
        selects = self.bench.generate("selects", "--count", count)
        ours, theirs = [], []
        for _ in range(3):
            ours.append(self.bench.batch(lines, answers).seconds)
            self.require_all("checks")
            theirs.append(self.run(["sqlite3", self.bench.registry], stdin=selects).seconds)
        mine, other = count / statistics.median(ours), count / statistics.median(theirs)
        self.bench.row(
            f"coverage.check, {CONTRACTS} contracts", f"{mine:.0f}/s",
            f"sqlite3 SELECT {other:.0f}/s", f"{other / mine:.2f}", f"≥ {CHECKS}/s", mine >= CHECKS)

    def expiring(self):
        code = site(4)[1]
        select = ("SELECT count(*) FROM asset JOIN site ON site.id = asset.site "
                  f"WHERE site.code = '{code}'")
        self.answered("coverage.expiring, one site", "coverage.expiring",
                      {"site": code, "within": 400}, select)

    def due(self):
        select = ("SELECT count(*), max(case_event.at) FROM support_case JOIN case_event "
                  "ON case_event.support_case = support_case.id WHERE support_case.state IN "
                  "('registered', 'in_progress', 'suspended', 'reopened')")
        self.answered("case.due, all sites", "case.due", {"within": "1bd"}, select)

    def answered(self, what, operation, data, select):
        """One question as a line, the registry opened for it, against a SELECT over the same rows."""
        question = self.question(operation, data)
        ours, theirs = [], []
        for _ in range(5):
            ours.append(self.bench.batch(question, self.bench.work / "answers").seconds)
            theirs.append(self.run(["sqlite3", self.bench.registry, select]).seconds)
            self.require_all(operation)
        mine, other = statistics.median(ours), statistics.median(theirs)
        self.bench.row(what, f"{mine * 1000:.0f} ms", f"sqlite3 {other * 1000:.0f} ms",
                       f"{mine / other:.2f}", f"< {ANSWER:.0f} s", mine < ANSWER)

    def clocks(self, count):
        """Every case's clocks worked out anew, as after a calendar was corrected."""
        middle = (datetime.now(timezone.utc) - timedelta(days=30)).date().isoformat()
        whole, half = self.clock_seconds({}), self.clock_seconds({"from": middle})
        self.bench.row(f"case.clocks, {count} cases", f"{whole:.1f} s",
                       f"half the days {half:.1f} s", f"{whole / half:.2f}", f"≤ {LINEAR}",
                       whole <= half * LINEAR)

    def clock_seconds(self, days):
        question = self.question("case.clocks", days)
        run = self.bench.batch(question, self.bench.work / "answers")
        self.require_all("case.clocks")
        return run.seconds

    def question(self, operation, data):
        path = self.bench.work / "question.lines"
        path.write_text(json.dumps({"op": operation, "data": data}) + os.linesep)
        return path
