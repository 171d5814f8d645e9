import { Rewriting } from './rewriting';
import type { SimilarContext } from './similar-context';

const rewriting = new Rewriting();

/** Letter groups that the eye takes for one letter, both ways. Written as folded letters. */
const SEQUENCES: [string, string][] = [
  ['rn', 'm'],
  ['vv', 'w'],
  ['cl', 'd'],
  ['nn', 'm'],
];

/** `BURBERRY` as `8URBERRY` is one skeleton; `rn` for `m` and `vv` for `w` change the length and are tried here. */
export function lookAlikeSequences(context: SimilarContext, from: number, to: number): void {
  const { units, skeletons } = context.scan;
  for (const [group, letter] of SEQUENCES) {
    const [g0, g1, single] = [group.charCodeAt(0), group.charCodeAt(1), letter.charCodeAt(0)];
    let all = 0;
    for (let i = from; i < to; i++) {
      if (i + 1 < to && units[i] === g0 && units[i + 1] === g1) {
        rewriting
          .load(skeletons, from, to)
          .replace(i - from, 2, letter)
          .lookUp(context, from, to, 'look-alike');
        all++;
      } else if (units[i] === single) {
        rewriting
          .load(skeletons, from, to)
          .replace(i - from, 1, group.replace('l', 'i'))
          .lookUp(context, from, to, 'look-alike');
      }
    }
    if (all > 1) replaceAll(context, from, to, group, letter);
  }
}

function replaceAll(context: SimilarContext, from: number, to: number, group: string, letter: string): void {
  rewriting.load(context.scan.skeletons, from, to);
  const [g0, g1] = [group.charCodeAt(0), group.replace('l', 'i').charCodeAt(1)];
  for (let i = 0; i + 1 < rewriting.length; i++) {
    if (rewriting.units[i] === g0 && rewriting.units[i + 1] === g1) rewriting.replace(i, 2, letter);
  }
  rewriting.lookUp(context, from, to, 'look-alike');
}

/** Cyrillic and Greek letters that are drawn like one Latin letter and read like another: Н is H to the eye, N to the ear. */
const READ_AS: Record<string, string> = {
  н: 'n', р: 'r', с: 's', в: 'v', у: 'u', х: 'h', и: 'i', п: 'p', г: 'g', η: 'h', ν: 'n', ρ: 'r', σ: 's', γ: 'g', υ: 'y', χ: 'h', ω: 'o', я: 'y', ь: 'b',
}; // biome-ignore format: a table
const readAs = new Map(Object.entries(READ_AS).map(([char, as]) => [char.charCodeAt(0), as]));
const MOST_AMBIGUOUS = 4;

/** Words with such letters, under every mixture of the two readings: `НIКЕ` is HIKE, and NIKE. */
export function foreignReadings(context: SimilarContext, from: number, to: number): void {
  const { units, skeletons } = context.scan;
  let foreign = false;
  for (let i = from; i < to; i++) foreign ||= units[i]! > 0x7f;
  if (!foreign) return;
  const places: number[] = [];
  let latin = true;
  for (let i = from; i < to; i++) {
    if (readAs.has(units[i]!)) places.push(i - from);
    latin &&= skeletons[i]! < 0x80;
  }
  if (places.length === 0 || !latin) return;
  places.length = Math.min(places.length, MOST_AMBIGUOUS);
  for (let choice = 1; choice < 1 << places.length; choice++) {
    rewriting.load(skeletons, from, to);
    places.forEach((place, bit) => {
      if (choice & (1 << bit)) rewriting.replace(place, 1, readAs.get(units[from + place]!)!);
    });
    rewriting.lookUp(context, from, to, 'look-alike');
  }
}
