"""Compares our Colombian holidays with those of PyPI's holidays, day by day.

usage: check.py PROGRAM

Each difference must be explained by a line of differences.tsv: who has the day (`ours` or
`theirs`), the first and last year of the difference, the holiday's code or the other's name, and
why. A difference without a line fails, and so does a line that no difference needs.
"""

import json
import pathlib
import subprocess
import sys

import holidays

YEARS = range(1984, 2101)
EXPLAINED = pathlib.Path(__file__).with_name("differences.tsv")


def ours(program, year):
    """Codes by date."""
    text = subprocess.run(
        [program, "calendar", "holidays", str(year), "--format", "json"],
        capture_output=True, check=True).stdout
    found = {}
    for row in json.loads(text)["holidays"]:
        found.setdefault(row["date"], set()).add(row["holiday"])
    return found


def theirs(year):
    """Names by date."""
    return {str(day): set(name.split("; ")) for day, name
            in holidays.country_holidays("CO", years=year, language="en_US").items()}


def explanations():
    rows = []
    for line in EXPLAINED.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            side, first, last, name, _reason = line.split("\t")
            rows.append((side, int(first), int(last), name))
    return rows


def differences(program):
    """(side, year, date, names) of each date that only one of the two has."""
    for year in YEARS:
        left, right = ours(program, year), theirs(year)
        for day in sorted(left.keys() - right.keys()):
            yield "ours", year, day, left[day]
        for day in sorted(right.keys() - left.keys()):
            yield "theirs", year, day, right[day]


def main(program):
    explained = explanations()
    needed = set()
    unexplained = []
    for side, year, day, names in differences(program):
        why = [row for row in explained
               if row[0] == side and row[1] <= year <= row[2] and row[3] in names]
        if why:
            needed.add(why[0])
        else:
            unexplained.append((side, day, names))
    for side, day, names in unexplained:
        print(f"unexplained: only {side}: {day} {', '.join(sorted(names))}")
    idle = [row for row in explained if row not in needed]
    for row in idle:
        print("explained, but there is no such difference:", *row)
    print(f"check-holidays: {len(YEARS)} years against holidays {holidays.__version__}, "
          f"{len(needed)} kinds of difference explained, {len(unexplained)} not")
    return 1 if unexplained or idle else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: check.py PROGRAM")
    sys.exit(main(sys.argv[1]))
