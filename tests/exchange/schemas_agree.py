#!/usr/bin/env python3
"""Hold JSON Schemas against each other: a definition that several have is the same in all of them.

    schemas_agree.py SCHEMA...

Exit status: 0 where they agree, 1 with a line for each definition that differs.
"""

import json
import sys


def main(paths):
    seen, shared, differing = {}, set(), []
    for path in paths:
        with open(path, encoding="utf-8") as file:
            definitions = json.load(file)["$defs"]
        for name, definition in definitions.items():
            if name in seen:
                shared.add(name)
            where, first = seen.setdefault(name, (path, definition))
            if definition != first:
                differing.append(f"{path}: {name}: differs from {where}")
    print("\n".join(differing) or f"{len(shared)} shared definitions agree")
    return 1 if differing or not shared else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
