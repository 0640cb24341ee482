// What both tests need: the browser, a page that may not ask the network, and a list of faults.
import { chromium } from 'playwright-core';
import { pathToFileURL } from 'node:url';
import path from 'node:path';

export const launch = () => chromium.launch({
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});

export const addressOf = (file) => pathToFileURL(path.resolve(file)).href;

/// A page that has loaded the file. Whatever it says on the console or asks of the network is a fault.
export async function opened(browser, file, faults, options = {}) {
  const { prepare, ...context } = options;
  const page = await (await browser.newContext(context)).newPage();
  page.setDefaultTimeout(60000); // patience on a busy machine
  const fault = (text) => faults.push(`${path.basename(file)}: ${text}`);
  page.on('console', (message) => fault(`console: ${message.text()}`));
  page.on('pageerror', (error) => fault(`script: ${error.message}`));
  page.on('dialog', (dialog) => { fault(`dialog: ${dialog.message()}`); dialog.dismiss(); });
  await page.route('**', (route) => {
    if (route.request().url() === addressOf(file)) return route.continue();
    fault(`request: ${route.request().url().slice(0, 200)}`);
    return route.abort();
  });
  if (prepare) await prepare(page);
  await page.goto(addressOf(file));
  return page;
}

export async function closed(page) {
  await page.context().close();
}

/// Prints the faults, and ends with 1 if there are any.
export function report(name, faults, checks) {
  for (const fault of faults) console.error(fault);
  console.log(`${name}: ${checks} files, ${faults.length} faults`);
  process.exitCode = faults.length ? 1 : 0;
}
