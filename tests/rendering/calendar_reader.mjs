// Reads an iCalendar file with ical.js and writes its events as JSON: uid, summary, description and
// the instants of each occurrence in seconds, or the days of an all-day event. The zone is that of TZ.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

function instant(time) {
  return time.isDate ? time.toString() : time.toJSDate().getTime() / 1000;
}

const calendar = new ICAL.Component(ICAL.parse(readFileSync(process.argv[2], "utf8")));
const events = calendar.getAllSubcomponents("vevent").map((component) => {
  const event = new ICAL.Event(component);
  const times = [];
  const starts = event.iterator();
  for (let start = starts.next(); start; start = starts.next()) {
    const { startDate, endDate } = event.getOccurrenceDetails(start);
    times.push([instant(startDate), instant(endDate)]);
  }
  return { uid: event.uid, summary: event.summary, description: event.description, times };
});
process.stdout.write(JSON.stringify(events));
