import { inLanguage } from '../locales/languages';
import type { TextBelow } from '../locales/text-key';
import { translate } from '../locales/translate';
import { type SeenWords, whatWasRead, whetherInForce, whetherRenewable } from './dated-sentences';
import type { Facts } from './facts';
import type { Evidence, JudgingContext } from './judgement';
import { cite } from './law/cite';
import { groundsOf } from './law/grounds';
import { exemptionIn, type Regime, regimeOf } from './regimes/regimes';
import { isCopy, isEvasion, isHolderOfPicture } from './relation-reasons';
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
    ...whatIsShown(evidence, context),
    isCopy(evidence) ? whatWasCopied(evidence, context) : whatWasRead(seenIn(evidence), evidence, context),
    ...asRecorded(evidence, locale),
    ...howItDiffers(evidence, facts, context),
    whetherInForce(evidence, context),
    ...whetherActedOn(evidence, context),
    ...whetherRenewable(evidence, context),
    howItIsUsed(evidence, facts, context),
    onWhichGoods(evidence, facts, locale),
    ...asFarAsChecked(facts, locale),
    ...whichBorder(facts, context),
    ...whetherPersonal(facts, context),
    withGrounds(locale, 'verdict.atCustoms', decision.customs.say, grounds.customs),
    withGrounds(locale, 'verdict.underLaw', decision.law.say, grounds.law),
    ...(facts.rival ? [translate(locale, 'use.rival')] : []),
    ...ownMarkElsewhere(facts, locale),
    ...hints(facts, context),
    ...(evidence.list.demonstration ? [translate(locale, 'verdict.demonstration')] : []),
  ];
}

const asTheyAre = (words: string) => words;

function whatWasCopied({ listing, candidate, recordal, list }: Evidence, { locale }: JudgingContext): string {
  const seen = (listing.pictures ?? []).flatMap((picture) =>
    'unread' in picture ? [] : (picture.figures ?? []),
  );
  const alike = seen
    .filter((one) => one.list === list.name && one.row === candidate.row)
    .map((one) => one.likeness);
  return translate(locale, 'verdict.copied', {
    ...{ recordNo: recordal.recordNo, regime: recordal.regime, list: list.name },
    holder: recordal.holder ?? translate(locale, 'verdict.holderUnknown'),
    percent: Math.floor(Math.max(0, ...alike) * 100),
  });
}

function whatIsShown(
  { listing, candidate }: Evidence,
  { locale, quoted = asTheyAre }: JudgingContext,
): string[] {
  if (candidate.field !== 'image' || isCopy({ candidate })) return [];
  const words = (listing.image ?? '').slice(candidate.start, candidate.end);
  return [translate(locale, 'verdict.shown', { words: quoted(words) })];
}

function seenIn({ listing, candidate }: Evidence): SeenWords {
  const { field, start, end } = candidate;
  return {
    field,
    text: (listing[field] ?? '').slice(start, end),
    namesHolder: isHolderOfPicture(candidate),
  };
}

/** What the list writes in the mark's place, where that is more than the word. */
function asRecorded({ recordal: { markRaw, figure } }: Evidence, locale: string): string[] {
  if (!markRaw) return [];
  return [
    translate(locale, figure ? 'verdict.recordedWithFigure' : 'verdict.recordedAs', { recorded: markRaw }),
  ];
}

function howItDiffers(
  { candidate, recordal }: Evidence,
  { situation }: Facts,
  { locale, quoted = asTheyAre }: JudgingContext,
): string[] {
  if (isCopy({ candidate })) return [];
  if (isHolderOfPicture(candidate)) return [translate(locale, 'relation.holder_of_picture')];
  const differences = candidate.reasons.filter((reason) => reason !== 'exact');
  const sentences = [translate(locale, `relation.${candidate.relation}`)];
  if (differences.length > 0) {
    const named = differences.map((reason) => translate(locale, `reason.${reason}`));
    const separator = translate(locale, 'verdict.separator');
    sentences.push(translate(locale, 'relation.seen', { differences: named.join(separator) }));
  }
  if (candidate.letters)
    sentences.push(translate(locale, 'relation.letters', { letters: quoted(candidate.letters) }));
  if (situation.relation !== candidate.relation)
    sentences.push(translate(locale, 'relation.copyByName', { mark: quoted(recordal.markText) }));
  if (candidate.reasons.some(isEvasion)) sentences.push(translate(locale, 'relation.evasion'));
  return sentences;
}

/** What a published decision of customs tells of the recordal: more than a list, and nothing of today. */
function whetherActedOn({ recordal: { actedOn } }: Evidence, { locale }: JudgingContext): string[] {
  return actedOn ? [translate(locale, 'verdict.actedOn', { day: actedOn })] : [];
}

const PERHAPS = { fit: 'use.perhapsReference', part: 'use.perhapsPart' } as const;

function howItIsUsed(
  evidence: Evidence,
  { situation, marker, reference, unread }: Facts,
  { locale, quoted = asTheyAre }: JudgingContext,
): string {
  if (situation.authority !== 'none') return translate(locale, `use.${situation.authority}`);
  if (reference) return translate(locale, PERHAPS[reference.to], { words: quoted(reference.words) });
  if (unread) return translate(locale, 'use.unread');
  if (
    situation.use === 'used' &&
    marker &&
    (marker.marker.kind === 'altered' || marker.marker.kind === 'parallel')
  )
    return translate(locale, `use.${marker.marker.kind}`, { words: quoted(marker.text) });
  if (situation.use === 'mark' && isCopy(evidence)) return translate(locale, 'use.copy');
  if (marker?.marker.kind === 'service' || marker?.marker.kind === 'comparison')
    return translate(locale, `use.${marker.marker.kind}`, { words: quoted(marker.text) });
  return translate(locale, `use.${situation.use}`, { words: marker ? quoted(marker.text) : '' });
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
  if (regime.route === 'unknown') return [translate(locale, 'regime.notKnown')];
  if (regime.regime === 'own') return [translate(locale, 'regime.ownList')];
  if (situation.relation !== 'similar' || regime.similarMarks === 'waived') return [];
  return [translate(locale, `regime.${regime.similarMarks}`, { regime: nameIn(regime, locale) })];
}

/** A verdict on another border than the one asked about says so. */
function whichBorder({ regime }: Facts, { direction, locale }: JudgingContext): string[] {
  const { directions, otherDirection = 'not-read' } = regime;
  if (direction === undefined || directions.includes(direction)) return [];
  return [translate(locale, `regime.otherDirection.${otherDirection}`, { regime: nameIn(regime, locale) })];
}

/** Private goods that the regime does not leave alone, or of which its rule is not known, are judged like any other. */
function whetherPersonal({ regime }: Facts, { consignment, on, locale }: JudgingContext): string[] {
  const exemption = exemptionIn(regime, consignment);
  // An own list has no border of its own to be exempt at.
  if (exemption === undefined || exemption === 'exempt' || regime.regime === 'own') return [];
  const name = nameIn(regime, locale);
  if (exemption === 'unknown') return [translate(locale, 'regime.personal.unknown', { regime: name })];
  const ground = wordGrounds(cite(regime.regime, PERSONAL, on, locale), locale);
  return [translate(locale, 'regime.personal.covered', { regime: name, ground })];
}

const PERSONAL = ['overseas-seller', 'personal'];

function withGrounds(
  locale: string,
  frame: 'verdict.atCustoms' | 'verdict.underLaw',
  say: TextBelow<'verdict.say'>,
  citations: readonly Citation[],
): string {
  const sentence = translate(locale, `verdict.say.${say}`);
  if (citations.length === 0) return translate(locale, `${frame}Bare`, { sentence });
  return translate(locale, frame, { sentence, grounds: wordedOnce(citations, locale) });
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
  const separator = translate(locale, 'law.reference.separator');
  return groundsOf(citations)
    .map(({ law, references }) =>
      translate(locale, 'verdict.ground', { law, articles: references.join(separator) }).trim(),
    )
    .join(translate(locale, 'law.reference.between'));
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

function hints({ weak }: Facts, { locale, quoted = asTheyAre }: JudgingContext): string[] {
  return weak.map((seen) =>
    translate(locale, seen.marker.kind === 'affiliation' ? 'use.disclaimer' : 'use.weak', {
      words: quoted(seen.text),
    }),
  );
}
