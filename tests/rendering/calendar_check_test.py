#!/usr/bin/env python3
"""Show that calendar_check.py finds what is wrong, and that drawn calendars have nothing wrong.

    calendar_check_test.py FOLDER

First a good calendar is broken in one way after the other: each fault must be found, and it alone.
Then every .ics file of the folder must be without a fault. Exit status 0 or 1.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True

from calendar_check import calendar_faults

GOOD = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//upperback//upperback//EN
CALSCALE:GREGORIAN
BEGIN:VEVENT
UID:1@upperback
DTSTAMP:20270104T000000Z
DTSTART:20270104T073000
DTEND:20270104T075500
SUMMARY:Upper back\\, week 1
DESCRIPTION:R\u00fcckenzug\\; 12 Mal\\nund noch so viel, wie es geht, bis 15
END:VEVENT
BEGIN:VEVENT
UID:2@upperback
DTSTAMP:20270104T000000Z
DTSTART;VALUE=DATE:20270107
DTEND;VALUE=DATE:20270108
TRANSP:TRANSPARENT
SUMMARY:All day
END:VEVENT
BEGIN:VEVENT
UID:3@upperback
DTSTAMP:20270104T000000Z
DTSTART:20270104T100000
DTEND:20270104T100500
RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20270212T100000
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER:-PT5M
DESCRIPTION:Break
END:VALARM
END:VEVENT
END:VCALENDAR
""".replace("viel, wie es geht, bis", "viel\\, wie es geht\\,\n  bis").replace("\n", "\r\n").encode()

ALL_DAY_END = b"DTEND;VALUE=DATE:20270108\r\n"
TIMED_END = b"DTEND:20270104T075500\r\n"

# (what is done, what is replaced, by what, a word of the fault); the first 23 are those that no
# reader alone finds.
BROKEN = [
    ("no DTSTAMP", b"UID:1@upperback\r\nDTSTAMP:20270104T000000Z\r\n", b"UID:1@upperback\r\n", "DTSTAMP"),
    ("no UID", b"UID:1@upperback\r\n", b"", "UID"),
    ("no PRODID", b"PRODID:-//upperback//upperback//EN\r\n", b"", "PRODID"),
    ("no VERSION", b"VERSION:2.0\r\n", b"", "VERSION"),
    ("two SUMMARY", b"SUMMARY:All day\r\n", b"SUMMARY:All day\r\nSUMMARY:Again\r\n", "SUMMARY"),
    ("DTEND and DURATION", TIMED_END, TIMED_END + b"DURATION:PT25M\r\n", "both DTEND"),
    ("COUNT and UNTIL", b";UNTIL=", b";COUNT=5;UNTIL=", "both COUNT"),
    ("bad FREQ", b"FREQ=WEEKLY", b"FREQ=WEEKY", "FREQ"),
    ("30 February", b"DTSTART;VALUE=DATE:20270107", b"DTSTART;VALUE=DATE:20270230", "no such day"),
    ("no END:VEVENT", b"SUMMARY:All day\r\nEND:VEVENT\r\n", b"SUMMARY:All day\r\n", "VEVENT inside VEVENT"),
    ("DTEND before DTSTART", b"DTEND:20270104T075500", b"DTEND:20270104T072500", "not after"),
    ("a character parted", "R\u00fcck".encode(), b"R\xc3\r\n \xbcck", "no UTF-8"),
    ("LF alone", b"CALSCALE:GREGORIAN\r\n", b"CALSCALE:GREGORIAN\n", "CR or LF alone"),
    ("200 octets", b"SUMMARY:All day", b"SUMMARY:" + b"x" * 192, "200 octets"),
    ("UNTIL in UTC", b"UNTIL=20270212T100000", b"UNTIL=20270212T100000Z", "UNTIL is UTC"),
    ("DATE and DATE-TIME", ALL_DAY_END, b"DTEND:20270108T000000\r\n", "DTEND is floating"),
    ("all-day end is its start", ALL_DAY_END, b"DTEND;VALUE=DATE:20270107\r\n", "not after"),
    ("start off the rule", b"BYDAY=MO,TU", b"BYDAY=TU", "not one of its days"),
    ("TZID without VTIMEZONE", b"DTSTART:20270104T100000", b"DTSTART;TZID=Europe/Berlin:20270104T100000", "no VTIMEZONE"),
    ("UID twice", b"UID:2@upperback", b"UID:1@upperback", "twice"),
    ("no TRIGGER", b"TRIGGER:-PT5M\r\n", b"", "TRIGGER"),
    ("BEL", b"SUMMARY:All day", b"SUMMARY:All\aday", "control character"),
    ("unescaped comma", b"back\\, week", b"back, week", "unescaped comma"),
    ("unescaped semicolon", b"zug\\;", b"zug;", "unescaped semicolon"),
    ("escape of nothing", b"Mal\\n", b"Mal\\t", "escapes nothing"),
    ("no DTSTART", b"DTSTART:20270104T073000\r\n", b"", "DTSTART exactly once"),
    ("DTSTAMP local", b"UID:1@upperback\r\nDTSTAMP:20270104T000000Z", b"UID:1@upperback\r\nDTSTAMP:20270104T000000", "not in UTC"),
    ("DTSTART in UTC", b"DTSTART:20270104T073000", b"DTSTART:20270104T073000Z", "is in UTC"),
    ("VALUE=DATE of a time", ALL_DAY_END, b"DTEND;VALUE=DATE:20270108T000000\r\n", "do not agree"),
    ("a date without VALUE", b"DTEND;VALUE=DATE:", b"DTEND:", "do not agree"),
    ("25 o'clock", b"DTEND:20270104T075500", b"DTEND:20270104T250000", "no such day"),
    ("UNTIL before the start", b"UNTIL=20270212", b"UNTIL=20270101", "before DTSTART"),
    ("UNTIL a date", b"UNTIL=20270212T100000", b"UNTIL=20270212", "UNTIL is DATE"),
    ("a day that is none", b"BYDAY=MO,TU", b"BYDAY=MO,XX,TU", "BYDAY"),
    ("a day twice", b"BYDAY=MO,TU", b"BYDAY=MO,TU,TU", "a day twice"),
    ("FREQ twice", b"FREQ=WEEKLY", b"FREQ=WEEKLY;FREQ=WEEKLY", "FREQ twice"),
    ("INTERVAL 0", b"FREQ=WEEKLY", b"FREQ=WEEKLY;INTERVAL=0", "INTERVAL"),
    ("two rules", b"BEGIN:VALARM", b"RRULE:FREQ=DAILY\r\nBEGIN:VALARM", "RRULE at most once"),
    ("an unknown property", b"TRANSP:TRANSPARENT", b"TRANSPARENCY:TRANSPARENT", "not known here"),
    ("an unknown choice", b"TRANSP:TRANSPARENT", b"TRANSP:YES", "TRANSP: YES"),
    ("an unknown component", b"VALARM", b"VALARUM", "no component"),
    ("VERSION 1.0", b"VERSION:2.0", b"VERSION:1.0", "VERSION"),
    ("no last line end", b"END:VCALENDAR\r\n", b"END:VCALENDAR", "the last line"),
    ("an empty line", b"CALSCALE:GREGORIAN\r\n", b"CALSCALE:GREGORIAN\r\n\r\n", "an empty line"),
    ("a byte order mark", b"BEGIN:VCALENDAR\r\n", b"\xef\xbb\xbfBEGIN:VCALENDAR\r\n", "byte order mark"),
    ("a line without a name", b"TRANSP:TRANSPARENT", b"TRANSPARENT", "no name"),
    ("no events", GOOD[GOOD.index(b"BEGIN:VEVENT"):GOOD.index(b"END:VCALENDAR")], b"", "no event"),
    ("nothing", GOOD, b"", "0 calendars"),
    ("two calendars", GOOD, GOOD + GOOD, "2 calendars"),
    ("something behind it", b"END:VCALENDAR\r\n", b"END:VCALENDAR\r\nX:1\r\n", "outside"),
    ("a fold before anything", b"BEGIN:VCALENDAR\r\n", b" x\r\nBEGIN:VCALENDAR\r\n", "nothing before"),
]
# What one change breaks in two ways.
TWO_FAULTS = {"30 February", "no END:VEVENT", "a character parted", "DATE and DATE-TIME",
              "VALUE=DATE of a time", "25 o'clock", "a date without VALUE", "LF alone",
              "DTSTART in UTC", "an empty line", "an unknown component", "a byte order mark", "nothing", "two calendars"}


def faults_of_the_checker():
    if calendar_faults(GOOD):
        yield f"the good calendar: {calendar_faults(GOOD)}"
    for name, old, new, word in BROKEN:
        if old not in GOOD:
            yield f"{name}: nothing to break"
            continue
        faults = calendar_faults(GOOD.replace(old, new))
        if not any(word in what for _, what in faults):
            yield f"{name}: not found; {faults}"
        elif len(faults) > 1 and name not in TWO_FAULTS:
            yield f"{name}: {faults}"


def main(arguments):
    problems = list(faults_of_the_checker())
    files = sorted(Path(arguments[0]).glob("*.ics")) if arguments else []
    for path in files:
        problems += [f"{path}: {line}: {what}" for line, what in calendar_faults(path.read_bytes())]
    print("\n".join(problems[:40]))
    print(f"{len(BROKEN)} broken calendars, {len(files)} drawn, {len(problems)} problems")
    return 1 if problems or not files else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
