import { once } from '../../runtime/once';
import { Scan } from '../../text/scan';
import { strengthOf } from '../tables/policy';
import { namesApart, namesGoods } from './chinese-and-japanese';

/** Letters that are read together: Japanese writes one word in Han and kana. */
const SCRIPTS = [
  String.raw`\p{Script=Latin}`,
  String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー`,
  String.raw`\p{Script=Hangul}`,
  String.raw`\p{Script=Cyrillic}`,
  String.raw`\p{Script=Greek}`,
  String.raw`\p{Script=Arabic}`,
  String.raw`\p{Script=Hebrew}`,
  String.raw`\p{Script=Thai}`,
];

/** A run in one script, from a letter or digit on, with all that is no letter of another. */
const runs = once(
  () =>
    new RegExp(
      SCRIPTS.map((letters) => String.raw`\p{N}{0,9}[${letters}](?:[${letters}]|\P{L})*`).join('|'),
      'gu',
    ),
);
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

const MOST_PARTS = 3;
const LONGEST = 200;
const SHORTEST_EAST_ASIAN = 2;
const SHORTEST = 3;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Says where goods are from, not whose. */
const COUNTRIES: ReadonlySet<string> = new Set([
  '中国',
  '中國',
  '日本',
  '한국',
  '韩国',
  '韓國',
  '美国',
  '美國',
  '香港',
  '台湾',
  '臺灣',
]);

/**
 * The parts of a mark of two scripts that name it alone: 华为 and HUAWEI of `华为 HUAWEI`. Buyers call the goods by the
 * one that they read, and a listing that has it alone is as near to the mark as one comes without writing all of it. None
 * where the mark is in one script, of more than three runs, or has look-alike letters in a word. O(length).
 */
export function scriptParts(mark: string): string[] {
  if (mark.length > LONGEST || isPlain(mark) || hasDisguise(mark)) return [];
  const found = mark.match(runs()) ?? [];
  if (found.length > MOST_PARTS) return [];
  const parts = found.flatMap((run) => (KANA.test(run) ? namesApart(run) : [run]));
  if (parts.length < 2) return [];
  return parts.map(trimmed).filter(names);
}

/** Letters of an alphabet of which some look like those of another. */
const alphabets = once(() => /\p{Script=Latin}+|\p{Script=Cyrillic}+|\p{Script=Greek}+/gu);
const FEW_LETTERS = 2;

/** Whether a letter or two of another alphabet stand inside a word, as registers typed them: CLIСQUOT with a Cyrillic С is one word. */
function hasDisguise(mark: string): boolean {
  let end = -1;
  let length = 0;
  for (const { 0: run, index } of mark.matchAll(alphabets())) {
    if (index === end && Math.min(length, run.length) <= FEW_LETTERS) return true;
    end = index + run.length;
    length = run.length;
  }
  return false;
}

/** Its patterns are made when they are first asked for, since letters in general take long to tell. */
function trimmed(part: string): string {
  const inner = part.replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '');
  return inner.replace(/(?<=\p{L}{2})[及与和]$/u, '');
}

function names(part: string): boolean {
  const letters = part.replace(/[^\p{L}]/gu, '').length;
  const least = EAST_ASIAN.test(part) ? SHORTEST_EAST_ASIAN : SHORTEST;
  return letters >= least && !COUNTRIES.has(part) && !namesGoods(part) && !praisesGoods(part);
}

const scan = new Scan();

/** PRO of コーナンPRO. */
function praisesGoods(part: string): boolean {
  const { units, length } = scan.read(part);
  return strengthOf(units, length) === 'generic';
}

/** Nearly every mark of a Western list. */
function isPlain(mark: string): boolean {
  for (let at = 0; at < mark.length; at++) if (mark.charCodeAt(at) > 0x24f) return false;
  return true;
}
