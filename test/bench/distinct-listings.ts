import { at, pick, type Random, randomFrom } from './perturb';
import { SOURCES, sharedLines } from './shared';

type Row = { title: string } & Record<string, unknown>;

/**
 * Listings as files hold them, so many, no two titles alike: real ones first, then the first half of one with the second half
 * of another of the same source and other digits. Nothing is answered because it was asked before; words repeat as words do.
 */
export function* distinctListings(count: number): Generator<string> {
  const random = randomFrom(5);
  const sources = SOURCES.map((source) => sharedLines(`listings/${source}.jsonl`).map(rowOf));
  const seen = new Set<string>();
  for (let round = 0; seen.size < count; round++)
    for (const rows of sources)
      for (const row of rows) {
        if (seen.size >= count) return;
        const title = round === 0 ? row.title : crossed(row.title, pick(random, rows).title, random);
        if (seen.has(title)) continue;
        seen.add(title);
        yield JSON.stringify({ id: String(seen.size), ...row, title });
      }
}

/** The fields that a file of listings has and that are filled. */
function rowOf(line: string): Row {
  const read = JSON.parse(line) as Row;
  const fields = ['title', 'brand', 'category', 'seller', 'price', 'url', 'site', 'locale'];
  return Object.fromEntries(fields.flatMap((field) => (read[field] ? [[field, read[field]]] : []))) as Row;
}

function crossed(one: string, other: string, random: Random): string {
  const spaced = one.includes(' ');
  const [head, tail] = spaced ? [one.split(/\s+/), other.split(/\s+/)] : [[...one], [...other]];
  const kept = head.slice(0, Math.max(2, Math.ceil(head.length / 2)));
  const title = [...kept, ...tail.slice(Math.floor(tail.length / 2))].join(spaced ? ' ' : '');
  return title.replace(/\d/g, () => String(at(random, 10)));
}
