import type { Listing } from '../domain/listing';
import type { Finding, Screening } from '../screening/finding';
import { outcomeOf } from '../screening/outcome-of';
import type { DecidedFinding, DecidedScreening } from './decided';
import { type Decision, foldsAway } from './decision';
import { type DecisionIndex, placesFor } from './decision-index';
import { standingOf } from './reaches';

/**
 * A screening as it stands after what people decided: the latest decision that reaches a finding is written on it,
 * dismissed and authorised findings are folded away, and the listing's level follows from what is left. Where only
 * decisions reach it that no longer count, the latest of those is written on it with the reason, and it stays in sight.
 * The input is not changed. O(findings × decisions on the same words, seller or listing).
 */
export function applyDecisions(
  screening: Screening,
  listing: Listing,
  decisions: DecisionIndex,
): DecidedScreening {
  const findings = screening.findings.map((finding) => decided(finding, listing, decisions));
  if (findings.every((finding, at) => finding === screening.findings[at])) return screening;
  const shown = findings.filter((finding) => finding.shown);
  return { ...screening, findings, outcome: outcomeOf(shown, screening.notLookedUp) };
}

function decided(finding: Finding, listing: Listing, decisions: DecisionIndex): DecidedFinding {
  let standing: Decision | undefined;
  let lapsed: DecidedFinding['lapsed'];
  for (const decision of placesFor(finding, listing).flatMap((place) => decisions.get(place) ?? [])) {
    const how = standingOf(decision, finding, listing);
    if (how === 'counts') {
      if (isLater(decision, standing)) standing = decision;
    } else if (how && foldsAway(decision) && isLater(decision, lapsed?.decision))
      lapsed = { decision, reason: how };
  }
  if (standing) return { ...finding, decision: standing, shown: finding.shown && !foldsAway(standing) };
  return lapsed ? { ...finding, lapsed } : finding;
}

/** By the moment, not by its spelling: a file may give it in another zone. Two of one moment are told apart by their id. */
function isLater(one: Decision, other: Decision | undefined): boolean {
  if (!other) return true;
  const difference = Date.parse(one.at) - Date.parse(other.at);
  return difference === 0 ? one.id > other.id : difference > 0;
}
