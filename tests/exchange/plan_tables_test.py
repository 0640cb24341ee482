#!/usr/bin/env python3
"""Read plans as tables and as lines, and compare with the same plans as one document.

    plan_tables_test.py FOLDER

For every NNN.json of the folder there are NNN.csv and NNN.ndjson. Exit status 0 or 1.
"""

import csv
import json
import sys
from pathlib import Path

HEADER = ("date,week,session,part,order,id,name,sets,reps_min,reps_max,hold_seconds,sides,"
          "rest_seconds,seconds").split(",")


def sessions(plan):
    for week in plan["weeks"]:
        for number, session in enumerate(week["sessions"], 1):
            yield week["number"], number, session


def shown(value):
    return "" if value is None else str(value)


def without_formula(name):
    return "'" + name if name[:1] in tuple("=+-@\t\r") else name


def expected_rows(plan):
    yield HEADER
    for week, number, session in sessions(plan):
        moves = [move for part in session["routine"]["parts"] for move in part["exercises"]]
        for order, move in enumerate(moves, 1):
            dose = move["dose"]
            repetitions = dose["repetitions"] or {"min": None, "max": None}
            hold = dose["carry_seconds"] if dose["hold_seconds"] is None else dose["hold_seconds"]
            yield [shown(value) for value in (
                session["date"], week, number, move["part"], order, move["id"],
                without_formula(move["name"]), dose["sets"], repetitions["min"],
                repetitions["max"], hold, move["sides"], dose["rest_seconds"], move["seconds"])]


def table_faults(path, plan):
    content = path.read_bytes()
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    for row, expected in zip(rows, expected_rows(plan)):
        if row != expected:
            yield f"{row} instead of {expected}"
    count = sum(1 for _ in expected_rows(plan))
    if len(rows) != count:
        yield f"{len(rows)} rows instead of {count}"
    if not content.endswith(b"\n") or content.startswith(b"\xef\xbb\xbf"):
        yield "no line end, or a byte order mark"
    formulas = [cell for row in rows for cell in row if cell[:1] in tuple("=+-@\t\r")]
    if formulas:
        yield f"formulas: {formulas}"


def lines_faults(path, plan):
    lines = path.read_bytes().decode("utf-8").split("\n")
    if lines.pop() != "":
        yield "the last line has no end"
    expected = [
        {"id": session["id"], "week": week, "day": session["day"], "date": session["date"],
         "routine": session["routine"]}
        for week, _, session in sessions(plan)
    ]
    found = [json.loads(line) for line in lines]
    if found != expected or any(list(line) != list(expected[0]) for line in found):
        yield "other sessions than the plan has"


def main(arguments):
    files = sorted(Path(arguments[0]).glob("[0-9]*.json"))
    problems, hostile = [], 0
    for path in files:
        plan = json.loads(path.read_text(encoding="utf-8"))
        for ending, faults in ((".csv", table_faults), (".ndjson", lines_faults)):
            other = path.with_suffix(ending)
            problems += [f"{other}: {what}"[:300] for what in faults(other, plan)]
        hostile += "'=1+1" in path.with_suffix(".csv").read_text(encoding="utf-8")
    if not hostile:
        problems.append("no plan with a name that looks like a formula")
    print("\n".join(problems[:40]))
    print(f"{len(files)} plans, {hostile} of them hostile, {len(problems)} problems")
    return 1 if problems or not files else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
