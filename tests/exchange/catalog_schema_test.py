#!/usr/bin/env python3
"""Hold the schema of the catalogue's files against the program that reads them.

    catalog_schema_test.py PROGRAM TOP

Every built-in file is valid under its kind of `upperback schema catalog`, and opens with the line
that tells an editor so and with all of its keys. Every file of tests/data is fed to both: a fault
of form is refused by both at the same place; what is no rows at all is refused by the program and
is never held against a schema; of a fault beyond form the schema finds nothing. Exit status 0 or 1.
"""

import json
import os
import re
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True

from jsonschema import Draft202012Validator

from catalog_files import NotRead, kind_of, read_rows
from validate_schema import pointer

# Unknown and missing keys, wrong types, unknown words, what is out of its limits. By file: where
# the schema finds it.
FAULTS_OF_FORM = {
    "again-is-a-word": ["/some-rule/prefer/again", "/some-rule/prefer/stale"],
    "break-of-no-form": ["/breaks/desk/moves"],
    "break-without-a-level": ["/breaks/desk/dose"],
    "break-with-unknown-words": ["/breaks", "/breaks/desk/dose", "/breaks/desk/things/0"],
    "choice-of-two": ["/grip/sets"],
    "cover-points": ["/some-rule/cover/points"],
    "cover-trained-and-more": ["/some-rule/cover/muscles"],
    "cover-with-match": ["/some-rule/cover"],
    "desk-move-of-an-unknown-area": ["/test-move/break/area"],
    "desk-move-with-a-long-text": ["/test-move/break/text"],
    "desk-move-without-text": ["/test-move/break"],
    "disable-caution": ["/knee"],
    "disable-false": ["/one-row/disable"],
    "disable-narrowing": ["/narrow/knee"],
    "disable-with-more": ["/one-row"],
    "each-without-sides": ["/test-row/each"],
    "empty-needs": ["/test-row/needs"],
    "empty-rung": ["/test-row/easier"],
    "empty-text": ["/general/name"],
    "empty-way-of-needs": ["/test-row/needs"],
    "external-of-another-form": ["/test-row/external/fit"],
    "figure-arrow-of-no-form": [
        "/test-row/figure/arrows/0",
        "/test-row/figure/arrows/1",
        "/test-row/figure/arrows/2",
    ],
    "figure-arrow-to-no-joint": [
        "/test-row/figure/arrows/0",
        "/test-row/figure/arrows/1",
        "/test-row/figure/arrows/3",
    ],
    "figure-curve-of-three": ["/test-row/figure/start/curve"],
    "figure-limb-of-no-form": [
        "/test-row/figure/start/arms",
        "/test-row/figure/start/far-leg",
        "/test-row/figure/start/near-arm",
        "/test-row/figure/start/near-leg",
    ],
    "figure-no-map": ["/test-row/figure"],
    "figure-number-out-of-range": [
        "/test-row/figure/crop/3",
        "/test-row/figure/props/0",
        "/test-row/figure/start/near-arm",
        "/test-row/figure/start/trunk",
    ],
    "figure-number-quoted": [
        "/test-row/figure/start/head",
        "/test-row/figure/start/neck",
        "/test-row/figure/start/trunk",
        "/test-row/figure/start/x",
    ],
    "figure-three-decimals": ["/test-row/figure/start/trunk"],
    "figure-unknown-key": [
        "/test-row/figure",
        "/test-row/figure/arrows/0",
        "/test-row/figure/end",
        "/test-row/figure/props/0",
        "/test-row/figure/start",
    ],
    "figure-unknown-prop": [
        "/test-row/figure/props/0",
        "/test-row/figure/props/1",
        "/test-row/figure/props/2",
    ],
    "figure-unknown-support": ["/test-row/figure/end/base", "/test-row/figure/start/base"],
    "figure-unknown-target": ["/test-row/figure/start/arms", "/test-row/figure/start/legs"],
    "figure-unknown-words": [
        "/test-row/figure/ghost",
        "/test-row/figure/hair",
        "/test-row/figure/layout",
        "/test-row/figure/props/0",
        "/test-row/figure/start/foot",
        "/test-row/figure/start/hand",
        "/test-row/figure/start/on",
        "/test-row/figure/start/pin",
        "/test-row/figure/view",
    ],
    "figure-with-no-lists": ["/test-row/figure/arrows", "/test-row/figure/props"],
    "figure-without-a-pose": ["/test-row/figure"],
    "figure-word-of-another-view": ["/test-row/figure/start/thumb"],
    "gain-of-nothing": ["/gain/table/0"],
    "id-not-kebab-case": [""],
    "id-with-two-hyphens": [""],
    "key-without-value": ["/general/name"],
    "list-document": [""],
    "list-for-text": ["/general/explanation", "/general/name"],
    "long-texts": ["/test-row/cue", "/test-row/mistakes/0", "/test-row/name", "/test-row/steps/1"],
    "mark-not-seen": ["/narrow/knee/mark"],
    "missing-key": ["/general"],
    "needs-of-both-forms": ["/test-row/needs"],
    "no-mistakes": ["/test-row/mistakes"],
    "no-source": ["/test-row/sources"],
    "number-fraction": ["/seed/spread"],
    "number-hexadecimal": ["/seed/spread"],
    "number-huge": ["/seed/spread"],
    "number-negative": ["/seed/spread"],
    "number-octal": ["/seed/spread"],
    "number-out-of-range": ["/band-named/prefer/points"],
    "number-plus": ["/seed/spread"],
    "number-quoted": ["/seed/spread"],
    "number-underscore": ["/seed/spread"],
    "number-words": ["/seed/spread"],
    "one-step": ["/test-row/steps"],
    "own-out-of-range": [
        "/test-row/own/carry-seconds",
        "/test-row/own/hold-seconds/0",
        "/test-row/own/hold-seconds/2",
        "/test-row/own/repetitions/1",
        "/test-row/own/rest-seconds",
        "/test-row/own/sets",
    ],
    "progression-missing-note": ["/notes"],
    "progression-out-of-range": ["/block/weeks", "/step/pain-at-most", "/step/pause-weeks"],
    "progression-unknown-key": ["/block"],
    "progression-unknown-level": ["/start/level"],
    "progression-unknown-note": ["/notes"],
    "progression-unknown-row": [""],
    "progression-wrong-type": ["/deload/because", "/deload/reserve-more"],
    "quoted-true": ["/chest/target"],
    "require-each-at-least": ["/some-rule/require/at-least"],
    "require-each-of-what": ["/some-rule/require/each"],
    "require-without-count": ["/some-rule/require"],
    "require-without-part": ["/some-rule/require"],
    "reserve-of-none": ["/narrow/knee/reserve/0"],
    "row-without-keys": ["/general"],
    "row-without-value": ["/general"],
    "rule-that-changes-nothing": ["/some-rule/prefer/points"],
    "rule-that-forbids-all": ["/some-rule/forbid"],
    "rule-with-two-verbs": ["/some-rule"],
    "rule-without-verb": ["/some-rule"],
    "rung-of-no-form": ["/band-row/easier"],
    "set-that-a-rule-asks-for": ["/some-rule/when/has"],
    "strength-with-area": ["/test-row/area"],
    "strength-without-kind": ["/test-row"],
    "stretch-not-held": ["/test-row/measure"],
    "stretch-with-kind": ["/test-row/kind", "/test-row/load"],
    "text-document": [""],
    "text-for-list": ["/general/also"],
    "too-deep": ["/general/also/0"],
    "two-answers-to-a-caution": [
        "/test-row/cautions/floor",
        "/test-row/cautions/knee",
        "/test-row/cautions/shoulder",
    ],
    "unknown-break-of-a-rule": ["/some-rule/when/break"],
    "unknown-area": ["/test-row/area"],
    "unknown-caution": ["/test-row/cautions", "/test-row/cautions/shoulder/needs/0"],
    "unknown-caution-of-advice": ["/stop/caution"],
    "unknown-closed-words": [
        "/test-row/level",
        "/test-row/measure",
        "/test-row/part",
        "/test-row/position",
        "/test-row/sides",
    ],
    "unknown-dose-class": ["/test-row/dose"],
    "unknown-goal-column": ["/power/dose"],
    "unknown-key": ["/general"],
    "unknown-level-row": [""],
    "unknown-load": ["/test-row/load"],
    "unknown-muscle": ["/test-row/muscles/primary/0", "/test-row/muscles/secondary/0"],
    "unknown-pattern": ["/test-row/pattern"],
    "unknown-pattern-of-the-order": ["/order/patterns/0"],
    "unknown-row-of-a-section": ["/time"],
    "unknown-rung": ["/test-row/easier"],
    "unknown-section": [""],
    "unknown-selection-row": [""],
    "unknown-source": ["/test-row/sources/1"],
    "unknown-thing": ["/test-row/needs"],
    "unknown-thing-of-a-set": ["/gym/items/0", "/gym/items/1", "/gym/suggest-with"],
    "unknown-words-of-a-dose": [
        "/counts",
        "/dosage",
        "/dosage/beginner/general",
        "/floors/other/column",
        "/floors/other/exercise",
        "/narrow",
        "/ramp/2-more/items/0",
        "/time/march/pattern",
    ],
    "unknown-words-of-a-rule": [
        "/some-rule/prefer/area",
        "/some-rule/prefer/id",
        "/some-rule/prefer/kind",
        "/some-rule/prefer/muscle",
        "/some-rule/prefer/needs",
        "/some-rule/prefer/pattern",
        "/some-rule/prefer/position",
        "/some-rule/prefer/trains",
        "/some-rule/sources/0",
        "/some-rule/when/caution",
        "/some-rule/when/goal",
        "/some-rule/when/has",
        "/some-rule/when/level",
    ],
    "warmup-without-sets": ["/neck-turn/pattern"],
    "when-asks-nothing": ["/some-rule/when/age"],
    "word-twice-in-list": ["/general/also"],
    "yes-for-true": ["/chest/target"],
}

# No YAML, or YAML that the program does not read to rows.
NO_ROWS = """
    alias anchor bad-indentation colon-in-text control-character duplicate-key duplicate-row
    escaped-control-character far-too-deep line-break-in-text list-as-key merge-key not-utf8
    null-as-key right-to-left-override second-document tab-indentation tag text-after-the-end
    unclosed-bracket unclosed-quote
""".split()

# What one value says about another, and what a text is made of: numbers that fall, rows that
# contradict each other or are missing, order, words that promise too much.
BEYOND_FORM = """
    adaptation-takes-a-thing advice-place-taken alike also-is-an-id banned-word break-moves-fall
    break-with-too-many-moves choice-falls desk-move-lying
    desk-move-with-a-load desk-move-without-seconds disable-break
    disable-dose disable-level disable-needed-row disable-progression disable-unknown
    figure-hand-of-another-view figure-seat-without-chair figure-target-of-another-view
    figure-target-without-its-prop figure-turned-round figure-word-of-the-front
    frequency-reversed gain-falls gain-not-concave hold-without-seconds ladder-in-a-circle
    ladder-level-falls ladder-of-another-kind ladder-place-claimed-twice ladder-place-taken
    light-carry-missing many-muscles many-steps name-twice opening-instead-of-none
    pattern-of-another-part primary-and-secondary progression-usual-over-most
    require-the-impossible rule-of-a-pause-with-parts seated-on-nothing seconds-without-hold
    silent-caution source-not-named
    text-that-shows-nothing unsorted-rows unsorted-rows-of-a-section weaker-caution
""".split()


PICTURE = "#/$defs/figure"


class Schema:
    """What `upperback schema catalog` prints."""

    def __init__(self, program, *arguments):
        printed = subprocess.run(
            [program, "schema", "catalog", *arguments], check=True, capture_output=True
        )
        self.schema = json.loads(printed.stdout)
        Draft202012Validator.check_schema(self.schema)

    def faults(self, kind, rows):
        """Where rows of this kind of file are refused, sorted. Moves of the file itself are known,
        as they are to a schema that is made with it."""
        definitions = json.loads(json.dumps(self.schema["$defs"]))
        if kind == "exercises" and isinstance(rows, dict):
            definitions["words"]["$defs"]["exercise"]["enum"] += list(rows)
        validator = Draft202012Validator({"$ref": f"#/$defs/{kind}", "$defs": definitions})
        return sorted({pointer(error.absolute_path) for error in validator.iter_errors(rows)})


def keys_of(frame, node, seen):
    """The names of all keys below a part of the frame. Those of pictures are too many for a head:
    the manual has them."""
    if isinstance(node, list):
        for inner in node:
            yield from keys_of(frame, inner, seen)
    elif isinstance(node, dict):
        yield from node.get("properties", {})
        reference = node.get("$ref", "")
        if reference and reference not in seen and reference != PICTURE:
            seen.add(reference)
            target = frame
            for step in reference.split("/")[1:]:
                target = target[step]
            yield from keys_of(frame, target, seen)
        for inner in node.values():
            yield from keys_of(frame, inner, seen)


def head_faults(path, name, frame):
    """What is missing at the head of a built-in file."""
    with open(path, encoding="utf-8") as file:
        head = "".join(re.match(r"(?:#.*\n)*", file.read()).group(0))
    to_schema = "../" * name.count("/") + "catalog.schema.json"
    line = f"# yaml-language-server: $schema={to_schema}#/$defs/{kind_of(name)}\n"
    if not head.startswith(line):
        yield f"{name}: does not open with {line.strip()}"
    named = set(re.findall(r"[a-z][a-z0-9-]*", head))
    for key in sorted(set(keys_of(frame, frame["$defs"][kind_of(name)], set())) - named):
        if key != "disable":  # for overlays
            yield f"{name}: the key {key} is not explained at its head"


def yaml_files(folder):
    """The names of its YAML files, relative to it."""
    for place, _, files in sorted(os.walk(folder)):
        for file in sorted(files):
            if file.endswith(".yaml"):
                yield os.path.relpath(os.path.join(place, file), folder)


def built_in_faults(program, top):
    with open(f"{top}/templates/catalog.schema.json", encoding="utf-8") as file:
        frame = json.load(file)
    Draft202012Validator.check_schema(frame)
    schema = Schema(program)
    names = list(yaml_files(f"{top}/catalog"))
    if len(names) < 18:
        yield f"only {len(names)} files of a catalogue"
    for name in names:
        path = f"{top}/catalog/{name}"
        yield from (f"{name}: {at}" for at in schema.faults(kind_of(name), read_rows(path)))
        yield from head_faults(path, name, frame)


def head_of_fault(path):
    """The name that a faulty file is laid as, and the starts of the problems of the file itself:
    file:line:column: entry."""
    with open(path, "rb") as file:
        lines = file.read().decode("utf-8", "replace").split("\n")
    head = [line[2:] for line in lines if line.startswith("# ")]
    problems = [line for line in head[1:] if line.startswith("overlay/")]
    return head[0], [": ".join(line.split(": ")[:2]) for line in problems]


def refused(program, words, path, laid_as):
    """What the program says of the file; None: it takes it."""
    with tempfile.TemporaryDirectory() as place:
        folder = os.path.join(place, "overlay")
        target = os.path.join(folder, laid_as)
        os.makedirs(os.path.dirname(target))
        with open(path, "rb") as source, open(target, "wb") as copy:
            copy.write(source.read())
        run = subprocess.run(
            [program, "catalog", "check", "overlay", "--catalog", words],
            cwd=place,
            capture_output=True,
            text=True,
        )
        return None if run.returncode == 0 else f"{run.returncode} {run.stdout}{run.stderr}"


def fault_of(program, words, schema, name, path):
    """Where program and schema do not agree on a faulty file."""
    laid_as, problems = head_of_fault(path)
    if name not in BEYOND_FORM:
        said = refused(program, words, path, laid_as)
        if said is None or not said.startswith("1 "):
            return f"the program does not refuse it: {said}"
        for problem in problems:
            if problem not in said:
                return f"the program does not say {problem}, but {said}"
    try:
        found = schema.faults(kind_of(laid_as), read_rows(path))
    except NotRead as what:
        return None if name in NO_ROWS else f"not read: {what}"
    if name in NO_ROWS:
        return "read, where it is no rows"
    if found != FAULTS_OF_FORM.get(name, []):
        return f"the schema finds {found}"
    return None


def words_of(frame, node, seen):
    """All keys and words that a part of the frame takes."""
    if isinstance(node, list):
        for inner in node:
            yield from words_of(frame, inner, seen)
    elif isinstance(node, dict):
        yield from node.get("properties", {})
        yield from (word for word in node.get("enum", []) if word is not None)
        if "const" in node:
            yield node["const"]
        reference = node.get("$ref", "")
        if reference and reference not in seen:
            seen.add(reference)
            yield from words_of(frame, frame["$defs"][reference.split("/")[2]], seen)
        for inner in node.values():
            yield from words_of(frame, inner, seen)


def manual_faults(top):
    """Words of pictures that the manual does not name. It names those of pairs once: near- or left-
    and the rest of the word."""
    with open(f"{top}/templates/catalog.schema.json", encoding="utf-8") as file:
        frame = json.load(file)
    with open(f"{top}/man/upperback-catalog.5", encoding="utf-8") as file:
        page = re.search(r"^\.Sh PICTURES$(.*?)^\.Sh ", file.read(), re.M | re.S).group(1)
    named = set(re.findall(r"[a-z][a-z-]*", page.replace("\\-", "-")))
    words = set(words_of(frame, {"$ref": PICTURE}, set()))
    if len(words) < 100:
        yield f"only {len(words)} words of pictures"
    for word in sorted(words):
        if word not in named and re.sub(r"^(near|far|left|right)-", "", word) not in named:
            yield f"man: the word {word} is not explained in PICTURES"


def faulty_file_faults(program, top):
    data = f"{top}/tests/data"
    listed = sorted([*FAULTS_OF_FORM, *NO_ROWS, *BEYOND_FORM])
    names = sorted(file.removesuffix(".yaml") for file in os.listdir(data) if file.endswith(".yaml"))
    for name in sorted(set(names) ^ set(listed)):
        yield f"{name}: sort it into one of the lists of this test, and no other"
    for name in sorted({name for name in listed if listed.count(name) > 1}):
        yield f"{name}: in two lists of this test"
    words = f"{data}/words"
    schema = Schema(program, "--catalog", words)
    for name in sorted(set(names) & set(listed)):
        fault = fault_of(program, words, schema, name, f"{data}/{name}.yaml")
        if fault:
            yield f"{name}: {fault}"


def main(arguments):
    if len(arguments) != 2:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    faults = [
        *built_in_faults(*arguments),
        *manual_faults(arguments[1]),
        *faulty_file_faults(*arguments),
    ]
    for fault in faults:
        print(fault)
    print(f"{len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main([os.path.abspath(argument) for argument in sys.argv[1:]]))
