import type { Listing } from '../domain/listing';
import { mostSevere, type Outcome } from '../domain/outcome';
import { recordalKey } from '../domain/recordal-key';
import type { Finding, Screening } from '../screening/finding';
import type { DecidedScreening } from './decided';
import type { Decision, DecisionKind, Reach } from './decision';

/** The reach a person means who presses one button: authorisation is about a seller, a dismissal about words. */
export function usualReach(kind: DecisionKind, finding: Finding, listing: Listing): Reach {
  if (kind === 'authorised' && listing.seller) return { to: 'seller', seller: fold(listing.seller) };
  if (kind === 'not-conflict' || kind === 'authorised') {
    return { to: 'words', words: fold(finding.text), use: finding.use, goods: finding.goods };
  }
  return { to: 'listing', site: listing.site, listingId: listing.id };
}

/** Letter case, character width and runs of white space do not make other words or another seller. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function appliesTo({ regime, recordNo, reach }: Decision, finding: Finding, listing: Listing): boolean {
  if (regime !== finding.regime || recordNo !== finding.recordNo) return false;
  if (reach.to === 'listing') return reach.site === listing.site && reach.listingId === listing.id;
  if (reach.to === 'seller') return reach.seller === fold(listing.seller ?? '');
  return reach.words === fold(finding.text) && reach.use === finding.use && reach.goods === finding.goods;
}

/**
 * A screening as it stands after what people decided: the latest decision that reaches a finding is written on it,
 * dismissed and authorised findings are folded away, and the listing's level follows from what is left.
 * The input is not changed. O(findings × decisions on the same recordal).
 */
export function applyDecisions(
  screening: Screening,
  listing: Listing,
  byRecordal: ReadonlyMap<string, readonly Decision[]>,
): DecidedScreening {
  let changed = false;
  const findings = screening.findings.map((finding) => {
    const candidates = byRecordal.get(recordalKey(finding)) ?? [];
    const decision = candidates.findLast((candidate) => appliesTo(candidate, finding, listing));
    if (!decision) return finding;
    changed = true;
    const folded = decision.kind === 'not-conflict' || decision.kind === 'authorised';
    return { ...finding, decision, shown: finding.shown && !folded };
  });
  return changed ? { ...screening, findings, outcome: mostSevere(shownOutcomes(findings)) } : screening;
}

/** Decisions by the recordal they are about, oldest first. */
export function groupByRecordal(decisions: Iterable<Decision>): Map<string, Decision[]> {
  const groups = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const key = recordalKey(decision);
    const group = groups.get(key);
    if (group) group.push(decision);
    else groups.set(key, [decision]);
  }
  for (const group of groups.values()) group.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return groups;
}

function shownOutcomes(findings: readonly Finding[]): Outcome[] {
  return findings.filter(({ shown }) => shown).map(({ outcome }) => outcome);
}
