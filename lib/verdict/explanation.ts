import { canSay, inLanguage, say } from '../locales/sentence';
import type { Facts } from './facts';
import type { Evidence, JudgingContext } from './judgement';
import { type Regime, regimeOf } from './regimes/regimes';
import { isEvasion } from './relation-reasons';
import type { Decision } from './table/decide';
import type { Citation } from './verdict';

/** The whole chain in sentences, one per step: what was read, how, since when, on which goods, and what follows. */
export function explain(
  evidence: Evidence,
  context: JudgingContext,
  facts: Facts,
  decision: Decision,
  grounds: { customs: readonly Citation[]; law: readonly Citation[] },
): string[] {
  const { locale } = context;
  return [
    whatWasRead(evidence, locale),
    ...howItDiffers(evidence, locale),
    whetherInForce(evidence, context, facts),
    howItIsUsed(facts, locale),
    onWhichGoods(evidence, facts, locale),
    ...asFarAsChecked(facts, locale),
    withGrounds(locale, 'verdict.atCustoms', `verdict.say.${decision.customsSay}`, grounds.customs),
    withGrounds(locale, 'verdict.underLaw', `verdict.say.${decision.law.say}`, grounds.law),
    ...(facts.rival ? [say(locale, 'use.rival')] : []),
    ...ownMarkElsewhere(facts, locale),
    ...hints(facts, locale),
    ...(evidence.list.demonstration ? [say(locale, 'verdict.demonstration')] : []),
  ];
}

function whatWasRead({ listing, candidate, recordal, list }: Evidence, locale: string): string {
  const text = listing[candidate.field] ?? '';
  return say(locale, list.date ? 'verdict.read' : 'verdict.readUndated', [
    text.slice(candidate.start, candidate.end),
    recordal.markText || say(locale, 'verdict.figurative'),
    recordal.recordNo,
    recordal.holder ?? say(locale, 'verdict.holderUnknown'),
    list.name,
    list.date,
    recordal.regime,
    say(locale, `verdict.field.${candidate.field}`),
  ]);
}

function howItDiffers({ candidate }: Evidence, locale: string): string[] {
  const differences = candidate.reasons.filter((reason) => reason !== 'exact' && canSay(`reason.${reason}`));
  const sentences = [say(locale, `relation.${candidate.relation}`)];
  if (differences.length > 0) {
    const named = differences.map((reason) => say(locale, `reason.${reason}`));
    sentences.push(say(locale, 'relation.seen', [named.join(say(locale, 'verdict.separator'))]));
  }
  if (candidate.letters) sentences.push(say(locale, 'relation.letters', [candidate.letters]));
  if (candidate.reasons.some(isEvasion)) sentences.push(say(locale, 'relation.evasion'));
  return sentences;
}

function whetherInForce({ recordal }: Evidence, { on, locale }: JudgingContext, { inForce }: Facts): string {
  const { status, validFrom, validTo, registrationValidTo } = recordal;
  if (inForce) return say(locale, 'force.inForce', [on, validTo ?? '']);
  if (inForce === null) return say(locale, 'force.unknown', [on]);
  if (validFrom && on < validFrom) return say(locale, 'force.notYet', [validFrom]);
  if (validTo && on > validTo) return say(locale, 'force.expired', [validTo]);
  if (status === 'expired') return say(locale, 'force.expiredStatus');
  if (status !== 'active' && status !== 'unknown') return say(locale, `force.${status}`);
  return say(locale, 'force.registrationEnded', [registrationValidTo ?? '']);
}

const PERHAPS = { fit: 'use.perhapsReference', part: 'use.perhapsPart' } as const;

function howItIsUsed({ situation, marker, reference }: Facts, locale: string): string {
  if (situation.authority !== 'none') return say(locale, `use.${situation.authority}`);
  if (reference) return say(locale, PERHAPS[reference.to], [reference.words]);
  if (situation.use === 'used' && marker?.marker.kind) {
    return say(locale, `use.${marker.marker.kind}`, [marker.text]);
  }
  return say(locale, `use.${situation.use}`, [marker?.text ?? '']);
}

function onWhichGoods({ recordal }: Evidence, { situation, offered }: Facts, locale: string): string {
  const separator = say(locale, 'verdict.separator');
  const sameKind = situation.goods === 'same-class-unknown' && recordal.goods.length > 0;
  return say(locale, sameKind ? 'goods.sameKindUnknown' : `goods.${situation.goods}`, [
    recordal.classes.join(separator),
    offered.classes.join(separator),
    recordal.goods.slice(0, 3).join(separator),
  ]);
}

/** Regimes differ; where what decides was not checked against a source, the verdict says so. */
function asFarAsChecked({ regime, situation }: Facts, locale: string): string[] {
  if (regime.regime === 'other') return [say(locale, 'regime.notChecked')];
  if (situation.relation !== 'similar' || regime.similarMarks === 'waived') return [];
  return [say(locale, `regime.${regime.similarMarks}`, [nameIn(regime, locale)])];
}

function withGrounds(locale: string, frame: string, key: string, citations: readonly Citation[]): string {
  const sentence = say(locale, key);
  if (citations.length === 0) return say(locale, `${frame}Bare`, [sentence]);
  return say(locale, frame, [sentence, groundsOf(citations, locale)]);
}

const grounded = new WeakMap<readonly Citation[], string>();

/** "Trademark Law Art. 57(1), 57(2)": each law once, its articles in order. */
function groundsOf(citations: readonly Citation[], locale: string): string {
  const text = grounded.get(citations) ?? wordGrounds(citations, locale);
  grounded.set(citations, text);
  return text;
}

function wordGrounds(citations: readonly Citation[], locale: string): string {
  const byLaw = new Map<string, string[]>();
  for (const { law, article } of citations) byLaw.set(law, [...(byLaw.get(law) ?? []), article]);
  const separator = say(locale, 'verdict.separator');
  return [...byLaw]
    .map(([law, articles]) => say(locale, 'verdict.ground', [law, articles.join(separator)]))
    .join(separator);
}

function ownMarkElsewhere({ ownElsewhere, regime }: Facts, locale: string): string[] {
  if (ownElsewhere.length === 0) return [];
  const named = ownElsewhere.map((code) => nameIn(regimeOf(code), locale));
  return [
    say(locale, 'use.ownElsewhere', [named.join(say(locale, 'verdict.separator')), nameIn(regime, locale)]),
  ];
}

function nameIn({ name }: Regime, locale: string): string {
  return inLanguage(name, locale);
}

function hints({ weak }: Facts, locale: string): string[] {
  return weak.map((seen) =>
    say(locale, seen.marker.kind === 'affiliation' ? 'use.disclaimer' : 'use.weak', [seen.text]),
  );
}
