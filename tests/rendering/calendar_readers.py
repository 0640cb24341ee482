#!/usr/bin/env python3
"""Read calendars as calendars do, and compare with the plans that they were made from.

    calendar_readers.py READER FOLDER

READER is vobject, libical, or icaljs (which needs node, and ical.js as package-lock.json here has
it). For every NNN.ics of the folder that has a NNN.json beside it (`upperback/plan/1`): each session
and each break must start and end at the instants that follow from the plan, read where summer time
comes and goes, and have the words that the file has. Exit status 0 or 1.
"""

import json
import os
import re
import subprocess
import sys
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

ZONE = "Europe/Berlin"
BREAK_MINUTES = {False: 5, True: 10}


def instant(moment):
    """Where a local time stands on the line of all time, in seconds; an all-day event has none."""
    if not isinstance(moment, datetime):
        return moment.isoformat()
    return int(moment.replace(tzinfo=ZoneInfo(ZONE)).timestamp())


def expected_sessions(plan):
    for week in plan["weeks"]:
        for session in week["sessions"]:
            day = date.fromisoformat(session["date"])
            if session["at"] is None:
                yield instant(day), instant(day + timedelta(days=1))
                continue
            start = datetime.combine(day, time.fromisoformat(session["at"]))
            minutes = -(-session["routine"]["total_seconds"] // 300) * 5
            yield instant(start), instant(start + timedelta(minutes=minutes))


def expected_breaks(plan):
    for week in plan["weeks"]:
        for pause in week["breaks"]:
            for number in range(7):
                day = date.fromisoformat(week["from"]) + timedelta(days=number)
                if day.weekday() < 5:
                    start = datetime.combine(day, time.fromisoformat(pause["at"]))
                    length = timedelta(minutes=BREAK_MINUTES[pause["strength"]])
                    yield instant(start), instant(start + length)


def plain_events(content):
    """What our own eyes see: {uid: (summary, description)}, unfolded and unescaped."""
    text = content.decode("utf-8").replace("\r\n ", "")
    events = {}
    for event in text.split("BEGIN:VEVENT\r\n")[1:]:
        values = dict(line.split(":", 1) for line in event.split("\r\n") if ":" in line)
        words = [re.sub(r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], values[key])
                 for key in ("SUMMARY", "DESCRIPTION")]
        events[values["UID"]] = tuple(words)
    return events


# Each reader gives (uid, summary, description, [(start, end), ...]) for each event.


def vobject_events(path):
    import vobject

    calendar = vobject.readOne(path.read_bytes().decode("utf-8"))
    calendar.validate(raiseException=True)
    for event in calendar.vevent_list:
        start, end = event.dtstart.value, event.dtend.value
        starts = [start]
        if event.rruleset is not None:
            starts = list(event.rruleset)
        times = [(instant(one), instant(one + (end - start))) for one in starts]
        yield event.uid.value, event.summary.value, event.description.value, times


def libical_events(path):
    import gi

    gi.require_version("ICalGLib", "3.0")
    from gi.repository import ICalGLib as libical

    zone = libical.Timezone.get_builtin_timezone(ZONE)

    def instant_of(moment):
        if moment.is_date():
            return date(moment.get_year(), moment.get_month(), moment.get_day()).isoformat()
        return moment.as_timet_with_zone(zone)

    calendar = libical.Parser.parse_string(path.read_bytes().decode("utf-8"))
    restrictions = calendar.check_restrictions()
    errors = calendar.count_errors()
    if not restrictions or errors:
        raise ValueError(f"libical: {errors} errors, restrictions {restrictions}")
    event = calendar.get_first_component(libical.ComponentKind.VEVENT_COMPONENT)
    while event is not None:
        start, end = event.get_dtstart(), event.get_dtend()
        rule = event.get_first_property(libical.PropertyKind.RRULE_PROPERTY)
        starts = [start]
        if rule is not None:
            starts = []
            moments = libical.RecurIterator.new(rule.get_rrule(), start)
            moment = moments.next()
            while not moment.is_null_time():
                starts.append(moment)
                moment = moments.next()
        length = end.subtract(start)
        times = [(instant_of(one), instant_of(one.add(length))) for one in starts]
        yield event.get_uid(), event.get_summary(), event.get_description(), times
        event = calendar.get_next_component(libical.ComponentKind.VEVENT_COMPONENT)


def icaljs_events(path):
    for event in json.loads(path.with_suffix(".icaljs").read_text(encoding="utf-8")):
        yield event["uid"], event["summary"], event["description"], [
            tuple(times) for times in event["times"]
        ]


def read_by_icaljs(paths):
    """Leaves what ical.js reads beside each file."""
    script = Path(__file__).with_name("calendar_reader.mjs")
    subprocess.run(["node", script, *paths], check=True, env={**os.environ, "TZ": ZONE})


READERS = {"vobject": vobject_events, "libical": libical_events, "icaljs": icaljs_events}


def is_over_a_change_of_the_clock(plan):
    """True where sessions at a time of day stand on both sides of a change."""
    days = [session["date"] for week in plan["weeks"] for session in week["sessions"]]
    offsets = {
        datetime.fromisoformat(day).replace(hour=12, tzinfo=ZoneInfo(ZONE)).utcoffset()
        for day in days
    }
    return plan["request"]["at"] is not None and len(offsets) > 1


def differences(path, read_events):
    content = path.read_bytes()
    plan = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    plain = plain_events(content)
    expected = sorted([*expected_sessions(plan), *expected_breaks(plan)], key=str)
    events = list(read_events(path))
    found = sorted((times for event in events for times in event[3]), key=str)
    if found != expected:
        yield f"{len(found)} instants, {len(expected)} expected; first of another: " + str(
            next((pair for pair in zip(found, expected) if pair[0] != pair[1]), "none")
        )
    if {event[0] for event in events} != set(plain):
        yield "other UIDs"
    for uid, summary, description, _ in events:
        if (summary, description) != plain.get(uid):
            yield f"{uid}: other words than the file has"


def main(arguments):
    if len(arguments) != 2 or arguments[0] not in READERS:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    files = [path for path in sorted(Path(arguments[1]).glob("*.ics"))
             if path.with_suffix(".json").exists()]
    if arguments[0] == "icaljs":
        read_by_icaljs(files)
    problems = []
    if not any(is_over_a_change_of_the_clock(json.loads(path.with_suffix(".json").read_text()))
               for path in files):
        problems.append("no plan over a change of the clock")
    for path in files:
        problems += [f"{path}: {what}" for what in differences(path, READERS[arguments[0]])]
    print("\n".join(problems[:40]))
    print(f"{arguments[0]}: {len(files)} calendars, {len(problems)} differences")
    return 1 if problems or not files else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
