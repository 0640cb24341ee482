#!/usr/bin/env python3
"""Show that a JSON Schema refuses what it should.

    schema_mutations.py [--spare KEY] SCHEMA FILE...

Each file must be valid. Then every key of every object in it is removed, every object gets a key
more, and every value is replaced by one of a wrong type: each of these must be refused. Also holds
the schema itself: every property has a description, every object is closed and requires all of its
keys. What stands below the key that is spared is left as it is. Exit status 0 or 1.
"""

import copy
import sys

sys.dont_write_bytecode = True

from validate_schema import loaded_validator, parsed, pointer, read, violations


def places(value, path=()):
    """All values in the document with their paths, the document itself first."""
    yield path, value
    steps = value.items() if isinstance(value, dict) else []
    if isinstance(value, list):
        steps = enumerate(value)
    for step, inner in steps:
        yield from places(inner, (*path, step))


def at(document, path):
    for step in path:
        document = document[step]
    return document


def of_wrong_type(value):
    """A value that can stand nowhere where `value` can, not even in place of null."""
    return 0.5 if not isinstance(value, float) else []


def mutations(document, spared):
    """(what was done, the mutated document), one change each."""
    for path, value in places(document):
        if spared in path:
            continue
        if isinstance(value, dict):
            for key in value:
                mutated = copy.deepcopy(document)
                del at(mutated, path)[key]
                yield f"{pointer(path)}/{key} removed", mutated
            mutated = copy.deepcopy(document)
            at(mutated, path)["more"] = None
            yield f"{pointer(path)}/more added", mutated
        if path:
            mutated = copy.deepcopy(document)
            at(mutated, path[:-1])[path[-1]] = of_wrong_type(value)
            yield f"{pointer(path)} of a wrong type", mutated


def faults_of_schema(schema):
    """What the schema itself leaves open."""
    for path, value in places(schema):
        if not isinstance(value, dict) or path[-1:] == ("properties",):
            continue
        if "properties" in value:
            if value.get("additionalProperties") is not False:
                yield f"{pointer(path)} is not closed"
            if value.get("required") != list(value["properties"]):
                yield f"{pointer(path)} does not require its keys in their order"
        if path[-2:-1] == ("properties",) and "description" not in value:
            yield f"{pointer(path)} has no description"


def main(arguments):
    spared = None
    if arguments[:1] == ["--spare"]:
        spared, arguments = arguments[1], arguments[2:]
    if len(arguments) < 2:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    validator = loaded_validator(arguments[0])
    faults = [f"{arguments[0]}: {fault}" for fault in faults_of_schema(validator.schema)]
    tried = 0
    for path in arguments[1:]:
        document = parsed(read(path))
        faults += [f"{path}: {where}: {what}" for where, what in violations(validator, document)]
        for what, mutated in mutations(document, spared):
            tried += 1
            if validator.is_valid(mutated):
                faults.append(f"{path}: {what}, and still valid")
    for fault in faults:
        print(fault)
    print(f"{tried} mutations, {len(faults)} faults")
    return 1 if faults or not tried else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
