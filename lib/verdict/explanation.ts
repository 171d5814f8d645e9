import { endedUnseen } from '../domain/recordal';
import { inLanguage } from '../locales/languages';
import type { TextBelow } from '../locales/text-key';
import { translate } from '../locales/translate';
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
    ...asRecorded(evidence, locale),
    ...howItDiffers(evidence, locale),
    whetherInForce(evidence, context, facts),
    howItIsUsed(facts, locale),
    onWhichGoods(evidence, facts, locale),
    ...asFarAsChecked(facts, locale),
    withGrounds(locale, 'verdict.atCustoms', decision.customsSay, grounds.customs),
    withGrounds(locale, 'verdict.underLaw', decision.law.say, grounds.law),
    ...(facts.rival ? [translate(locale, 'use.rival')] : []),
    ...ownMarkElsewhere(facts, locale),
    ...hints(facts, locale),
    ...(evidence.list.demonstration ? [translate(locale, 'verdict.demonstration')] : []),
  ];
}

function whatWasRead({ listing, candidate, recordal, list }: Evidence, locale: string): string {
  const text = listing[candidate.field] ?? '';
  return translate(locale, list.date ? 'verdict.read' : 'verdict.readUndated', {
    words: text.slice(candidate.start, candidate.end),
    field: translate(locale, `verdict.field.${candidate.field}`),
    mark: recordal.markText || translate(locale, 'verdict.figurative'),
    recordNo: recordal.recordNo,
    holder: recordal.holder ?? translate(locale, 'verdict.holderUnknown'),
    regime: recordal.regime,
    list: list.name,
    date: list.date,
  });
}

/** What the list writes in the mark's place, where that is more than the word. */
function asRecorded({ recordal: { markRaw, figure } }: Evidence, locale: string): string[] {
  if (!markRaw) return [];
  return [
    translate(locale, figure ? 'verdict.recordedWithFigure' : 'verdict.recordedAs', { recorded: markRaw }),
  ];
}

function howItDiffers({ candidate }: Evidence, locale: string): string[] {
  const differences = candidate.reasons.filter((reason) => reason !== 'exact');
  const sentences = [translate(locale, `relation.${candidate.relation}`)];
  if (differences.length > 0) {
    const named = differences.map((reason) => translate(locale, `reason.${reason}`));
    const separator = translate(locale, 'verdict.separator');
    sentences.push(translate(locale, 'relation.seen', { differences: named.join(separator) }));
  }
  if (candidate.letters)
    sentences.push(translate(locale, 'relation.letters', { letters: candidate.letters }));
  if (candidate.reasons.some(isEvasion)) sentences.push(translate(locale, 'relation.evasion'));
  return sentences;
}

function whetherInForce(
  { recordal, list }: Evidence,
  { on, locale }: JudgingContext,
  { inForce }: Facts,
): string {
  const { status, validFrom, validTo, registrationValidTo } = recordal;
  const unseen = inForce === null && endedUnseen(recordal, on, list.date);
  if (unseen) return translate(locale, 'force.endedUnseen', { ended: unseen.ended, listDay: unseen.listDay });
  if (inForce) return translate(locale, 'force.inForce', { day: on, until: validTo ?? '' });
  if (inForce === null) return translate(locale, 'force.unknown', { day: on });
  if (validFrom && on < validFrom) return translate(locale, 'force.notYet', { day: validFrom });
  if (validTo && on > validTo) return translate(locale, 'force.expired', { day: validTo });
  if (status === 'expired') return translate(locale, 'force.expiredStatus');
  if (status !== 'active' && status !== 'unknown') return translate(locale, `force.${status}`);
  return translate(locale, 'force.registrationEnded', { day: registrationValidTo ?? '' });
}

const PERHAPS = { fit: 'use.perhapsReference', part: 'use.perhapsPart' } as const;

function howItIsUsed({ situation, marker, reference }: Facts, locale: string): string {
  if (situation.authority !== 'none') return translate(locale, `use.${situation.authority}`);
  if (reference) return translate(locale, PERHAPS[reference.to], { words: reference.words });
  if (
    situation.use === 'used' &&
    marker &&
    (marker.marker.kind === 'altered' || marker.marker.kind === 'parallel')
  )
    return translate(locale, `use.${marker.marker.kind}`, { words: marker.text });
  return translate(locale, `use.${situation.use}`, { words: marker?.text ?? '' });
}

function onWhichGoods({ recordal }: Evidence, { situation, offered }: Facts, locale: string): string {
  const separator = translate(locale, 'verdict.separator');
  const sameKind = situation.goods === 'same-class-unknown' && recordal.goods.length > 0;
  return translate(locale, sameKind ? 'goods.sameKindUnknown' : `goods.${situation.goods}`, {
    recorded: recordal.classes.join(separator),
    offered: offered.classes.join(separator),
    goods: recordal.goods.slice(0, 3).join(separator),
  });
}

/** Regimes differ; where what decides was not checked against a source, the verdict says so. */
function asFarAsChecked({ regime, situation }: Facts, locale: string): string[] {
  if (regime.regime === 'other') return [translate(locale, 'regime.notChecked')];
  if (situation.relation !== 'similar' || regime.similarMarks === 'waived') return [];
  return [translate(locale, `regime.${regime.similarMarks}`, { regime: nameIn(regime, locale) })];
}

function withGrounds(
  locale: string,
  frame: 'verdict.atCustoms' | 'verdict.underLaw',
  say: TextBelow<'verdict.say'>,
  citations: readonly Citation[],
): string {
  const sentence = translate(locale, `verdict.say.${say}`);
  if (citations.length === 0) return translate(locale, `${frame}Bare`, { sentence });
  return translate(locale, frame, { sentence, grounds: groundsOf(citations, locale) });
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
  const separator = translate(locale, 'verdict.separator');
  return [...byLaw]
    .map(([law, articles]) =>
      translate(locale, 'verdict.ground', { law, articles: articles.join(separator) }),
    )
    .join(separator);
}

function ownMarkElsewhere({ ownElsewhere, regime }: Facts, locale: string): string[] {
  if (ownElsewhere.length === 0) return [];
  const named = ownElsewhere.map((code) => nameIn(regimeOf(code), locale));
  return [
    translate(locale, 'use.ownElsewhere', {
      regimes: named.join(translate(locale, 'verdict.separator')),
      regime: nameIn(regime, locale),
    }),
  ];
}

function nameIn({ name }: Regime, locale: string): string {
  return inLanguage(name, locale);
}

function hints({ weak }: Facts, locale: string): string[] {
  return weak.map((seen) =>
    translate(locale, seen.marker.kind === 'affiliation' ? 'use.disclaimer' : 'use.weak', {
      words: seen.text,
    }),
  );
}
