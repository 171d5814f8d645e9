import type { Listing } from '../domain/listing';
import { type Level, mostSevere } from '../domain/outcome';
import type { Finding, Screening } from '../screening/finding';

/** The relation of one recordal to a listing, before and after. */
export interface ShadowChange {
  what: 'new' | 'gone' | 'changed';
  regime: string;
  recordNo: string;
  mark: string;
  words: string;
  list: string;
  /** Absent where it is new. */
  before?: Level;
  /** Absent where it is gone. */
  after?: Level;
}

/** A listing that would be judged differently; `nth` is its position among those asked about. */
export interface ShadowRow {
  nth: number;
  before: Screening['outcome'];
  after: Screening['outcome'];
  changes: ShadowChange[];
}

/**
 * How a listing would be judged differently: for each recordal by its most severe shown finding, and for the listing
 * as a whole, whose outcome also changes if its brand is now covered. Undefined if nothing changes. Decisions by
 * people are left out on both sides. O(findings).
 */
export function comparison(nth: number, before: Screening, after: Screening): ShadowRow | undefined {
  const was = byRecordal(before.findings);
  const is = byRecordal(after.findings);
  const changes = [...new Set([...was.keys(), ...is.keys()])].flatMap(
    (key) => changeOf(was.get(key), is.get(key)) ?? [],
  );
  if (changes.length === 0 && before.outcome === after.outcome) return undefined;
  return { nth, before: before.outcome, after: after.outcome, changes };
}

/** What two lists of one register say about a recordal counts as one. */
function byRecordal(findings: readonly Finding[]): Map<string, Finding> {
  const worst = new Map<string, Finding>();
  for (const finding of findings) {
    if (!finding.shown) continue;
    const key = JSON.stringify([finding.regime, finding.recordNo]);
    const known = worst.get(key);
    if (!known || mostSevere([known.outcome, finding.outcome]) !== known.outcome) worst.set(key, finding);
  }
  return worst;
}

function changeOf(was: Finding | undefined, is: Finding | undefined): ShadowChange | undefined {
  const one = is ?? was;
  if (!one || was?.outcome === is?.outcome) return undefined;
  const { regime, recordNo, mark, text, list } = one;
  return {
    what: !was ? 'new' : !is ? 'gone' : 'changed',
    ...{ regime, recordNo, mark, words: text, list },
    ...(was && { before: was.outcome }),
    ...(is && { after: is.outcome }),
  };
}

/** Compares portions of listings that were judged twice. */
export function comparisons(
  listings: readonly Listing[],
  from: number,
  before: readonly Screening[],
  after: readonly Screening[],
): ShadowRow[] {
  return listings.flatMap((_, at) => comparison(from + at, before[at]!, after[at]!) ?? []);
}
