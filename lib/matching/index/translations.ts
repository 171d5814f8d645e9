import { syllableOf, syllables } from '../../text/pinyin';
import { Scan } from '../../text/scan';
import { isHan } from '../keys/words';
import type { MarkRow } from './mark-row';
import { atOnce } from './slices';

/** A row that a text of another row stands for, in the other script. */
export interface Translation {
  row: number;
  text: string;
}

interface HolderMarks {
  latin: Map<string, number[]>;
  han: Map<string, number[]>;
}

/**
 * Latin and Han marks of one holder that are forms of one another: the only two it has, or two that sound alike
 * (Adidas and 阿迪达斯). A holder's other pairs are different brands, and stay apart.
 */
export function* translationsOf(recordals: readonly MarkRow[]): Generator<number, Translation[]> {
  const holders = new Map<string, HolderMarks>();
  const scan = new Scan();
  for (let row = 0; row < recordals.length; row++) {
    if ((row & 0xfff) === 0xfff) yield 0.5 + (row / recordals.length) * 0.1;
    const { holder, markText } = recordals[row]!;
    if (!holder || markText.trim() === '') continue;
    const marks = holders.get(holder) ?? { latin: new Map(), han: new Map() };
    holders.set(holder, marks);
    const han = scan.read(markText).length > 0 && isHan(scan, 0, scan.length);
    if (!han && !/^[\p{Script=Latin}\P{L}]+$/u.test(markText)) continue;
    const script = han ? marks.han : marks.latin;
    const rows = script.get(markText);
    if (rows) rows.push(row);
    else script.set(markText, [row]);
  }
  return yield* allPairs(holders);
}

/** Marks whose sounds one step of a build may compare. */
const STEP = 256;

function* allPairs(holders: ReadonlyMap<string, HolderMarks>): Generator<number, Translation[]> {
  const pairs: Translation[] = [];
  let done = 0;
  let compared = 0;
  for (const marks of holders.values()) {
    done++;
    compared += 1 + marks.latin.size * marks.han.size;
    for (const pair of pairsOf(marks)) pairs.push(pair);
    if (compared < STEP) continue;
    compared = 0;
    yield 0.6 + (done / holders.size) * 0.1;
  }
  return pairs;
}

const MOST_MARKS = 40;

function pairsOf({ latin, han }: HolderMarks): Translation[] {
  if (latin.size === 0 || han.size === 0 || latin.size * han.size > MOST_MARKS * MOST_MARKS) return [];
  const only = new Set([...latin.keys()].map((mark) => mark.toLowerCase())).size === 1 && han.size === 1;
  const pairs: Translation[] = [];
  for (const [name, nameRows] of latin) {
    for (const [characters, characterRows] of han) {
      if (!only && !soundAlike(name, characters)) continue;
      pairs.push(
        ...nameRows.map((row) => ({ row, text: characters })),
        ...characterRows.map((row) => ({ row, text: name })),
      );
    }
  }
  return pairs;
}

/** Sounds that Chinese transcriptions do not keep apart, by what stands for them. */
const CLASSES: [RegExp, string][] = [
  [/[zc]h|sh|[szcxj]/g, 'S'],
  [/[bpfvw]/g, 'B'],
  [/[dt]/g, 'D'],
  [/[gkqh]/g, 'K'],
  [/[lr]/g, 'L'],
  [/[mn]g?/g, 'N'],
  [/[aeiouy'\s\W\d]/g, ''],
];

function consonants(text: string): string {
  let frame = text.toLowerCase();
  for (const [group, sound] of CLASSES) frame = frame.replace(group, sound);
  return frame.replace(/(.)\1+/g, '$1');
}

const LEAST_SHARED = 0.6;

function soundAlike(name: string, characters: string): boolean {
  const scan = new Scan().read(characters);
  let spelling = '';
  for (let i = 0; i < scan.length; i++) {
    const syllable = syllableOf(scan.units[i]!);
    if (syllable >= 0) spelling += syllables()[syllable];
  }
  const [a, b] = [consonants(name), consonants(spelling)];
  const longer = Math.max(a.length, b.length);
  return longer >= 2 && a[0] === b[0] && commonLength(a, b) / longer >= LEAST_SHARED;
}

/** Length of the longest common subsequence. */
function commonLength(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const char of a) {
    const next = [0];
    for (let j = 0; j < b.length; j++)
      next.push(char === b[j] ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!));
    row = next;
  }
  return row[b.length]!;
}

/** The same at once, for few rows. */
export function translatedTexts(recordals: readonly MarkRow[]): Translation[] {
  return atOnce(translationsOf(recordals));
}
