import { readFileSync } from 'node:fs';
import { openPictureReading } from '../../lib/cli/pictures/reader';
import type { Listing } from '../../lib/domain/listing';
import { compileList, packCompiled } from '../../lib/lists/compiled/compile';
import { openCompiled } from '../../lib/lists/compiled/open';
import { COPY_FROM } from '../../lib/pictures/figures/copies';
import { withPictures } from '../../lib/screening/picture-words';
import { screenerOf } from '../../lib/screening/screener';
import { recordalOf } from '../recordal-of';
import { figureAccuracy } from './figure-accuracy';
import { HAN_MARKS, isWithoutMark, KINDS, LATIN_MARKS, labelledPicture } from './labelled';

/** Pictures of each kind. */
const EACH = 10;

/** A list of the marks that the pictures show and, so that something can be found in error, of the demonstration's. */
async function marks() {
  const shown = [...LATIN_MARKS, ...HAN_MARKS];
  const others = readFileSync('public/demonstration-list.jsonl', 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const { markText } = JSON.parse(line) as { markText?: string };
      return markText && !shown.some((one) => one.toLowerCase() === markText.toLowerCase()) ? [markText] : [];
    });
  const rows = [...shown, ...others].map((markText, at) =>
    recordalOf({ recordNo: `T${at}`, markText, classes: [21] }),
  );
  const label = { name: 'marks', date: '2026-05-01', demonstration: false, regime: 'CN', regimes: ['CN'] };
  return openCompiled(
    packCompiled([await compileList(label, rows)], '1', (length) => new ArrayBuffer(length)),
  ).lists;
}

/** `npm run accuracy:pictures`: prints the tables of lib/pictures/PICTURES.md, and every miss. Takes some minutes. */
async function printWords(): Promise<void> {
  const screen = screenerOf(await marks(), {
    policy: 'strict',
    on: '2026-11-01',
    locale: 'en',
    own: [],
    all: false,
  });
  const read = (await openPictureReading()).reader();
  let [found, all, wrong, pictures, spent, longest] = [0, 0, 0, 0, 0, 0];
  for (const kind of KINDS) {
    let [hits, falseHits] = [0, 0];
    for (let number = 0; number < EACH; number++) {
      const { words, bytes } = await labelledPicture(kind, number);
      const start = process.cpuUsage();
      const { lines } = await read(bytes);
      const { user, system } = process.cpuUsage(start);
      const seconds = (user + system) / 1_000_000;
      [spent, longest, pictures] = [spent + seconds, Math.max(longest, seconds), pictures + 1];
      const listing: Listing = {
        id: '1',
        site: '',
        url: '',
        title: 'bottle',
        seller: 'Hillside Store',
        images: [],
      };
      const { findings } = screen(withPictures(listing, [{ name: 'a', lines }]));
      const named = findings.filter(({ field }) => field === 'image').map(({ mark }) => mark);
      const [word] = words;
      falseHits += named.filter((mark) => mark !== word).length;
      for (const mark of named) if (mark !== word) console.log(`  false: ${kind} ${number}: ${mark}`);
      if (word !== undefined && named.includes(word)) hits += 1;
      else if (word !== undefined)
        console.log(`  missed: ${kind}: ${word} read as ${lines.map(({ text }) => text).join(' | ')}`);
    }
    if (!isWithoutMark(kind)) [found, all] = [found + hits, all + EACH];
    wrong += falseHits;
    console.log(`| ${kind} | ${isWithoutMark(kind) ? '–' : `${hits} of ${EACH}`} | ${falseHits} |`);
  }
  console.log(
    `recall ${(found / all).toFixed(3)}; ${(wrong / pictures).toFixed(3)} false a picture, ${pictures} pictures`,
  );
  console.log(`${(spent / pictures).toFixed(2)} s of a processor a picture, ${longest.toFixed(2)} s at most`);
}

/** Figures 0–29 the threshold was set on, 30–59 tell what it is worth. */
async function printFigures(): Promise<void> {
  for (const [from, to] of [
    [0, 30],
    [30, 60],
  ] as const) {
    const { copies, others, lookAlikes } = await figureAccuracy(from, to, 1);
    console.log(`figures ${from} to ${to - 1}`);
    for (const [distortion, alike] of Object.entries(copies))
      console.log(`| ${distortion} | ${alike.filter((one) => one >= COPY_FROM).length} of ${alike.length} |`);
    const wrong = others.filter((one) => one >= COPY_FROM).length;
    console.log(
      `${wrong} false of ${others.length}; most alike ${others[0]?.toFixed(3)}, look-alike ${lookAlikes[0]?.toFixed(3)}`,
    );
  }
}

await printWords();
await printFigures();
