#!/usr/bin/env python3
"""Measures importing many machines into an empty registry beside a C program; see README.md.

    measure_import_apply.py --program dotacion --baseline import_baseline --work DIR --machines N

Planning, applying and the C program take turns, and of each the median counts: how long it takes to get
a third of a gibibyte onto the disk differs from one minute to the next.
"""
import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
RATIO = 3.0


def timed(command, stdout=subprocess.DEVNULL):
    began = time.perf_counter()
    child = subprocess.Popen(list(map(str, command)), stdout=stdout, stderr=subprocess.PIPE)
    complaints = child.stderr.read()
    _, status, usage = os.wait4(child.pid, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        sys.exit(f"{command}: {complaints.decode()}")
    return time.perf_counter() - began, usage.ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", required=True)
    parser.add_argument("--baseline", required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--machines", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    work = options.work
    work.mkdir(parents=True, exist_ok=True)
    for old in work.glob("import-*"):
        old.unlink()
    inventory = work / "import-inventory.xml"
    with inventory.open("w") as file:
        subprocess.run([sys.executable, HERE / "inventory.py", "--machines", str(options.machines)],
                       stdout=file, check=True)

    def program(registry, *words):
        return [options.program, *words, "--registry", work / registry]

    def fresh(registry):
        timed(program(registry, "init"))
        timed(program(registry, "site", "register", "PASTO", "--name", "Sede Pasto"))

    new = ["--at", "PASTO", "--first-tag", "100001", "--format", "json"]
    fresh("import-a.db")
    one_go, memory = timed(program("import-a.db", "import", inventory, *new))
    again, _ = timed(program("import-a.db", "import", inventory, *new))
    plans, applies, baselines = [], [], []
    for _ in range(options.rounds):
        for old in list(work.glob("import-b.db*")) + list(work.glob("import-c.db*")):
            old.unlink()
        fresh("import-b.db")
        plan, plan_memory = timed(program(
            "import-b.db", "import", "plan", inventory, *new, "--output", work / "import-plan"))
        apply, apply_memory = timed(
            program("import-b.db", "import", "apply", work / "import-plan"))
        answer = subprocess.run(
            list(map(str, [
                options.baseline, inventory, work / "import-a.db", work / "import-c.db", 1])),
            stdout=subprocess.PIPE, check=True, text=True).stdout
        plans.append(plan)
        applies.append(apply)
        baselines.append(float(answer))
    plan, apply = statistics.median(plans), statistics.median(applies)
    baseline = statistics.median(baselines)
    print(json.dumps({
        "machines": options.machines, "c": round(baseline, 2),
        "import": round(one_go, 2), "import_ratio": round(one_go / baseline, 2),
        "import_mib": round(memory), "plan": round(plan, 2), "apply": round(apply, 2),
        "plan_apply_ratio": round((plan + apply) / baseline, 2), "plan_mib": round(plan_memory),
        "apply_mib": round(apply_memory), "again": round(again, 2),
        "all_c": [round(seconds, 2) for seconds in baselines],
        "all_plan": [round(seconds, 2) for seconds in plans],
        "all_apply": [round(seconds, 2) for seconds in applies], "target": RATIO,
    }, indent=2))


if __name__ == "__main__":
    main()
