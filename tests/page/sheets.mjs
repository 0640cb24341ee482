// Only the paper: node sheets.mjs FILE[=PAGES] ...
import path from 'node:path';
import { launch, report } from './browser.mjs';
import { checkPaper } from './paper.mjs';

const faults = [];
const browser = await launch();
const files = process.argv.slice(2).map((word) => word.split('='));
for (const [file, pages] of files) {
  const fault = (text) => faults.push(`${path.basename(file)}: ${text}`);
  const count = await checkPaper(browser, file, pages, faults, fault);
  console.log(`${path.basename(file)}: ${count} pages`);
}
await browser.close();
report('sheets', faults, files.length);
