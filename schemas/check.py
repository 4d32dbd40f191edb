"""Compares our judgement of request lines with that of Python's jsonschema.

usage: check.py PROGRAM

examples/good.jsonl holds lines that all succeed, in order, on a fresh registry; examples/bad.jsonl
holds lines that are each wrong in their form only. Every good line must be valid by its schema,
every bad one invalid, and the program must answer each bad one with an error of class `input`.

Two operations need more than one sitting. Audit decisions are approved by another person than the
one who took them: `audit.approve` is applied by EROJAS, everything else by nobody. A case waits
three business days for its survey: here `case.close` may be refused with `case.survey_open` (the
project's own tests move the clock).
"""

import datetime
import json
import pathlib
import subprocess
import sys
import tempfile

import jsonschema

FOLDER = pathlib.Path(__file__).resolve().parent
APPROVER = "EROJAS"
CHECKER = jsonschema.FormatChecker(["date"])


@CHECKER.checks("date-time", raises=ValueError)
def is_instant(value):
    """Without this, jsonschema takes any text for an instant."""
    return not isinstance(value, str) or bool(datetime.datetime.fromisoformat(value))


def examples(name):
    text = (FOLDER / "examples" / name).read_text(encoding="utf-8")
    return [line for line in text.split("\n") if line]


def validators():
    found = {}
    for path in sorted(FOLDER.glob("*.schema.json")):
        schema = json.loads(path.read_text(encoding="utf-8"))
        jsonschema.Draft202012Validator.check_schema(schema)
        found[schema["title"]] = jsonschema.Draft202012Validator(schema, format_checker=CHECKER)
    return found


def complaint(line, known):
    """What jsonschema has against a line; None when it is valid."""
    request = json.loads(line)
    name = request.get("op") if isinstance(request, dict) else None
    if not isinstance(name, str) or name not in known:
        return "no schema has this op"
    error = jsonschema.exceptions.best_match(known[name].iter_errors(request))
    return None if error is None else error.message[:200]


def run(program, registry, *words, lines=()):
    text = "".join(line + "\n" for line in lines)
    done = subprocess.run(
        [program, *words, "--registry", registry, "--format", "json", "--lang", "en"],
        input=text.encode(), capture_output=True, check=False)
    answers = [json.loads(line) for line in done.stdout.decode().splitlines()]
    if len(answers) < len(lines):
        sys.exit(f"check: {len(lines)} lines, {len(answers)} answers\n{done.stderr.decode()}")
    return answers


def apply(program, registry, lines):
    """Answers to all lines; those of another person go in a batch of their own."""
    answers = []
    batch = []
    for line in lines + [None]:
        is_approval = line is not None and json.loads(line)["op"] == "audit.approve"
        if line is not None and not is_approval:
            batch.append(line)
            continue
        answers += run(program, registry, "batch", "--on-error", "continue", lines=batch)
        batch = []
        if is_approval:
            answers += run(program, registry, "batch", "--actor", APPROVER, lines=[line])
    return answers


def is_accepted(line, answer):
    if answer["ok"]:
        return True
    return (json.loads(line)["op"] == "case.close"
            and answer["error"]["code"] == "case.survey_open")


def main(program):
    known = validators()
    good, bad = examples("good.jsonl"), examples("bad.jsonl")
    failures = []
    with tempfile.TemporaryDirectory() as folder:
        registry = folder + "/examples.dotacion"
        run(program, registry, "init")
        for line, answer in zip(good, apply(program, registry, good)):
            if not is_accepted(line, answer):
                failures.append(("good, not applied", line, "-", answer["error"]))
            error = complaint(line, known)
            if error:
                failures.append(("good, invalid by its schema", line, error, "-"))
        answers = run(program, registry, "batch", "--on-error", "continue", lines=bad)
        for line, answer in zip(bad, answers):
            error = complaint(line, known)
            ours = answer.get("error", {})
            if error is None or ours.get("class") != "input":
                failures.append(("bad, taken", line, error or "valid", ours or "applied"))
    for what, line, theirs, ours in failures:
        print(f"{what}: {line[:300]}\n  jsonschema: {theirs}\n  dotacion:   {ours}")
    failed = len({line for _, line, _, _ in failures})
    print(f"{len(good) + len(bad) - failed} passed, {failed} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: check.py PROGRAM")
    sys.exit(main(sys.argv[1]))
