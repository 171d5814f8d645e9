import { Scan } from '../../text/scan';
import { isHan } from '../keys/words';
import { HolderNames } from './holder-names';
import type { MarkRow } from './mark-row';
import { RowKind } from './row-kind';
import { atOnce } from './slices';
import { soundAlike } from './sound-frames';

/** A row that a text of another row stands for, in the other script. */
export interface Translation {
  row: number;
  text: string;
  kind: typeof RowKind.Translation | typeof RowKind.HolderName;
}

interface HolderMarks {
  latin: Map<string, number[]>;
  han: Map<string, number[]>;
}

/**
 * Latin and Han marks of one holder that are forms of one another: the only two it has, or two that sound alike
 * (Adidas and 阿迪达斯). A holder's other pairs are different brands, and stay apart. Beside them what a holder that is written in
 * Han goes by, where it sounds like the mark: 耐克 for NIKE of 耐克创新有限合伙公司.
 */
export function* translationsOf(recordals: readonly MarkRow[]): Generator<number, Translation[]> {
  const holders = new Map<string, HolderMarks>();
  const scan = new Scan();
  const names = new HolderNames();
  const named: Translation[] = [];
  for (let row = 0; row < recordals.length; row++) {
    if ((row & 0xfff) === 0xfff) yield 0.5 + (row / recordals.length) * 0.1;
    const { holder, markText } = recordals[row]!;
    if (!holder || markText.trim() === '') continue;
    const marks = holders.get(holder) ?? { latin: new Map(), han: new Map() };
    holders.set(holder, marks);
    const han = scan.read(markText).length > 0 && isHan(scan, 0, scan.length);
    if (!han && !/^[\p{Script=Latin}\P{L}]+$/u.test(markText)) continue;
    const name = han ? undefined : names.soundingLike(markText, holder);
    if (name !== undefined) named.push({ row, text: name, kind: RowKind.HolderName });
    const script = han ? marks.han : marks.latin;
    const rows = script.get(markText);
    if (rows) rows.push(row);
    else script.set(markText, [row]);
  }
  return named.concat(yield* allPairs(holders));
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
        ...nameRows.map((row) => ({ row, text: characters, kind: RowKind.Translation })),
        ...characterRows.map((row) => ({ row, text: name, kind: RowKind.Translation })),
      );
    }
  }
  return pairs;
}

/** The same at once, for few rows. */
export function translatedTexts(recordals: readonly MarkRow[]): Translation[] {
  return atOnce(translationsOf(recordals));
}
