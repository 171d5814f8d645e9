import { mayHold } from '../index/bloom';
import { longer, MAX_KEY, mixed, plainSpan, spanHash } from '../keys/span-hash';
import { Rewriting } from './rewriting';
import type { SimilarContext } from './similar-context';

const rewriting = new Rewriting();
const letters = (word: string) => Uint16Array.from(word, (char) => char.charCodeAt(0));
const ENDINGS = ['s', 'es', 'ed', 'ing'].map(letters);
const ADDED_S = letters('s');
const ADDED_ES = letters('es');
const [D, E, G, S] = letters('degs') as unknown as [number, number, number, number];
const SHORTEST_STEM = 3;

/** Plural and tense: `nikes` for NIKE, `timberland` for TIMBERLANDS. Hashes first, as nearly none is a mark. */
export function inflections(context: SimilarContext, from: number, to: number): void {
  if (to - from > MAX_KEY) return;
  const { index, scan, prefixes } = context;
  const last = scan.skeletons[to - 1]!;
  if (last === S || last === D || last === G) stems(context, from, to);
  const plain = plainSpan(prefixes, from, to);
  if (mayHold(index.bloom, mixed(longer(plain, S)))) inflected(context, from, to, ADDED_S);
  if (mayHold(index.bloom, mixed(longer(longer(plain, E), S)))) inflected(context, from, to, ADDED_ES);
}

/** What is left without each ending. */
function stems(context: SimilarContext, from: number, to: number): void {
  const { index, scan, prefixes } = context;
  for (const ending of ENDINGS) {
    const stem = to - ending.length;
    if (stem - from < SHORTEST_STEM || !endsWith(scan.skeletons, to, ending)) continue;
    if (!mayHold(index.bloom, spanHash(prefixes, from, stem))) continue;
    rewriting.load(scan.skeletons, from, stem).lookUp(context, from, to, 'inflection');
  }
}

function inflected(context: SimilarContext, from: number, to: number, ending: Uint16Array): void {
  rewriting.load(context.scan.skeletons, from, to).append(ending).lookUp(context, from, to, 'inflection');
}

function endsWith(units: Uint16Array, to: number, ending: Uint16Array): boolean {
  for (let i = 0; i < ending.length; i++) if (units[to - ending.length + i] !== ending[i]) return false;
  return true;
}
