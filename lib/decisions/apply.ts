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
 * A screening as it stands after what people decided: the latest decision that reaches a finding is written on it,
 * dismissed and authorised findings are folded away, and the listing's level follows from what is left. Where only
 * decisions reach it that no longer count, the latest of those is written on it with the reason, and it stays in sight; so it does where decisions contradict each other.
 * The input is not changed. O(findings × decisions on the same words, seller or listing).
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

/** A finding as it was decided, and where that folds it away what stands behind it and nobody has set aside. */
function told(finding: Finding, listing: Listing, decisions: DecisionIndex): DecidedFinding[] {
  const one = decided(finding, listing, decisions);
  if (one.shown || !finding.shown || !one.behind) return [one];
  const { behind, ...folded } = one;
  return [folded, ...nextOf(behind, listing, decisions)];
}

/** The first of what stood behind a finding that is not set aside as well, with the others behind it, after those that are. */
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

/** Where others decided the same otherwise, and neither knew of the other, nothing is folded away. */
function standingBy(decision: Decision, counting: readonly Decision[], finding: Finding): DecidedFinding {
  const contested = counting.filter((other) => contradicts(decision, other));
  if (contested.length > 0) return { ...finding, decision, contested };
  return { ...finding, decision, shown: finding.shown && !foldsAway(decision) };
}

/** Of decisions that no longer count, the latest: one of no known place only where it would have hidden something. */
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

/** The later of two, by the moment and not by its spelling; two of one moment are told apart by their id. */
function later(one: Decision | undefined, other: Decision): Decision {
  return !one || byMoment(one, other) < 0 ? other : one;
}
