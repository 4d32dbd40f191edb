#!/usr/bin/env python3
"""Reads and maps a big file of agents' inventories, beside xmllint only reading it; in turns, medians.

Usage: measure_import.py PROGRAM [--megabytes 1024] [--rounds 3] [--strict]
"""

import argparse
import os
import statistics
import sys
import tempfile

import generate_import

HERE = os.path.dirname(os.path.abspath(__file__))
MOST_TIMES = 3.0
MOST_MEBIBYTES = 150


def run(command):
    """CPU seconds and peak memory in MiB of a command that must succeed."""
    child = os.fork()
    if child == 0:
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 1)
        os.execvp(command[0], command)
    _, status, usage = os.wait4(child, 0)
    if status != 0:
        sys.exit(f"failed: {' '.join(command)}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("--megabytes", type=int, default=1024)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--strict", action="store_true")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "inventories.xml")
        with open(path, "wb") as output:
            count = generate_import.write(output, arguments.megabytes << 20)
        ours = [os.path.abspath(arguments.program), "import", "profile", "try", path,
                "--profiles", os.path.join(HERE, "profiles")]
        theirs = ["xmllint", "--stream", "--noout", path]
        pairs = [(run(theirs), run(ours)) for _ in range(arguments.rounds)]
    reading = statistics.median(pair[0][0] for pair in pairs)
    mapping = statistics.median(pair[1][0] for pair in pairs)
    ratio = statistics.median(pair[1][0] / pair[0][0] for pair in pairs)
    memory = max(pair[1][1] for pair in pairs)
    print(f"{count} computers, {arguments.megabytes} MiB")
    print(f"xmllint --stream --noout  {reading:8.2f} s CPU")
    print(f"reading and mapping       {mapping:8.2f} s CPU  {ratio:.2f} times "
          f"(at most {MOST_TIMES})  {memory:.0f} MiB (at most {MOST_MEBIBYTES})")
    if arguments.strict and (ratio > MOST_TIMES or memory > MOST_MEBIBYTES):
        sys.exit(1)


if __name__ == "__main__":
    main()
