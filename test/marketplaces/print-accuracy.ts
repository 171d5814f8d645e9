/** `npm run accuracy:pages [part of a file name]`: how well each saved page is read; with a name, what was missed. */
import { expectedPages, havePages, scorePage } from './accuracy';

const only = process.argv[2];
if (!havePages) console.log('No saved pages beside this repository: nothing to measure.');
for (const page of havePages ? expectedPages() : []) {
  if (only && !page.file.includes(only)) continue;
  const score = scorePage(page);
  const { status, reason = '', cards, readable, site } = score.reading;
  const list =
    page.list.length > 0 || score.extra.length > 0
      ? `recall ${score.recall.toFixed(2)} precision ${score.precision.toFixed(2)}`
      : '';
  const main = page.main.length > 0 ? (score.mainFound ? 'main ok' : 'MAIN MISSED') : '';
  console.log(
    `${page.file.padEnd(48)} ${site.padEnd(12)} ${status} ${reason} ${readable}/${cards} ${main} ${list}`,
  );
  if (!only) continue;
  for (const title of score.missing) console.log(`   missing: ${title}`);
  for (const title of score.extra) console.log(`   extra:   ${title}`);
  for (const read of score.reading.listings.slice(0, Number(process.argv[3] ?? 3)))
    console.log(read.listing, read.title?.pieces.length, read.brand?.text);
}
