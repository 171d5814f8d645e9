import type { Recordal } from '../domain/recordal';
import { canSay, inLanguage, say } from '../locales/sentence';
import type { Facts } from './facts';
import type { Evidence, JudgingContext } from './judgement';
import { cite } from './law/cite';
import { groundsOf } from './law/grounds';
import { exemptionIn, type Regime, regimeOf } from './regimes/regimes';
import { renewableUntil } from './registration';
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
    whatWasRead(evidence, facts, locale),
    ...howItDiffers(evidence, locale),
    whetherInForce(evidence, context, facts),
    ...whetherRenewable(evidence, context, facts),
    howItIsUsed(facts, locale),
    onWhichGoods(evidence, facts, locale),
    ...asFarAsChecked(facts, locale),
    ...whichBorder(facts, context),
    ...whetherPersonal(facts, context),
    withGrounds(locale, 'verdict.atCustoms', `verdict.say.${decision.customs.say}`, grounds.customs),
    withGrounds(locale, 'verdict.underLaw', `verdict.say.${decision.law.say}`, grounds.law),
    ...(facts.rival ? [say(locale, 'use.rival')] : []),
    ...ownMarkElsewhere(facts, locale),
    ...hints(facts, locale),
    ...(evidence.list.demonstration ? [say(locale, 'verdict.demonstration')] : []),
  ];
}

const RECORDAL = { dated: 'verdict.read', undated: 'verdict.readUndated' };
const OWN_ENTRY = { dated: 'verdict.readOwn', undated: 'verdict.readOwnUndated' };

function whatWasRead(
  { listing, candidate, recordal, list }: Evidence,
  { regime }: Facts,
  locale: string,
): string {
  const text = (candidate.field === 'brand' ? listing.brand : listing.title) ?? '';
  const frame = regime.regime === 'own' ? OWN_ENTRY : RECORDAL;
  return say(locale, list.date ? frame.dated : frame.undated, [
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
  if (candidate.reasons.some(isEvasion)) sentences.push(say(locale, 'relation.evasion'));
  return sentences;
}

function whetherInForce(
  evidence: Evidence,
  { on, locale }: JudgingContext,
  { inForce, regime }: Facts,
): string {
  const { key, params } = forceOn(evidence.recordal, on, inForce);
  return say(locale, regime.regime === 'own' ? `force.own.${key}` : `force.${key}`, params);
}

/** Key of the sentence on whether a recordal protects on a day, and what fills it. */
function forceOn(recordal: Recordal, on: string, inForce: boolean | null): { key: string; params: string[] } {
  const { status, validFrom, validTo, registrationValidTo } = recordal;
  if (inForce) return { key: 'inForce', params: [on, validTo ?? ''] };
  if (inForce === null) return { key: 'unknown', params: [on] };
  if (validFrom && on < validFrom) return { key: 'notYet', params: [validFrom] };
  if (validTo && on > validTo) return { key: 'expired', params: [validTo] };
  if (status === 'expired') return { key: 'expiredStatus', params: [] };
  if (status !== 'active' && status !== 'unknown') return { key: status, params: [] };
  return { key: 'registrationEnded', params: [registrationValidTo ?? ''] };
}

/** A registration that has just ended may look dead in a list and be renewed. */
function whetherRenewable(
  { recordal }: Evidence,
  { on, locale }: JudgingContext,
  { regime }: Facts,
): string[] {
  const { registrationValidTo: end } = recordal;
  const until = renewableUntil(recordal, regime);
  if (end === undefined || until === undefined || on <= end || until < on) return [];
  return [say(locale, 'force.renewable', [until])];
}

const PERHAPS = { fit: 'use.perhapsReference', part: 'use.perhapsPart' } as const;

function howItIsUsed({ situation, marker, reference, unread }: Facts, locale: string): string {
  if (situation.authority !== 'none') return say(locale, `use.${situation.authority}`);
  if (reference) return say(locale, PERHAPS[reference.to], [reference.words]);
  if (unread) return say(locale, 'use.unread');
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
  if (regime.route === 'unknown') return [say(locale, 'regime.notKnown')];
  if (regime.regime === 'own') return [say(locale, 'regime.ownList')];
  if (situation.relation !== 'similar' || regime.similarMarks === 'waived') return [];
  return [say(locale, `regime.${regime.similarMarks}`, [nameIn(regime, locale)])];
}

/** A verdict on another border than the one asked about says so. */
function whichBorder({ regime }: Facts, { direction, locale }: JudgingContext): string[] {
  if (direction === undefined || regime.directions.includes(direction)) return [];
  return [say(locale, `regime.otherDirection.${regime.otherDirection}`, [nameIn(regime, locale)])];
}

/** Private goods that the regime does not leave alone, or of which its rule is not known, are judged like any other. */
function whetherPersonal({ regime }: Facts, { consignment, on, locale }: JudgingContext): string[] {
  const exemption = exemptionIn(regime, consignment);
  if (exemption === undefined || exemption === 'exempt') return [];
  const name = nameIn(regime, locale);
  if (exemption === 'unknown') return [say(locale, 'regime.personal.unknown', [name])];
  const ground = wordGrounds(cite(regime.regime, PERSONAL, on, locale), locale);
  return [say(locale, 'regime.personal.covered', [name, ground])];
}

const PERSONAL = ['overseas-seller', 'personal'];

function withGrounds(locale: string, frame: string, key: string, citations: readonly Citation[]): string {
  const sentence = say(locale, key);
  if (citations.length === 0) return say(locale, `${frame}Bare`, [sentence]);
  return say(locale, frame, [sentence, wordedOnce(citations, locale)]);
}

const grounded = new WeakMap<readonly Citation[], string>();

/** The same citations serve many findings: they are worded once. */
function wordedOnce(citations: readonly Citation[], locale: string): string {
  const text = grounded.get(citations) ?? wordGrounds(citations, locale);
  grounded.set(citations, text);
  return text;
}

/** "Trademark Law Art. 57(1), 57(2)": each law once, its articles in order. */
function wordGrounds(citations: readonly Citation[], locale: string): string {
  const separator = say(locale, 'law.reference.separator');
  return groundsOf(citations)
    .map(({ law, references }) => say(locale, 'verdict.ground', [law, references.join(separator)]).trim())
    .join(say(locale, 'law.reference.between'));
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
