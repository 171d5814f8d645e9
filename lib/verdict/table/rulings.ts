import type { CustomsCell, LawCell, Ruling, Rulings } from './rows';
import json from './rulings.json';

// Checked against its schema by a test, not on every start of the worker.
const { rulings, lawOf, lawUnknown } = json as unknown as Rulings;

/** What a regime puts in the place of the cell with this sentence; undefined where its law says no more. O(1). */
export function rulingOf(regime: string, say: string): Ruling | undefined {
  return rulings[regime]?.[say] ?? rulings[lawOf[regime] ?? '']?.[say];
}

/** The customs cell for a regime: with its own ruling in the place of what that names. */
export function customsIn(regime: string, cell: CustomsCell): CustomsCell {
  const ruling = rulingOf(regime, cell.say);
  if (!ruling) return cell;
  return {
    strict: ruling.strict ?? cell.strict,
    cautious: ruling.cautious ?? cell.cautious,
    grounds: ruling.grounds ?? cell.grounds,
    say: ruling.say,
  };
}

const NOT_KNOWN: LawCell = { outcome: 'unknown', grounds: [], say: 'lawNotKnown' };

/** Answers that need no country's trademark law: permission, no mark, no right, or an answer not known anyhow. */
const NEEDS_NO_LAW: ReadonlySet<string> = new Set(['lawAuthorised', 'lawNothing', 'lawEnded', 'lawNotKnown']);

/** The law's cell for a regime: its own ruling, or that its law is not known. */
export function lawIn(regime: string, cell: LawCell): LawCell {
  if (lawUnknown.includes(regime) && !NEEDS_NO_LAW.has(cell.say)) return NOT_KNOWN;
  const ruling = rulingOf(regime, cell.say);
  if (!ruling) return cell;
  return {
    outcome: ruling.outcome ?? cell.outcome,
    grounds: ruling.grounds ?? cell.grounds,
    say: ruling.say,
  };
}
