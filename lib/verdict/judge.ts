import type { Listing } from '../domain/listing';
import { isSameName } from '../domain/same-name';
import { SHOWN_FROM } from '../domain/thresholds';
import { explain } from './explanation';
import { type Facts, factsOf } from './facts';
import { classesBeside } from './goods/beside';
import { classesEverFiledFor } from './goods/editions';
import type { Evidence, Judged, Judgement, JudgingContext } from './judgement';
import { cite } from './law/cite';
import { offeredBy } from './listing-reading';
import { policyIn } from './regimes/regimes';
import { decide } from './table/decide';

/** Judges one place in one listing against one recordal. Pure; reads the listing once for all its candidates. */
export function judge(evidence: Evidence, context: JudgingContext): Judgement {
  return explained(conclude(evidence, context, factsOf(evidence, context)));
}

/** The judgement with its sentences. */
function explained({ explain: sentences, refers: _refers, ...judged }: Judged): Judgement {
  return { ...judged, explanation: sentences() };
}

/**
 * Judges all candidates of one listing, in the order given. Only here a similar mark that is itself recorded
 * can be seen, by the same holder: its own recordal then decides (row 10). O(n), plus O(similar × identical).
 * @returns judgements without their sentences, which each of them writes when it is asked to.
 */
export function judgeListing(
  _listing: Listing,
  evidences: readonly Evidence[],
  context: JudgingContext,
): Judged[] {
  const first = evidences.map((evidence) => conclude(evidence, context, factsOf(evidence, context)));
  const stops = evidences.flatMap((evidence, i) => {
    const { situation, customs } = first[i]!;
    return situation.relation === 'identical' && isStopped(customs.outcome) && isCredible(evidence)
      ? [{ evidence, outcome: customs.outcome }]
      : [];
  });
  if (stops.length === 0) return first;
  return evidences.map((evidence, i) => {
    if (evidence.candidate.relation !== 'similar') return first[i]!;
    const twin = stops.find(
      (stop) => covers(stop.evidence, evidence) && isOfOneHolder(stop.evidence, evidence),
    );
    if (!twin) return first[i]!;
    const facts = factsOf(evidence, context);
    return conclude(evidence, context, { ...facts, situation: { ...facts.situation, twin: twin.outcome } });
  });
}

/**
 * Nice classes the goods probably belong to, likeliest first; empty where unknown. Old recordals keep
 * old classes, so goods that an edition moved are named in both.
 */
export function classesOf(listing: Listing): number[] {
  const { classes, kinds } = offeredBy(listing);
  return [...new Set([...classes, ...kinds.flatMap(classesEverFiledFor)])];
}

/** Nice classes of the goods that a title names right beside [start, end) of it. O(length). */
export function goodsBeside(listing: Listing, start: number, end: number): number[] {
  return classesBeside(listing.title, start, end, offeredBy(listing));
}

function conclude(evidence: Evidence, context: JudgingContext, facts: Facts): Judged {
  const { situation } = facts;
  const decision = decide(situation, policyIn(facts.regime, context.policy), facts.regime.regime);
  const regime = facts.regime.regime === 'other' ? evidence.recordal.regime : facts.regime.regime;
  const grounds = {
    customs: cite(regime, decision.customs.grounds, context.on, context.locale),
    law: cite(regime, decision.law.grounds, context.on, context.locale),
  };
  return {
    use: situation.authority === 'none' ? situation.use : 'own',
    goods: situation.goods,
    inForce: facts.inForce,
    customs: { outcome: decision.customs.outcome, citations: [...grounds.customs] },
    law: { outcome: decision.law.outcome, citations: [...grounds.law] },
    outcome: decision.outcome,
    regime,
    row: decision.row.id,
    accessory: facts.accessory,
    ...(facts.refers ? { refers: true } : {}),
    ...(facts.rival ? { rival: true } : {}),
    situation,
    explain: () => explain(evidence, context, facts, decision, grounds),
  };
}

function isStopped(outcome: string): outcome is 'in-scope' | 'likely' {
  return outcome === 'in-scope' || outcome === 'likely';
}

/** What the page folds away must not change the verdict on what it shows. */
function isCredible({ candidate }: Evidence): boolean {
  return candidate.confidence >= SHOWN_FROM;
}

/**
 * A holder that recorded the similar mark too gave nothing up. Where another did, marks of two makers stand side by side (周大福 and
 * 周六福): what the one's recordal stops is told of that one.
 */
function isOfOneHolder({ recordal: one }: Evidence, { recordal: other }: Evidence): boolean {
  return !one.holder || !other.holder || isSameName(one.holder, other.holder);
}

function covers(one: Evidence, other: Evidence): boolean {
  const a = one.candidate;
  const b = other.candidate;
  return a.field === b.field && a.start <= b.start && a.end >= b.end;
}
