import type { Recordal } from '../domain/recordal';

/** What a list holds, counted. Dates are the earliest and latest that occur. */
export interface ListCounts {
  recordals: number;
  figurative: number;
  byRegime: Record<string, number>;
  byStatus: Record<string, number>;
  /** Nice classes; a recordal counts in each of its classes, and as "none" without one. */
  byClass: Record<string, number>;
  byScript: Record<string, number>;
  byRightType: Record<string, number>;
  withGoods: number;
  withAuthorisedUsers: number;
  validFrom: DateRange;
  validTo: DateRange;
}

interface DateRange {
  first?: string;
  last?: string;
  missing: number;
}

/** Counts a list row by row. */
export class ListCounter {
  readonly counts: ListCounts = {
    recordals: 0,
    figurative: 0,
    byRegime: {},
    byStatus: {},
    byClass: {},
    byScript: {},
    byRightType: {},
    withGoods: 0,
    withAuthorisedUsers: 0,
    validFrom: { missing: 0 },
    validTo: { missing: 0 },
  };

  add(recordal: Recordal): void {
    const { counts } = this;
    counts.recordals++;
    if (recordal.markText === '') counts.figurative++;
    if (recordal.goods.length > 0) counts.withGoods++;
    if (recordal.authorisedUsers.length > 0) counts.withAuthorisedUsers++;
    count(counts.byRegime, recordal.regime);
    count(counts.byStatus, recordal.status);
    count(counts.byScript, scriptOf(recordal.markText));
    count(counts.byRightType, recordal.rightType);
    for (const number of recordal.classes) count(counts.byClass, String(number));
    if (recordal.classes.length === 0) count(counts.byClass, 'none');
    widen(counts.validFrom, recordal.validFrom);
    widen(counts.validTo, recordal.validTo);
  }
}

function count(counts: Record<string, number>, key: string): void {
  counts[key] = (Object.hasOwn(counts, key) ? counts[key]! : 0) + 1;
}

function widen(range: DateRange, day: string | undefined): void {
  if (!day) range.missing++;
  else {
    if (!range.first || day < range.first) range.first = day;
    if (!range.last || day > range.last) range.last = day;
  }
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['latin', /\p{Script=Latin}/u],
  ['han', /\p{Script=Han}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['hangul', /\p{Script=Hangul}/u],
];

/** Scripts of a mark joined with "+", "other" for digits and signs, "none" for a figurative mark. */
function scriptOf(markText: string): string {
  if (markText === '') return 'none';
  const found = SCRIPTS.filter(([, letters]) => letters.test(markText)).map(([script]) => script);
  return found.join('+') || 'other';
}
