import type { TestBrowser } from '../e2e/browsers/browser';
import { openChromium } from '../e2e/browsers/chromium';
import { openFirefox } from '../e2e/browsers/firefox';
import { type PictureServer, servePictures } from '../e2e/picture-server';
import { KINDS, type Labelled, labelledPicture } from '../pictures/labelled';
import { countRead, nothingRead, screenerOfMarks, type WordAccuracy } from '../pictures/word-accuracy';
import { lineNowhere } from '../pictures/word-engines';
import { prepare } from '../prepare';
import { readByEdition, shopOf } from './pictures-edition';
import { readByTesseract, tesseractFiles } from './pictures-tesseract';
import { type ReadInBrowser, riseOf } from './pictures-watched';

/** Pictures of each of the fourteen kinds; an argument that is a number says another. */
const EACH = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 10);
const isAsked = (word: string) => process.argv.includes(word);
const inFirefox = isAsked('firefox');

/**
 * `npm run bench:reading [-- N] [firefox] [paddle|tesseract]`: drawn pictures read in a real browser, by the edition for it, one
 * listing each, and then by tesseract.js in a worker of a page beside it; both are screened alike. Tells what was found and what
 * was not, time and processor a picture, and the memory of the browser's processes along the way.
 */
async function measure(): Promise<void> {
  prepare({ browsers: [inFirefox ? 'firefox' : 'chromium'], builds: ['pictures'] });
  const pictures: Labelled[] = [];
  for (let number = 0; number < EACH; number++)
    for (const kind of KINDS) pictures.push(await labelledPicture(kind, number));
  const server = await servePictures(filesOf(pictures));
  const engines = { paddle: readByPaddle, tesseract: readByTesseractAlone };
  const names = (['paddle', 'tesseract'] as const).filter(isAsked);
  console.log(`${pictures.length} pictures, ${inFirefox ? 'Firefox' : 'Chromium'}`);
  try {
    for (const name of names.length > 0 ? names : (['paddle', 'tesseract'] as const))
      await print(pictures, await engines[name](server, pictures.length));
  } finally {
    server.close();
  }
}

const nameOf = (at: number) => `${at}.jpg`;

function filesOf(pictures: readonly Labelled[]): Record<string, Uint8Array> {
  const names = pictures.map((_, at) => nameOf(at));
  return {
    ...Object.fromEntries(pictures.map(({ bytes }, at) => [nameOf(at), bytes])),
    ...tesseractFiles(names),
  };
}

/** Each has a browser of its own: memory that one leaves behind is not the other's. */
const readByPaddle = (server: PictureServer, count: number) =>
  inBrowser(server, count, (browser) => readByEdition(browser, count));
const readByTesseractAlone = (server: PictureServer, count: number) =>
  inBrowser(server, count, (browser) => readByTesseract(browser, server, count));

async function inBrowser(
  server: PictureServer,
  count: number,
  read: (browser: TestBrowser) => Promise<ReadInBrowser>,
): Promise<ReadInBrowser> {
  const { url, html } = shopOf(Array.from({ length: count }, (_, at) => server.address(nameOf(at))));
  const served = { [url]: { html, scripts: true } };
  const browser = await (inFirefox ? openFirefox : openChromium)(served, { edition: 'pictures' });
  try {
    return await read(browser);
  } finally {
    await browser.close();
  }
}

async function print(pictures: readonly Labelled[], { name, lines, cost }: ReadInBrowser): Promise<void> {
  const kinds = await accuracyOf(pictures, lines);
  const a = (sum: number) => (sum / pictures.length).toFixed(2);
  console.log(
    `${name}: a picture ${a(cost.processor)} s of a processor, ${a(cost.seconds)} s, opening included`,
  );
  const along = cost.along.map(({ read, most }) => `${most} MB until ${read}`);
  console.log(`memory of the browser: ${cost.before} MB before, at most ${along.join(', ')}`);
  const line = riseOf(cost.along);
  if (line)
    console.log(
      `and rises by ${line.rise.toFixed(3)} ± ${line.error.toFixed(3)} MB a picture after the 50th`,
    );
  for (const [kind, { found, shown, falseMarks, told }] of kinds) {
    console.log(`| ${name} | ${kind} | ${shown > 0 ? `${found} of ${shown}` : '–'} | ${falseMarks} |`);
    for (const line of told) console.log(`  ${kind}: ${line}`);
  }
  const sum = (key: 'found' | 'shown' | 'falseMarks') =>
    [...kinds.values()].reduce((all, one) => all + one[key], 0);
  console.log(`${name}: recall ${sum('found')} of ${sum('shown')}; ${sum('falseMarks')} false marks`);
}

/** By kind: each picture's words, screened as a listing's. */
async function accuracyOf(
  pictures: readonly Labelled[],
  lines: ReadInBrowser['lines'],
): Promise<Map<string, WordAccuracy>> {
  const screen = await screenerOfMarks();
  const kinds = new Map(KINDS.map((kind) => [kind as string, nothingRead()]));
  pictures.forEach((picture, at) => {
    countRead(kinds.get(picture.kind)!, screen, picture, (lines[at] ?? []).map(lineNowhere));
  });
  return kinds;
}

await measure();
