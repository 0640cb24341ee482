#!/usr/bin/env python3
"""Hold iCalendar files against RFC 5545, line by line, more strictly than calendars do.

    calendar_check.py FILE...

Without a file, or for "-", standard input is read. Each fault is one line, "file: line: what".
Exit status: 0 where there is none, 1 where there is one, 2 for wrong usage. Written from the RFC,
not from the writer; only what a calendar of sessions may need is taken: floating times, events,
alarms. Numbers of sections are those of the RFC.
"""

import re
import sys
from datetime import datetime

LONGEST_LINE = 75
WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
FREQUENCIES = ["SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"]
ONCE = "exactly once"
AT_MOST = "at most once"

# 3.6, 3.6.1, 3.6.6: the properties of each component and how often they stand there.
PROPERTIES = {
    "VCALENDAR": {
        "PRODID": ONCE,
        "VERSION": ONCE,
        "CALSCALE": AT_MOST,
        "METHOD": AT_MOST,
        "X-WR-CALNAME": AT_MOST,
    },
    "VEVENT": {
        "UID": ONCE,
        "DTSTAMP": ONCE,
        "DTSTART": ONCE,
        "DTEND": AT_MOST,
        "DURATION": AT_MOST,
        "RRULE": AT_MOST,
        "SUMMARY": AT_MOST,
        "DESCRIPTION": AT_MOST,
        "LOCATION": AT_MOST,
        "TRANSP": AT_MOST,
        "SEQUENCE": AT_MOST,
    },
    "VALARM": {
        "ACTION": ONCE,
        "TRIGGER": ONCE,
        "DESCRIPTION": AT_MOST,
        "DURATION": AT_MOST,
        "REPEAT": AT_MOST,
    },
}
INSIDE = {"VCALENDAR": None, "VEVENT": "VCALENDAR", "VALARM": "VEVENT"}
TEXTS = {"SUMMARY", "DESCRIPTION", "LOCATION", "X-WR-CALNAME", "UID", "PRODID", "VERSION", "ACTION"}
CHOICES = {
    "VERSION": ["2.0"],
    "CALSCALE": ["GREGORIAN"],
    "METHOD": ["PUBLISH"],
    "TRANSP": ["OPAQUE", "TRANSPARENT"],
    "ACTION": ["DISPLAY"],
}
DURATION = re.compile(r"[+-]?P(\d+W|\d+D(T\d+[HMS])?|T(\d+H)?(\d+M)?(\d+S)?)")


class Line:
    """A content line: its name, parameters, value, and the number of its first physical line."""

    def __init__(self, number, text):
        self.number = number
        head, _, self.value = text.partition(":")
        self.name, *parameters = head.split(";")
        self.parameters = dict(parameter.partition("=")[::2] for parameter in parameters)
        self.is_whole = ":" in text and re.fullmatch(r"[A-Za-z0-9-]+", self.name) is not None


class Component:
    def __init__(self, line):
        self.kind = line.value
        self.number = line.number
        self.lines = []
        self.inner = []

    def all(self, name):
        return [line for line in self.lines if line.name == name]

    def first(self, name):
        return next(iter(self.all(name)), None)


def physical_lines(content, faults):
    """The lines as they stand in the file, each as text (3.1)."""
    if not content.endswith(b"\r\n"):
        faults.append((content.count(b"\n") + 1, "the last line does not end with CRLF"))
    lines = content.split(b"\r\n")
    if lines[-1] == b"":
        lines.pop()
    for number, line in enumerate(lines, 1):
        if b"\n" in line or b"\r" in line:
            faults.append((number, "a line ends with CR or LF alone"))
        if len(line) > LONGEST_LINE:
            faults.append((number, f"{len(line)} octets; at most {LONGEST_LINE}"))
        if not line.strip(b" \t"):
            faults.append((number, "an empty line"))
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError:
            faults.append((number, "no UTF-8, or a character parted by folding"))
            text = line.decode("utf-8", "replace")
        if text.startswith("\ufeff"):
            faults.append((number, "a byte order mark"))
        if re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", text):
            faults.append((number, "a control character"))
        yield number, text


def content_lines(content, faults):
    """The lines unfolded."""
    unfolded = []
    for number, text in physical_lines(content, faults):
        if text[:1] in (" ", "\t"):
            if not unfolded:
                faults.append((number, "nothing before the folded line"))
                continue
            unfolded[-1][1] += text[1:]
        else:
            unfolded.append([number, text])
    for number, text in unfolded:
        line = Line(number, text)
        if line.is_whole:
            yield line
        else:
            faults.append((number, "no name and value"))


def calendar_of(lines, faults):
    """The tree of components (3.4, 3.6)."""
    calendars, open_ones = [], []
    for line in lines:
        if line.name == "BEGIN":
            component = Component(line)
            outer = open_ones[-1].kind if open_ones else None
            if line.value not in INSIDE:
                faults.append((line.number, f"{line.value} is no component"))
            elif INSIDE[line.value] != outer:
                faults.append((line.number, f"{line.value} inside {outer}"))
            (open_ones[-1].inner if open_ones else calendars).append(component)
            open_ones.append(component)
        elif line.name == "END":
            if not open_ones or open_ones[-1].kind != line.value:
                faults.append((line.number, f"END:{line.value} without its BEGIN"))
            else:
                open_ones.pop()
        elif open_ones:
            open_ones[-1].lines.append(line)
        else:
            faults.append((line.number, "outside of a calendar"))
    faults.extend((one.number, f"{one.kind} has no END") for one in open_ones)
    if len(calendars) != 1:
        faults.append((1, f"{len(calendars)} calendars"))
    return calendars


def text_faults(value):
    """What stands in a TEXT unescaped or escaped wrongly (3.3.11)."""
    rest = re.sub(r"\\[\\;,nN]", "", value)
    if "\\" in rest:
        yield "a backslash that escapes nothing"
    for letter, name in ((",", "comma"), (";", "semicolon")):
        if letter in rest:
            yield f"an unescaped {name}"


def moment_of(value):
    """(type, moment) of a DATE, floating or UTC DATE-TIME; ValueError for anything else."""
    if re.fullmatch(r"\d{8}", value):
        return "DATE", datetime.strptime(value, "%Y%m%d")
    if re.fullmatch(r"\d{8}T\d{6}Z?", value):
        kind = "UTC" if value.endswith("Z") else "floating"
        return kind, datetime.strptime(value[:15], "%Y%m%dT%H%M%S")
    raise ValueError(value)


def time_of(line, faults):
    """(type, moment) of DTSTART, DTEND or DTSTAMP, or None with the fault told."""
    if line is None:
        return None
    try:
        kind, moment = moment_of(line.value)
    except ValueError:
        faults.append((line.number, f"{line.name}: {line.value} is no such day or time"))
        return None
    if (kind == "DATE") != (line.parameters.get("VALUE") == "DATE"):
        faults.append((line.number, f"{line.name}: VALUE and {line.value} do not agree"))
    for parameter, value in line.parameters.items():
        if parameter == "TZID":
            faults.append((line.number, f"{line.name}: no VTIMEZONE for {value}"))
        elif parameter != "VALUE" or value not in ("DATE", "DATE-TIME"):
            faults.append((line.number, f"{line.name}: parameter {parameter}={value}"))
    return kind, moment


def rule_parts(line, faults):
    parts = {}
    for part in line.value.split(";"):
        name, _, value = part.partition("=")
        if name in parts:
            faults.append((line.number, f"RRULE: {name} twice"))
        if name not in ("FREQ", "UNTIL", "COUNT", "INTERVAL", "BYDAY", "WKST") or not value:
            faults.append((line.number, f"RRULE: {part} is not known here"))
        parts[name] = value
    return parts


def check_rule(line, start, faults):
    """The recurrence rule, and that the event's start is one of its days (3.3.10, 3.8.5.3)."""
    parts = rule_parts(line, faults)
    add = lambda what: faults.append((line.number, f"RRULE: {what}"))
    if parts.get("FREQ") not in FREQUENCIES:
        add(f"FREQ {parts.get('FREQ')}")
    if "COUNT" in parts and "UNTIL" in parts:
        add("both COUNT and UNTIL")
    for name in ("COUNT", "INTERVAL"):
        if name in parts and not re.fullmatch(r"[1-9]\d*", parts[name]):
            add(f"{name} {parts[name]}")
    days = parts.get("BYDAY", "").split(",") if "BYDAY" in parts else []
    if any(day not in WEEKDAYS for day in days):
        add(f"BYDAY {parts['BYDAY']}")
    if len(days) != len(set(days)):
        add("a day twice")
    if start is None:
        return
    kind, first = start
    if days and WEEKDAYS[first.weekday()] not in days:
        add("DTSTART is not one of its days")
    if "UNTIL" in parts:
        try:
            until_kind, until = moment_of(parts["UNTIL"])
        except ValueError:
            add(f"UNTIL {parts['UNTIL']} is no such day or time")
            return
        if until_kind != kind:
            add(f"UNTIL is {until_kind}, DTSTART is {kind}")
        if until < first:
            add("UNTIL is before DTSTART")


def check_times(event, faults):
    start = time_of(event.first("DTSTART"), faults)
    end_line = event.first("DTEND")
    end = time_of(end_line, faults)
    stamp = time_of(event.first("DTSTAMP"), faults)
    if stamp is not None and stamp[0] != "UTC":
        faults.append((event.first("DTSTAMP").number, "DTSTAMP is not in UTC"))
    if start is not None and start[0] == "UTC":
        faults.append((event.first("DTSTART").number, "DTSTART is in UTC, not local"))
    if start and end and start[0] != end[0]:
        faults.append((end_line.number, f"DTEND is {end[0]}, DTSTART is {start[0]}"))
    elif start and end and end[1] <= start[1]:
        faults.append((end_line.number, "DTEND is not after DTSTART"))
    if end_line is not None and event.first("DURATION") is not None:
        faults.append((end_line.number, "both DTEND and DURATION"))
    for line in event.all("RRULE"):
        check_rule(line, start, faults)


def check_properties(component, faults):
    known = PROPERTIES.get(component.kind, {})
    for name, how_often in known.items():
        count = len(component.all(name))
        if count > 1 or (count == 0 and how_often == ONCE):
            faults.append((component.number, f"{component.kind}: {name} {how_often}, not {count}"))
    for line in component.lines:
        if line.name not in known:
            faults.append((line.number, f"{component.kind}: {line.name} is not known here"))
        if line.name in CHOICES and line.value not in CHOICES[line.name]:
            faults.append((line.number, f"{line.name}: {line.value}"))
        if line.name in ("DURATION", "TRIGGER") and not DURATION.fullmatch(line.value):
            faults.append((line.number, f"{line.name}: {line.value} is no duration"))
        if line.name in TEXTS:
            faults.extend((line.number, f"{line.name}: {what}") for what in text_faults(line.value))
        if line.name in TEXTS and line.parameters:
            faults.append((line.number, f"{line.name}: parameters"))
    for inner in component.inner:
        check_properties(inner, faults)


def check_calendar(calendar, faults):
    check_properties(calendar, faults)
    events = [inner for inner in calendar.inner if inner.kind == "VEVENT"]
    if not events:
        faults.append((calendar.number, "no event"))
    seen = set()
    for event in events:
        check_times(event, faults)
        for uid in event.all("UID"):
            if uid.value in seen:
                faults.append((uid.number, f"UID {uid.value} twice"))
            seen.add(uid.value)


def calendar_faults(content):
    """All faults of the bytes of a file as (line, what), by line."""
    faults = []
    for calendar in calendar_of(list(content_lines(content, faults)), faults):
        check_calendar(calendar, faults)
    return sorted(faults)


def main(paths):
    if any(path.startswith("-") and path != "-" for path in paths):
        print(__doc__.strip(), file=sys.stderr)
        return 2
    good = True
    for path in paths or ["-"]:
        try:
            if path == "-":
                content = sys.stdin.buffer.read()
            else:
                with open(path, "rb") as file:
                    content = file.read()
        except OSError as problem:
            print(problem, file=sys.stderr)
            return 2
        faults = calendar_faults(content)
        for number, what in faults:
            print(f"{path}: {number}: {what}")
        good = good and not faults
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
