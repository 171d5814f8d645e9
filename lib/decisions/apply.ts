import type { Listing } from '../domain/listing';
import type { Finding, Screening } from '../screening/finding';
import { outcomeOf } from '../screening/outcome-of';
import { listingChanges, recordChanges } from './changes';
import { byMoment, contradicts } from './contested';
import type { DecidedFinding, DecidedScreening } from './decided';
import { type Decision, foldsAway } from './decision';
import { type DecisionIndex, placesFor } from './decision-index';
import { standingOf } from './reaches';

/**
 * Applies decisions to a screening: the latest decision that reaches a finding is written on it, dismissed and
 * authorised findings are folded away, and the listing's level follows from the rest. If the only decisions that reach
 * it no longer count, the latest of them is written on it with the reason, and it stays in sight; the same happens if
 * decisions contradict each other. The input is not changed. O(findings × decisions on the same words, seller or
 * listing).
 */
export function applyDecisions(
  screening: Screening,
  listing: Listing,
  decisions: DecisionIndex,
): DecidedScreening {
  const findings = screening.findings.flatMap((finding) => told(finding, listing, decisions));
  if (findings.every((finding, at) => finding === screening.findings[at])) return screening;
  const shown = findings.filter((finding) => finding.shown);
  return { ...screening, findings, outcome: outcomeOf(shown, screening) };
}

/**
 * A finding with its decision and, if that folds it away, the next of the findings behind it that nobody has set
 * aside.
 */
function told(finding: Finding, listing: Listing, decisions: DecisionIndex): DecidedFinding[] {
  const one = decided(finding, listing, decisions);
  if (one.shown || !finding.shown || !one.behind) return [one];
  const { behind, ...folded } = one;
  return [folded, ...nextOf(behind, listing, decisions)];
}

/** The first finding behind it that is not set aside as well, with the remaining ones behind it. */
function nextOf(behind: readonly Finding[], listing: Listing, decisions: DecisionIndex): DecidedFinding[] {
  const all = behind.map((finding) => decided(finding, listing, decisions));
  const at = all.findIndex(({ shown }) => shown);
  if (at === -1) return all;
  const later = behind.slice(at + 1);
  return [...all.slice(0, at), { ...all[at]!, ...(later.length > 0 && { behind: later }) }];
}

function decided(finding: Finding, listing: Listing, decisions: DecisionIndex): DecidedFinding {
  const about = placesFor(finding, listing).flatMap((place) => decisions.get(place) ?? []);
  if (about.length === 0) return finding;
  const standing = about.map((decision) => ({ decision, how: standingOf(decision, finding, listing) }));
  const replaced = new Set(about.flatMap(({ supersedes = [] }) => supersedes));
  const open = standing.filter(({ decision }) => !replaced.has(decision.id));
  const counting = open.filter(({ how }) => how === 'counts').map(({ decision }) => decision);
  const latest = counting.reduce(later, undefined);
  return latest ? standingBy(latest, counting, finding) : lapsedIn(open, finding, listing);
}

/** If others decided differently without knowing of each other, nothing is folded away. */
function standingBy(decision: Decision, counting: readonly Decision[], finding: Finding): DecidedFinding {
  const contested = counting.filter((other) => contradicts(decision, other));
  if (contested.length > 0) return { ...finding, decision, contested };
  return { ...finding, decision, shown: finding.shown && !foldsAway(decision) };
}

/**
 * The latest of the decisions that no longer count; one whose place is unknown only if it would have hidden something.
 */
function lapsedIn(
  open: readonly { decision: Decision; how: ReturnType<typeof standingOf> }[],
  finding: Finding,
  listing: Listing,
): DecidedFinding {
  const lapsed = open.filter(({ decision, how }) => how && (how !== 'place' || foldsAway(decision)));
  const latest = lapsed.map(({ decision }) => decision).reduce(later, undefined);
  const reason = lapsed.find(({ decision }) => decision === latest)?.how;
  if (!latest || !reason || reason === 'counts') return finding;
  const changes = [...recordChanges(latest, finding), ...listingChanges(latest, listing)];
  return { ...finding, lapsed: { decision: latest, reason, ...(changes.length > 0 && { changes }) } };
}

/** The later of two, comparing moments rather than their spellings; at the same moment, the ids decide. */
function later(one: Decision | undefined, other: Decision): Decision {
  return !one || byMoment(one, other) < 0 ? other : one;
}
