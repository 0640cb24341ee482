// The page itself: node page.mjs FILE[=PAGES] ...
// Silent, offline, valid, accessible in light and dark, whole at 320 px and on paper. PAGES: so many
// sheets of the paper that the page names; `any`: as many as it takes.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { HtmlValidate } from 'html-validate';
import { launch, opened, closed, report } from './browser.mjs';
import { checkPaper, overflowing } from './paper.mjs';

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'no-inline-style': 'error',
    'long-title': 'off', // a title says goals, equipment and minutes
    'svg-focusable': 'off', // a need of a browser that is gone
  },
});
const mostBytes = 600_000;
const faults = [];

async function axeFaults(page, where) {
  await page.evaluate(axe);
  const found = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  return found.violations.map((one) => `${where}: axe ${one.id}: ${one.nodes.slice(0, 3).map((node) => node.target.join(' ')).join(', ')}`);
}

async function checkValid(file, fault) {
  const result = await validator.validateFile(file);
  for (const message of result.results.flatMap((one) => one.messages)) {
    fault(`html ${message.line}:${message.column} ${message.ruleId}: ${message.message}`);
  }
  const text = fs.readFileSync(file, 'utf8');
  const ids = Array.from(text.matchAll(/ id="([^"]*)"/g), (one) => one[1]);
  if (new Set(ids).size !== ids.length) fault('an id stands twice');
  for (const [, id] of text.matchAll(/(?:url\(|href=")#([^)"]+)/g)) if (!ids.includes(id)) fault(`nothing has the id ${id}`);
}

async function checkScreen(browser, file, fault) {
  for (const colorScheme of ['light', 'dark']) {
    for (const width of [320, 768, 1280]) {
      const page = await opened(browser, file, faults, { colorScheme, viewport: { width, height: 900 } });
      for (const one of await page.evaluate(overflowing)) fault(`${width} px: ${one}`);
      if (width !== 768) for (const one of await axeFaults(page, `${colorScheme} ${width} px`)) fault(one);
      await closed(page);
    }
  }
}

async function checkBoxes(browser, file, fault) {
  const page = await opened(browser, file, faults);
  const boxes = page.locator('main input[type="checkbox"]');
  if (await boxes.count()) {
    const box = boxes.first();
    await box.click();
    if (!await box.isChecked()) fault('a click does not tick a box');
    await box.press('Space');
    if (await box.isChecked()) fault('the space bar does not clear a box');
  }
  const label = page.locator('main label.tick').first();
  if (await label.count()) {
    await label.click();
    if (!await label.locator('input').isChecked()) fault('its label does not tick a box');
  }
  const line = page.locator('main input[type="text"]').first();
  if (await line.count()) {
    await line.fill('12');
    if (await line.inputValue() !== '12') fault('a line takes no text');
  }
  await closed(page);
}

// Without script it is simply the page; no text of it makes an element or runs.
async function checkPlain(browser, file, fault) {
  const page = await opened(browser, file, faults, { javaScriptEnabled: false });
  if (await page.locator('button:visible, dialog:visible').count()) fault('a button without a script');
  if (!await page.locator('h1:visible').count()) fault('no heading without a script');
  if (await page.locator('.follow:visible').count()) fault('a place for the Start button is seen without a script');
  await closed(page);
  const live = await opened(browser, file, faults);
  const found = await live.evaluate(() => ({
    hacked: 'hacked' in window,
    foreign: Array.from(document.querySelectorAll('main script, main img, main iframe, main style, main [onerror], main [onclick]')).length,
    scripts: document.scripts.length,
    left: /\{\{(lang|classes|title|paper|style|content|script)\}\}/.test(document.documentElement.className + document.querySelector('style').textContent + document.scripts[0].textContent),
  }));
  if (found.hacked || found.foreign || found.scripts !== 1) fault(`a text of it became markup: ${JSON.stringify(found)}`);
  if (found.left) fault('a placeholder is left');
  await closed(live);
}

const browser = await launch();
const files = process.argv.slice(2).map((word) => word.split('='));
for (const [file, pages] of files) {
  const fault = (text) => faults.push(`${path.basename(file)}: ${text}`);
  const bytes = fs.statSync(file).size;
  if (bytes > mostBytes) fault(`${bytes} bytes, at most ${mostBytes}`);
  await checkValid(file, fault);
  await checkScreen(browser, file, fault);
  const count = await checkPaper(browser, file, pages, faults, fault);
  await checkBoxes(browser, file, fault);
  await checkPlain(browser, file, fault);
  console.log(`${path.basename(file)}: ${bytes} bytes, ${count} pages`);
}
await browser.close();
report('page', faults, files.length);
