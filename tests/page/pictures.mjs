// The README's pictures: the printed sheets and the follow-along on a phone, as a browser shows them.
// Usage: node pictures.mjs PAGE.html FOLDER; it needs pdftoppm (Debian: poppler-utils).
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { closed, launch, opened, report } from './browser.mjs';

const [file, folder] = process.argv.slice(2);
const faults = [];
const browser = await launch();
const place = fs.mkdtempSync(path.join(os.tmpdir(), 'pictures-'));

const sheet = await opened(browser, file, faults);
const pdf = path.join(place, 'sheet.pdf');
await sheet.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true });
await closed(sheet);
execFileSync('pdftoppm', ['-png', '-r', '96', pdf, path.join(folder, 'sheet')]);

// In the middle of the first strengthening move.
const phone = { viewport: { width: 390, height: 780 }, deviceScaleFactor: 1.5, prepare: (page) => page.clock.install() };
const playing = await opened(browser, file, faults, phone);
await playing.getByRole('button', { name: 'Follow along' }).first().click();
await playing.getByRole('button', { name: 'Begin' }).click();
const stretchesBefore = await playing.evaluate(() => {
  const moves = Array.from(document.querySelector('.follow ol').children, (move) => move.dataset.segments.split(' '));
  const first = moves.findIndex((segments) => segments.some((segment) => segment.startsWith('rest')));
  return moves.slice(0, first).flat().length;
});
const gettingReady = 1;
for (let at = 0; at < stretchesBefore + gettingReady; at += 1) await playing.keyboard.press('ArrowRight');
await playing.clock.runFor(9200);
await playing.waitForTimeout(2000); // for the cross-fade, which the clock does not run
await playing.screenshot({ path: path.join(folder, 'phone.png') });
await closed(playing);

await browser.close();
fs.rmSync(place, { recursive: true });
report('pictures', faults, 1);
