import { Scan } from '../../text/scan';
import { hasSkeleton, marksByKey } from '../index/lookup';
import { KeyKind } from '../keys/mark-keys';
import { hashUnits, MAX_KEY } from '../keys/span-hash';
import { speltOut } from '../keys/spellings';
import type { SimilarContext, TextWord } from './similar-context';

const spelt = new Scan();
const SHORTEST = 4;

/** `Märklin` for MAERKLIN: words with marked letters, spelt out; ASCII has none. The other way round, the mark has a key. */
export function speltOutMarks({ index, scan, visit }: SimilarContext, words: readonly TextWord[]): void {
  for (const { from, to } of words) {
    const other = speltOut(scan.text.slice(scan.starts[from], scan.ends[to - 1]));
    if (other === undefined) continue;
    const { skeletons, length } = spelt.read(other);
    if (length < SHORTEST || length > MAX_KEY) continue;
    marksByKey(index, hashUnits(skeletons, 0, length), KeyKind.Own, (mark) => {
      if (hasSkeleton(index, mark, skeletons, 0, length)) visit(mark, from, to, 'diacritics');
    });
  }
}
