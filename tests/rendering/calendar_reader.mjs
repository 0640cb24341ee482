// Reads iCalendar files with ical.js and writes the events of NNN.ics as JSON into NNN.icaljs: uid,
// summary, description and the instants of each occurrence in seconds, or the days of an all-day
// event. The zone is that of TZ.
import { readFileSync, writeFileSync } from "node:fs";
import ICAL from "ical.js";

function instant(time) {
  return time.isDate ? time.toString() : time.toJSDate().getTime() / 1000;
}

function written(component) {
  const event = new ICAL.Event(component);
  const times = [];
  const starts = event.iterator();
  for (let start = starts.next(); start; start = starts.next()) {
    const { startDate, endDate } = event.getOccurrenceDetails(start);
    times.push([instant(startDate), instant(endDate)]);
  }
  return { uid: event.uid, summary: event.summary, description: event.description, times };
}

for (const path of process.argv.slice(2)) {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(path, "utf8")));
  const events = calendar.getAllSubcomponents("vevent").map(written);
  writeFileSync(path.replace(/ics$/, "icaljs"), JSON.stringify(events));
}
