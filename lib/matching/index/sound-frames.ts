import { syllableOf, syllables } from '../../text/pinyin';
import { Scan } from '../../text/scan';

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

/** What a transcription keeps of a Latin name: its consonants, by kinds. O(length). */
export function soundFrame(text: string): string {
  let frame = text.toLowerCase();
  for (const [group, sound] of CLASSES) frame = frame.replace(group, sound);
  return frame.replace(/(.)\1+/g, '$1');
}

/** The same of Han characters, by their first readings. */
export function soundFrameOfHan(characters: string): string {
  const scan = new Scan().read(characters);
  let spelling = '';
  for (let i = 0; i < scan.length; i++) {
    const syllable = syllableOf(scan.units[i]!);
    if (syllable >= 0) spelling += syllables()[syllable];
  }
  return soundFrame(spelling);
}

const LEAST_SHARED = 0.6;

/** Whether a Latin and a Han mark of one holder may be one name. */
export function soundAlike(name: string, characters: string): boolean {
  const [a, b] = [soundFrame(name), soundFrameOfHan(characters)];
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
