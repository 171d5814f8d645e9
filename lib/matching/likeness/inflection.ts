import { mayHold } from '../index/bloom';
import { MAX_KEY, spanHash, spanHashWith } from '../keys/span-hash';
import { Rewriting } from './rewriting';
import type { SimilarContext } from './similar-context';

const rewriting = new Rewriting();
const letters = (word: string) => Uint16Array.from(word, (char) => char.charCodeAt(0));
const ENDINGS = ['s', 'es', 'ed', 'ing'].map(letters);
const ADDED = ['s', 'es'].map(letters);
const SHORTEST_STEM = 3;

/** Plural and tense: `nikes` for NIKE, `timberland` for TIMBERLANDS. Hashes first, as nearly none is a mark. */
export function inflections(context: SimilarContext, from: number, to: number): void {
  if (to - from > MAX_KEY) return;
  const { index, scan, prefixes } = context;
  for (const ending of ENDINGS) {
    const stem = to - ending.length;
    if (stem - from < SHORTEST_STEM || !endsWith(scan.skeletons, to, ending)) continue;
    if (!mayHold(index.bloom, spanHash(prefixes, from, stem))) continue;
    rewriting.load(scan.skeletons, from, stem).lookUp(context, from, to, 'inflection');
  }
  for (const ending of ADDED) {
    if (!mayHold(index.bloom, spanHashWith(prefixes, from, to, ending))) continue;
    rewriting.load(scan.skeletons, from, to).append(ending).lookUp(context, from, to, 'inflection');
  }
}

function endsWith(units: Uint16Array, to: number, ending: Uint16Array): boolean {
  for (let i = 0; i < ending.length; i++) if (units[to - ending.length + i] !== ending[i]) return false;
  return true;
}
