#!/usr/bin/env python3
"""Hold JSON files against a JSON Schema (2020-12).

    validate_schema.py SCHEMA [FILE...]

Without a file, or for "-", standard input is read. Each violation is one line on standard output,
"file: JSON pointer: what". Exit status: 0 where all hold, 1 where one does not or is no JSON,
2 for wrong usage or a schema that is none.
"""

import json
import sys

from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError


def unique_keys(pairs):
    """An object; a key that stands there twice is an error."""
    keys = [key for key, _ in pairs]
    twice = sorted({key for key in keys if keys.count(key) > 1})
    if twice:
        raise ValueError(f"duplicate keys: {', '.join(twice)}")
    return dict(pairs)


def refuse_constant(word):
    raise ValueError(f"{word} is no JSON")


def parsed(text):
    return json.loads(text, object_pairs_hook=unique_keys, parse_constant=refuse_constant)


def pointer(path):
    """The JSON pointer (RFC 6901) of a path; the whole document is the empty one."""
    steps = (str(step).replace("~", "~0").replace("/", "~1") for step in path)
    return "".join(f"/{step}" for step in steps)


def violations(validator, document):
    """All violations as (JSON pointer, message), in the order of their pointers."""
    return sorted(
        (pointer(error.absolute_path), error.message) for error in validator.iter_errors(document)
    )


def loaded_validator(path):
    """The schema's validator. Raises OSError, ValueError or SchemaError."""
    with open(path, encoding="utf-8") as file:
        schema = parsed(file.read())
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def read(path):
    if path == "-":
        return sys.stdin.buffer.read().decode("utf-8")
    with open(path, encoding="utf-8") as file:
        return file.read()


def main(arguments):
    if not arguments or arguments[0].startswith("-"):
        print(__doc__.strip(), file=sys.stderr)
        return 2
    try:
        validator = loaded_validator(arguments[0])
    except (OSError, ValueError, SchemaError) as problem:
        print(f"{arguments[0]}: {problem}", file=sys.stderr)
        return 2
    valid = True
    for path in arguments[1:] or ["-"]:
        try:
            found = violations(validator, parsed(read(path)))
        except (OSError, ValueError) as problem:
            found = [("", str(problem))]
        for where, message in found:
            print(f"{path}: {where or '(whole)'}: {message}")
        valid = valid and not found
    return 0 if valid else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
