import uFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import { keyOf } from './shared';
import type { SignComparer } from './sign-accuracy';

const MOST = 5;
/** fuse.js reads no longer pattern in one piece. */
const FUSE_READS = 32;

/** The strongest few marks by a measure of two names. O(marks × letters²) a sign. */
function byMeasure(marks: readonly string[], measure: (a: string, b: string) => number): SignComparer {
  const keys = marks.map(keyOf);
  return (sign) => {
    const asked = keyOf(sign);
    const best: { row: number; confidence: number }[] = [];
    keys.forEach((key, row) => {
      const confidence = measure(asked, key);
      if (best.length === MOST && confidence <= best[MOST - 1]!.confidence) return;
      best.push({ row, confidence });
      best.sort((a, b) => b.confidence - a.confidence);
      best.length = Math.min(best.length, MOST);
    });
    return best;
  };
}

export const BASELINES: Record<string, (marks: readonly string[]) => SignComparer> = {
  'same letters': (marks) => {
    const rows = new Map(marks.map((mark, row) => [keyOf(mark), row]));
    return (sign) => {
      const row = rows.get(keyOf(sign));
      return row === undefined ? [] : [{ row, confidence: 1 }];
    };
  },
  Levenshtein: (marks) => byMeasure(marks, levenshteinLikeness),
  'Jaro-Winkler': (marks) => byMeasure(marks, jaroWinkler),
  'fuse.js': (marks) => {
    const index = new Fuse(marks, { threshold: 0.6, includeScore: true, ignoreLocation: true });
    return (sign) =>
      index
        .search(sign.slice(0, FUSE_READS), { limit: MOST })
        .map(({ refIndex, score = 1 }) => ({ row: refIndex, confidence: 1 - score }));
  },
  ufuzzy: (marks) => {
    const list = [...marks];
    const finder = new uFuzzy({ intraMode: 1, intraIns: 1 });
    return (sign) => {
      const [found, info, order] = finder.search(list, sign);
      if (!found || !info || !order) return [];
      // It has an order and no measure: what the sign fills of the mark is taken for one.
      return order.slice(0, MOST).map((at) => {
        const row = info.idx[at]!;
        return { row, confidence: Math.min(1, sign.length / list[row]!.length) };
      });
    };
  },
};

/** 1 less the share of edits. Gives up where the lengths alone are too far apart. */
function levenshteinLikeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0 || Math.abs(a.length - b.length) * 2 > longer) return 0;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return 1 - row[b.length]! / longer;
}

const PREFIX_WEIGHT = 0.1;
const LONGEST_PREFIX = 4;

/** Winkler, "String Comparator Metrics" (1990). */
function jaroWinkler(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Array<boolean>(b.length).fill(false);
  let matched = '';
  for (let i = 0; i < a.length; i++)
    for (let j = Math.max(0, i - reach); j <= Math.min(b.length - 1, i + reach); j++)
      if (!taken[j] && a[i] === b[j]) {
        taken[j] = true;
        matched += a[i];
        break;
      }
  if (matched === '') return 0;
  const other = [...b].filter((_, j) => taken[j]).join('');
  const moved = [...matched].filter((letter, i) => letter !== other[i]).length / 2;
  const m = matched.length;
  const jaro = (m / a.length + m / b.length + (m - moved) / m) / 3;
  let prefix = 0;
  while (prefix < LONGEST_PREFIX && a[prefix] !== undefined && a[prefix] === b[prefix]) prefix++;
  return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
}
