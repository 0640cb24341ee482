"""The YAML files of a catalogue as the program reads them, for tests.

PyYAML reads YAML 1.1: `yes` and `on` are true there, 012 is ten, 1_0 is ten, 0x1F and 5.5 are
numbers, 2026-01-01 is a date. The program knows plain whole decimal numbers, true, false and
nothing, and in pictures numbers with one or two decimals; every other plain scalar is a text, and
where a number or a truth is asked for, a fault.
So these files are read here. An editor reads YAML 1.2, which is the same but for numbers: it takes
012, +5 and 0x1F for whole numbers, and so leaves them to `upperback catalog check`.
"""

import re

import yaml


class NotRead(Exception):
    """What the program refuses before it looks at rows, and a schema never sees."""


class CatalogLoader(yaml.SafeLoader):
    """Plain scalars as the program takes them."""

    yaml_implicit_resolvers = {}

    def construct_mapping(self, node, deep=False):
        keys = [key.value for key, _ in node.value]
        if any(not isinstance(key, yaml.ScalarNode) for key, _ in node.value):
            raise NotRead("a key that is no word")
        if any(key.tag == "tag:yaml.org,2002:null" for key, _ in node.value):
            raise NotRead("a key that is no word")
        if len(set(keys)) < len(keys):
            raise NotRead("a key that stands there twice")
        if "<<" in keys:
            raise NotRead("a merge key")
        return {key.value: self.construct_object(value, deep=True) for key, value in node.value}


for tag, form, first in [
    ("bool", r"true|false", "tf"),
    ("int", r"-?(0|[1-9][0-9]*)", "-0123456789"),
    ("float", r"-?(0|[1-9][0-9]*)\.[0-9]{1,2}", "-0123456789"),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
]:
    CatalogLoader.add_implicit_resolver(
        f"tag:yaml.org,2002:{tag}", re.compile(rf"^(?:{form})$"), list(first)
    )


def refuse_properties(text):
    """Anchors, aliases and tags; a second document."""
    documents = 0
    for event in yaml.parse(text, Loader=yaml.SafeLoader):
        documents += isinstance(event, yaml.DocumentStartEvent)
        if documents > 1:
            raise NotRead("a second document")
        if getattr(event, "anchor", None) or getattr(event, "tag", None):
            raise NotRead("an anchor, an alias or a tag")


def refuse_control_characters(value):
    if isinstance(value, dict):
        for key, inner in value.items():
            refuse_control_characters(key)
            refuse_control_characters(inner)
    elif isinstance(value, list):
        for inner in value:
            refuse_control_characters(inner)
    elif isinstance(value, str) and re.search(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]", value):
        raise NotRead("a control character or a line break in a text")


def read_rows(path):
    """The rows of a file. Raises NotRead."""
    with open(path, "rb") as file:
        data = file.read()
    try:
        text = data.decode("utf-8")
        refuse_properties(text)
        rows = yaml.load(text, Loader=CatalogLoader)
    except (UnicodeDecodeError, yaml.YAMLError, RecursionError) as fault:
        raise NotRead(str(fault)) from fault
    refuse_control_characters(rows)
    return rows


def kind_of(name):
    """The kind of a file of a catalogue: exercises for exercises/rows.yaml."""
    return name.removesuffix(".yaml").split("/")[0]
