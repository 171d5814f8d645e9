/**
 * What ships, on pairs that were decided in public and that nothing was fitted on: found at one false hit, by kind. Those kept apart
 * are the figure to go by. `npm run accuracy:published`.
 */
import { otherBrands } from './decided-pairs';
import { type PublishedPair, publishedPairs } from './published-pairs';
import { hasShared } from './shared';
import { engineFor, falseHits, listForSigns, measurePairs } from './sign-accuracy';

const BRANDS_IN = 6;

function main(): void {
  const pairs = publishedPairs();
  const marks = [...new Set([...listForSigns(), ...pairs.flatMap((pair) => pair.marks)])];
  const compare = engineFor(marks, 'brand');
  const brands = otherBrands().filter((_, at) => at % BRANDS_IN === 0);
  const threshold = falseHits(compare, marks, brands).all[brands.length] ?? 0;
  const print = (name: string, some: readonly PublishedPair[]) => {
    const { pairs: all, found, atOneFalse, shown } = measurePairs(compare, marks, some, threshold);
    console.log(
      `${name.padEnd(28)} ${all}: found ${found}, at one false hit ${atOneFalse} (${(atOneFalse / all).toFixed(3)}), shown ${shown}`,
    );
  };
  for (const keptApart of [false, true])
    for (const alike of [true, false])
      print(
        `${keptApart ? 'kept apart' : 'worked on'}, ${alike ? 'held too near' : 'held not'}`,
        pairs.filter((pair) => pair.keptApart === keptApart && pair.alike === alike),
      );
  const similar = pairs.filter(({ alike }) => alike);
  for (const kind of new Set(similar.map((pair) => pair.kind)))
    print(
      `  ${kind}`,
      similar.filter((pair) => pair.kind === kind),
    );
}

if (hasShared) main();
else console.log('skipped: ../shared is not there');
