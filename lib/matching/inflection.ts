import { Rewriting } from './rewriting';
import type { SimilarContext } from './similar';

const rewriting = new Rewriting();
const ENDINGS = ['s', 'es', 'ed', 'ing'] as const;
const SHORTEST_STEM = 3;

/** Plural and tense: `nikes` for NIKE, `timberland` for TIMBERLANDS. */
export function inflections(context: SimilarContext, from: number, to: number): void {
  const { units, skeletons } = context.scan;
  for (const ending of ENDINGS) {
    const stem = to - from - ending.length;
    if (stem < SHORTEST_STEM || !endsWith(units, from, to, ending)) continue;
    rewriting
      .load(skeletons, from, to)
      .replace(stem, ending.length, '')
      .lookUp(context, from, to, 'inflection');
  }
  for (const ending of ['s', 'es']) {
    rewriting
      .load(skeletons, from, to)
      .replace(to - from, 0, ending)
      .lookUp(context, from, to, 'inflection');
  }
}

function endsWith(units: Uint16Array, from: number, to: number, ending: string): boolean {
  for (let i = 0; i < ending.length; i++)
    if (units[to - ending.length + i] !== ending.charCodeAt(i)) return false;
  return to - from > ending.length;
}
