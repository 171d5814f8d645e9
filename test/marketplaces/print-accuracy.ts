/**
 * `npm run accuracy:pages [part of a file name]`: how well each saved page is read, titles to the letter and ids;
 * with a name, what was missed. `--changes`: the same after the site changed its layout, and by the generic reader.
 */
import { anyShop } from '../../lib/marketplaces/generic/generic-reader';
import {
  type ExpectedPage,
  expectedPages,
  havePages,
  openExpected,
  scorePage,
  scoreReading,
} from './accuracy';
import { LAYOUT_CHANGES, readChanged } from './layout-changes';

const changes = process.argv.includes('--changes');
const [only = '', most = '3'] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (!havePages) console.log('No saved pages beside this repository: nothing to measure.');
const pages = (havePages ? expectedPages() : []).filter(({ file }) => file.includes(only));
if (changes) {
  console.log(
    row('recall/precision; * item read', [...LAYOUT_CHANGES.map(({ name }) => name), 'generic reader']),
  );
  for (const page of pages) if (page.kind !== 'blocked') console.log(row(page.file, changed(page)));
} else for (const page of pages) print(page);

function print(page: ExpectedPage): void {
  const { reading, titles, ids, mainFound } = scorePage(page);
  const { status, reason = '', cards, readable, site } = reading;
  const list =
    page.list.length > 0 || titles.extra.length > 0
      ? `recall ${titles.recall.toFixed(2)} precision ${titles.precision.toFixed(2)}`
      : '';
  const byId = ids ? `ids ${ids.recall.toFixed(2)} ${ids.precision.toFixed(2)}` : '';
  const main = page.main.length > 0 ? (mainFound ? 'main ok' : 'MAIN MISSED') : '';
  console.log(
    `${page.file.padEnd(48)} ${site.padEnd(12)} ${status} ${reason} ${readable}/${cards} ${main} ${list} ${byId}`,
  );
  if (!only) return;
  for (const title of titles.missing) console.log(`   missing: ${title}`);
  for (const title of titles.extra) console.log(`   extra:   ${title}`);
  for (const read of reading.listings.slice(0, Number(most)))
    console.log(read.listing, read.title?.pieces.length, read.brand?.text);
}

function changed(page: ExpectedPage): string[] {
  const readings = LAYOUT_CHANGES.map((change) => readChanged(openExpected(page), page.url, change));
  readings.push(anyShop.read(openExpected(page), new URL(page.url)));
  return readings.map((reading) => {
    const { titles, mainFound } = scoreReading(page, reading);
    const main = page.main.length === 0 ? '' : mainFound ? '*' : '-';
    const list = page.list.length > 0 ? `${titles.recall.toFixed(2)}/${titles.precision.toFixed(2)}` : '';
    return `${main}${list} ${reading.status[0]}`;
  });
}

function row(head: string, cells: string[]): string {
  return head.slice(0, 47).padEnd(48) + cells.map((cell) => cell.padEnd(17)).join('');
}
