// Follow along: node follow.mjs FILE=JSON ...
// Plays each file's first session to its end with a clock of our own: its times add up to the
// total_seconds of its JSON, each stretch of time is shown when its time comes, keys and buttons work.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { launch, opened, closed, report } from './browser.mjs';

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const faults = [];
const kinds = ['ready', 'work', 'hold', 'switch', 'release', 'rest'];

// Stand-ins that count: a headless browser has no loudspeaker and may not keep the screen on.
const counters = () => {
  window.counted = { beeps: 0, words: [], locks: 0, freed: 0 };
  const node = { connect: (to) => to, gain: { setValueAtTime() {}, exponentialRampToValueAtTime() {} }, frequency: {}, start() { window.counted.beeps++; }, stop() {} };
  window.AudioContext = class { state = 'running'; currentTime = 0; destination = {}; createOscillator() { return node; } createGain() { return node; } };
  Object.defineProperty(window, 'speechSynthesis', { value: { cancel() {}, speak(one) { window.counted.words.push(one.text); } } });
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  const lock = () => ({ addEventListener() {}, release: async () => { window.counted.freed++; } });
  Object.defineProperty(navigator, 'wakeLock', { value: { request: async () => { window.counted.locks++; return lock(); } } });
};

// The clock stands still but for runFor(): on a busy machine a test's own time must not count. Axe
// waits by timers, so where it runs the clock `flows`.
const start = async (browser, file, { flows = false, ...options } = {}) => {
  const page = await opened(browser, file, faults, {
    viewport: { width: 390, height: 780 },
    ...options,
    prepare: async (page) => { await page.clock.install({ time: 0 }); await page.addInitScript(counters); },
  });
  if (!flows) await page.clock.pauseAt(3600_000);
  return page;
};

// The lists as the page has them, without the script's help.
const lists = (page) => page.evaluate(() => Array.from(document.querySelectorAll('.follow'), (follow) => ({
  seconds: Number(follow.dataset.seconds),
  moves: Array.from(follow.querySelectorAll('li'), (one) => ({
    id: one.dataset.move, name: one.textContent, seconds: Number(one.dataset.seconds),
    segments: one.dataset.segments.split(' ').map((word) => { const [kind, seconds, set, turn] = word.split(':'); return { kind, seconds: Number(seconds), set, turn }; }),
  })),
})));

const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);

// What the JSON says of each list: a session, a break, or the sessions of a plan.
const routinesOf = (json) => json.weeks ? json.weeks.flatMap((week) => week.sessions.map((session) => session.routine)) : [json];

function checkSums(all, routines, fault) {
  for (const list of all) {
    for (const move of list.moves) {
      const added = sum(move.segments.map((one) => one.seconds));
      if (added !== move.seconds) fault(`${move.id}: its segments are ${added} s, the move ${move.seconds} s`);
      for (const one of move.segments) if (!kinds.includes(one.kind) || !(one.seconds > 0)) fault(`${move.id}: a segment ${one.kind} of ${one.seconds} s`);
    }
    const added = sum(list.moves.map((one) => one.seconds));
    if (added !== list.seconds) fault(`the moves are ${added} s, the session ${list.seconds} s`);
  }
  if (all.length !== routines.length) fault(`${all.length} lists to play, ${routines.length} sessions`);
  routines.forEach((routine, number) => {
    const list = all[number] || { moves: [] };
    if (list.seconds !== routine.total_seconds) fault(`${list.seconds} s, session ${number + 1} has total_seconds ${routine.total_seconds}`);
    const wanted = routine.parts.flatMap((part) => part.exercises);
    if (wanted.length !== list.moves.length) fault(`${list.moves.length} moves, session ${number + 1} has ${wanted.length}`);
    wanted.forEach((move, at) => {
      const is = list.moves[at];
      if (!is || is.id !== move.id || is.seconds !== move.seconds) fault(`${move.id}: ${is && is.seconds} s, session ${number + 1} says ${move.seconds}`);
    });
  });
}

const shown = (page) => page.evaluate(() => {
  const text = (selector) => document.querySelector('dialog[open] ' + selector)?.textContent ?? '';
  return { name: text('h2'), state: text('.player-state'), kind: (document.querySelector('dialog[open] .player-doing')?.className.match(/is-(\w+)/) || [])[1],
    time: text('.player-clock'), detail: text('.player-detail'), button: text('.player-bottom .button:nth-child(2)'), place: text('.player-top p'),
    progress: Number(document.querySelector('dialog[open] progress')?.value ?? -1) };
});

const minutesAndSeconds = (text) => text.includes(':') ? Number(text.split(':')[0]) * 60 + Number(text.split(':')[1]) : Number(text);

async function open(page) {
  await page.getByRole('button', { name: 'Follow along' }).first().click();
}

async function playThrough(browser, file, list, fault) {
  const page = await start(browser, file);
  await open(page);
  await page.locator('dialog[open] label', { hasText: 'Voice' }).click();
  await page.getByRole('button', { name: 'Begin' }).click();
  let passed = 0;
  for (const [index, move] of list.moves.entries()) {
    for (const segment of move.segments) {
      await page.clock.runFor(300);
      const is = await shown(page);
      if (is.name !== move.name || is.kind !== segment.kind) fault(`at ${passed} s: ${is.name}, ${is.kind}; ${move.name}, ${segment.kind} expected`);
      if (Math.abs(minutesAndSeconds(is.time) - segment.seconds) > 1) fault(`at ${passed} s: shows ${is.time} of ${segment.seconds} s`);
      if (!is.place.includes(`Move ${index + 1} of ${list.moves.length}`)) fault(`at ${passed} s: ${is.place}`);
      if (segment.turn === 'left' && !/left/i.test(is.detail)) fault(`at ${passed} s: does not say the left side: ${is.detail}`);
      if (segment.kind === 'switch' && is.state !== 'Switch sides') fault(`at ${passed} s: does not say to switch sides`);
      if (Math.abs(is.progress - passed) > 1) fault(`at ${passed} s: progress ${is.progress}`);
      await page.clock.runFor(segment.seconds * 1000 - 300);
      passed += segment.seconds;
    }
  }
  await page.clock.runFor(400);
  const end = await shown(page);
  if (await page.evaluate(() => 'hacked' in window)) fault('a text ran as a script');
  if (end.name !== 'Done') fault(`after ${passed} s it is not done: ${end.name}`);
  const counted = await page.evaluate(() => window.counted);
  if (counted.beeps < list.moves.length) fault(`${counted.beeps} beeps`);
  if (counted.locks < 1 || counted.freed < 1) fault(`wake locks: ${counted.locks} taken, ${counted.freed} freed`);
  for (const [at, move] of list.moves.entries()) {
    if (at > 0 && !counted.words.some((one) => one.includes('Next: ' + move.name))) fault(`${move.name} is not announced`);
  }
  await page.getByRole('button', { name: 'Close' }).last().click();
  const open_ = await page.evaluate(() => Array.from(document.querySelectorAll('.move input[type="checkbox"]')).filter((one) => !one.checked).length);
  if (open_ && await page.locator('.log').count() === 0) fault(`${open_} boxes are not ticked after all was done`);
  await closed(page);
}

async function checkKeys(browser, file, list, fault) {
  const page = await start(browser, file);
  const first = list.moves[0];
  const press = async (key, times = 1) => { for (let n = 0; n < times; n++) await page.keyboard.press(key); };
  await open(page);
  await press('Space'); // the focus is on Begin
  await page.clock.runFor(2100);
  const running = await shown(page);
  if (running.button !== 'Pause' || minutesAndSeconds(running.time) !== first.segments[0].seconds - 2) fault(`keys: not running after 2 s: ${JSON.stringify(running)}`);
  await press('Space');
  await page.clock.runFor(5000);
  const paused = await shown(page);
  if (paused.time !== running.time || paused.button !== 'Carry on') fault('keys: the time runs on in a pause');
  await page.locator('dialog[open] .player-middle').focus();
  await press('Space');
  await page.clock.runFor(1000);
  if ((await shown(page)).time === paused.time) fault('keys: space does not carry on');
  await press('ArrowRight');
  if ((await shown(page)).kind !== first.segments[1].kind) fault('keys: right does not go on');
  await press('ArrowLeft');
  if ((await shown(page)).kind !== first.segments[0].kind) fault('keys: left does not go back');
  await press('Shift+ArrowRight');
  if ((await shown(page)).name !== list.moves[1].name) fault('keys: shift and right do not skip the move');
  await press('Shift+ArrowLeft');
  if ((await shown(page)).name !== first.name) fault('keys: shift and left do not go back a move');
  await press('ArrowRight', sum(list.moves.map((one) => one.segments.length)));
  if ((await shown(page)).name !== 'Done') fault('keys: right does not come to the end');
  await press('ArrowLeft');
  if ((await shown(page)).name !== list.moves.at(-1).name) fault('keys: left does not come back from the end');
  await press('Escape');
  if (await page.locator('dialog[open]').count()) fault('keys: escape does not close');
  await page.getByRole('button', { name: 'Carry on with move' }).waitFor({ timeout: 5000 }).catch(() => {});
  const focus = await page.evaluate(() => document.activeElement.textContent);
  if (!/^Carry on with move/.test(focus)) fault(`keys: after escape the focus is on "${focus}"`);
  await press('Enter');
  if ((await shown(page)).name !== list.moves.at(-1).name) fault('keys: carrying on does not return to the move');
  if (await page.evaluate(() => window.counted.words.length)) fault('it speaks without being asked');
  await closed(page);
}

// The screen goes off for ten minutes: nothing was done meanwhile.
async function checkSleep(browser, file, fault) {
  const page = await start(browser, file);
  await open(page);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.clock.runFor(2000);
  const before = await shown(page);
  await page.clock.fastForward(600000);
  await page.clock.runFor(1000);
  const after = await shown(page);
  if (after.button !== 'Carry on' || after.time !== before.time) fault(`after a sleep: ${JSON.stringify(after)}`);
  await closed(page);
}

async function checkLook(browser, file, fault) {
  for (const [width, height] of [[320, 568], [390, 780], [780, 390], [1280, 800]]) {
    for (const colorScheme of ['light', 'dark']) {
      const page = await start(browser, file, { flows: true, viewport: { width, height }, colorScheme, reducedMotion: width === 320 ? 'reduce' : 'no-preference' });
      await open(page);
      for (const step of ['intro', 'move']) {
        if (step === 'move') { await page.getByRole('button', { name: 'Begin' }).click(); await page.clock.runFor(500); }
        const found = await page.evaluate(() => {
          const dialog = document.querySelector('dialog[open]'), faults = [];
          const middle = dialog.querySelector('.player-middle');
          if (dialog.scrollWidth > innerWidth || middle.scrollWidth > middle.clientWidth) faults.push('scrolls sideways');
          for (const one of dialog.querySelectorAll('button, .player-clock')) {
            const box = one.getBoundingClientRect();
            if (dialog.querySelector('h2').textContent.length > 100) continue; // no promise for such names
            if (one.closest('.player-middle') && box.bottom > middle.getBoundingClientRect().bottom + 1) faults.push('the clock is below the fold');
            else if (box.right > innerWidth + 1 || box.bottom > innerHeight + 1) faults.push(`${one.textContent} is off the screen`);
          }
          return faults;
        });
        for (const one of found) fault(`player ${width} x ${height} ${step}: ${one}`);
        if (width !== 320 && width !== 1280) continue;
        await page.evaluate(axe);
        const results = await page.evaluate(() => window.axe.run(document.querySelector('dialog[open]'), { resultTypes: ['violations'] }));
        for (const one of results.violations) fault(`player ${width} x ${height} ${colorScheme} ${step}: axe ${one.id}: ${one.nodes[0].target.join(' ')}`);
      }
      const fades = await page.locator('dialog[open] .player-stage.fades').count();
      const panels = await page.locator('dialog[open] .player-stage svg .start').count();
      if (width === 320 && fades) fault('the picture moves though less motion is asked for');
      if (width !== 320 && panels && !fades) fault('the picture does not fade');
      await closed(page);
    }
  }
}

const browser = await launch();
const files = process.argv.slice(2).map((word) => word.split('='));
for (const [file, json] of files) {
  const fault = (text) => faults.push(`${path.basename(file)}: ${text}`);
  const page = await start(browser, file);
  const all = await lists(page);
  await closed(page);
  if (!all.length) { fault('nothing to follow'); continue; }
  checkSums(all, routinesOf(JSON.parse(fs.readFileSync(json, 'utf8'))), fault);
  await playThrough(browser, file, all[0], fault);
  await checkKeys(browser, file, all[0], fault);
  await checkSleep(browser, file, fault);
  await checkLook(browser, file, fault);
  console.log(`${path.basename(file)}: ${all.length} sessions, ${all[0].moves.length} moves, ${all[0].seconds} s`);
}
await browser.close();
report('follow', faults, files.length);
