import { KINDS, type Kind } from './labelled';
import { screenerOfMarks, type WordAccuracy, wordAccuracy } from './word-accuracy';
import { paddleEngine, tesseractEngine, type WordEngine } from './word-engines';

const OPENED = { paddle: paddleEngine, tesseract: tesseractEngine };
const ENGINES = ['paddle', 'tesseract'] as const;

/** Pictures of each kind. */
const EACH = 10;

/**
 * `npm run accuracy:pictures`: both engines over the same pictures; prints the tables of lib/pictures/PICTURES.md, and every miss.
 * Takes some minutes; with names of kinds or of engines, looks at those alone.
 */
async function printWords(): Promise<void> {
  const asked = process.argv.slice(2);
  const isAsked = (name: string, of: readonly string[]) =>
    asked.includes(name) || !of.some((one) => asked.includes(one));
  const kinds = KINDS.filter((kind) => isAsked(kind, KINDS));
  for (const name of ENGINES.filter((one) => isAsked(one, ENGINES))) {
    const engine = await OPENED[name]();
    await printEngine(engine, kinds);
    await engine.close();
  }
}

async function printEngine(engine: WordEngine, kinds: readonly Kind[]): Promise<void> {
  const screen = await screenerOfMarks();
  const all: WordAccuracy[] = [];
  for (const kind of kinds) {
    const one = await wordAccuracy(engine, screen, kind, EACH);
    all.push(one);
    for (const line of one.told) console.log(`  ${kind}: ${line}`);
    const found = one.shown > 0 ? `${one.found} of ${one.shown}` : '–';
    console.log(
      `| ${engine.name} | ${kind} | ${found} | ${one.falseMarks} | ${(one.spent / EACH).toFixed(2)} | ${one.longest.toFixed(2)} |`,
    );
  }
  const sum = (key: 'found' | 'shown' | 'falseMarks' | 'pictures' | 'spent') =>
    all.reduce((total, one) => total + one[key], 0);
  console.log(
    `${engine.name}: recall ${sum('found')} of ${sum('shown')}; ${sum('falseMarks')} false in ${sum('pictures')} pictures; ` +
      `${(sum('spent') / sum('pictures')).toFixed(2)} s of a processor a picture, ${Math.max(...all.map(({ longest }) => longest)).toFixed(2)} s at most`,
  );
}

await printWords();
