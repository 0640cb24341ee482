// A page as it is printed: how many sheets, of which size, and whether all of it is on them.
import fs from 'node:fs';
import { closed, opened } from './browser.mjs';

// In points, and in the millimetres that @page of page.css leaves free.
const papers = { 'paper-a4': [595, 842], 'paper-letter': [612, 792] };
const usual = { sides: 26, ends: 24 };
const compact = { sides: 24, ends: 19 };
const px = { ofPoint: 96 / 72, ofMillimetre: 96 / 25.4 };

/// Nothing reaches over an edge of the window, stands out of its box, or is cut off by it.
export const overflowing = () => {
  const wide = document.documentElement.clientWidth;
  const found = [];
  if (document.documentElement.scrollWidth > wide) found.push(`scrolls to ${document.documentElement.scrollWidth} of ${wide} px`);
  for (const one of document.querySelectorAll('body *:not(svg *):not(script)')) {
    const box = one.getBoundingClientRect();
    const style = getComputedStyle(one);
    if (box.width === 0 || one.matches('.hidden, .hidden *') || style.clipPath !== 'none') continue;
    const name = one.tagName.toLowerCase() + (one.className && typeof one.className === 'string' ? '.' + one.className.replace(/ /g, '.') : '');
    if (box.right > wide + 1 || box.left < -1) found.push(`${name} reaches to ${Math.round(box.right)} of ${wide} px`);
    const parent = one.parentElement.getBoundingClientRect();
    if (one.closest('.move, .logged, .stop') && box.right > parent.right + 1.5) found.push(`${name} stands out of its box`);
    if (one.closest('.picture') && box.bottom > parent.bottom + 1.5) found.push(`${name} is higher than its box`);
    // Its own words: those of an inline element are looked at in the box around it.
    const edge = (style.display === 'inline' ? parent : box).right + 1.5;
    for (const text of one.childNodes) {
      for (const word of text.nodeType === Node.TEXT_NODE ? text.data.matchAll(/\S+/g) : []) {
        const range = document.createRange();
        range.setStart(text, word.index);
        range.setEnd(text, word.index + word[0].length);
        if (Array.from(range.getClientRects()).some((line) => line.right > edge)) found.push(`${name} has words beyond its edge: ${word[0].slice(0, 30)}`);
      }
    }
  }
  return found.slice(0, 4);
};

// What must not break across pages does not, and has room on one.
const broken = (high) => {
  const found = [];
  for (const row of document.querySelectorAll('.move, .logged, .stop, .callout, .form')) {
    const name = row.dataset.move || row.className;
    if (getComputedStyle(row).breakInside !== 'avoid') found.push(`${name} may break across pages`);
    if (row.getBoundingClientRect().height > high) found.push(`${name} is longer than a page`);
  }
  for (const week of document.querySelectorAll('.new-page')) {
    const tall = week.getBoundingClientRect().height;
    if (week.querySelector('.log') && tall > high) found.push(`${week.querySelector('h2').textContent} takes ${Math.ceil(tall)} of ${high} px`);
    if (getComputedStyle(week).breakBefore !== 'page') found.push(`${week.querySelector('h2').textContent} does not begin a page`);
  }
  if (Array.from(document.querySelectorAll('.follow')).some((one) => one.getClientRects().length)) found.push('the Start button is printed');
  return found;
};

/// The number of sheets. `promised`: so many, or `any`: then too no row is longer than a page; or
/// nothing, for texts without measure.
export async function checkPaper(browser, file, promised, faults, fault) {
  const page = await opened(browser, file, faults);
  const classes = await page.evaluate(() => Array.from(document.documentElement.classList));
  const paper = Object.keys(papers).find((name) => classes.includes(name));
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: false });
  if (process.env.PAGES_TO) fs.writeFileSync(`${process.env.PAGES_TO}/${file.split('/').at(-1)}.pdf`, bytes);
  const pdf = bytes.toString('latin1');
  const count = (pdf.match(/\/Type\s*\/Page\b(?!s)/g) || []).length;
  if (Number(promised) && count !== Number(promised)) fault(`${count} pages on ${paper}, ${promised} promised`);
  const [, right, top] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) || [];
  const [wide, high] = papers[paper] || [0, 0];
  if (Math.abs(right - wide) > 1.5 || Math.abs(top - high) > 1.5) fault(`sheets of ${right} x ${top} pt, not ${paper}`);
  const margins = classes.includes('compact') ? compact : usual;
  const inside = {
    width: Math.floor(wide * px.ofPoint - margins.sides * px.ofMillimetre),
    height: Math.floor(high * px.ofPoint - margins.ends * px.ofMillimetre),
  };
  await page.setViewportSize(inside);
  await page.emulateMedia({ media: 'print' });
  for (const one of await page.evaluate(overflowing)) fault(`${paper}: ${one}`);
  for (const one of await page.evaluate(broken, promised ? inside.height : 1e9)) fault(`${paper}: ${one}`);
  await closed(page);
  return count;
}
