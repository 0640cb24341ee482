#!/usr/bin/env python3
"""Hold JSON Schemas against each other: a definition that several have is the same in all of them.

    schemas_agree.py SCHEMA...

A schema is also the definition of its own name, for those that hold it: plan.schema.json has
$defs/routine, which is routine.schema.json. And a request of a plan has every key of a request, in
the same words, before its own; but how many sessions a week there are it says in its own way.

Exit status: 0 where they agree, 1 with a line for each definition that differs.
"""

import json
import sys

OF_A_FILE = {"$schema", "$id", "title", "$defs"}
EXTENDS = {"plan_request": "request"}
SAID_ANEW = {"sessions"}


def definitions_of(path):
    """(name, definition) of all in the schema, itself among them."""
    with open(path, encoding="utf-8") as file:
        schema = json.load(file)
    name = schema["title"].split("/")[1]
    yield name, {key: value for key, value in schema.items() if key not in OF_A_FILE}
    yield from schema["$defs"].items()


def missing_keys(definition, extended):
    """What the definition lacks of the one that it extends."""
    own = definition["properties"]
    wanted = [key for key in extended["properties"] if key not in SAID_ANEW]
    for key in wanted:
        if own.get(key) != extended["properties"][key]:
            yield f"{key}: differs from that of the extended definition"
    if list(own)[: len(wanted)] != wanted:
        yield f"begins with other keys than {', '.join(wanted)}"


def main(paths):
    seen, shared, differing = {}, set(), []
    for path in paths:
        for name, definition in definitions_of(path):
            if name in seen:
                shared.add(name)
            where, first = seen.setdefault(name, (path, definition))
            if definition != first:
                differing.append(f"{path}: {name}: differs from {where}")
    for name, base in EXTENDS.items():
        if name in seen and base in seen:
            where, definition = seen[name]
            differing += [
                f"{where}: {name}: {what}" for what in missing_keys(definition, seen[base][1])
            ]
    print("\n".join(differing) or f"{len(shared)} shared definitions agree")
    return 1 if differing or not shared else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
