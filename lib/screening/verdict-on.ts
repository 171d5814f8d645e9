import type { NotLookedUp } from '../coverage/not-looked-up';
import type { Listing } from '../domain/listing';
import { bySeverity } from '../domain/outcome';
import type { Recordal } from '../domain/recordal';
import { wordsLearnedFrom } from '../learning/learning';
import { translate } from '../locales/translate';
import type { Candidate } from '../matching/candidate';
import { confidenceOf } from '../matching/score/score';
import { judgeListing } from '../verdict/judge';
import type { Judged } from '../verdict/judgement';
import { isHolderOfPicture } from '../verdict/relation-reasons';
import { type Companion, isEcho, repeatsInSeller, withCompanionsFolded } from './echo';
import { faint } from './faint';
import type { Finding, MarkedSpan, Screening, ScreeningContext } from './finding';
import { outcomeOf } from './outcome-of';
import { pictureMark } from './picture-mark';
import { shownAt } from './picture-words';
import { recordPrint } from './record-print';
import { type Sighting, shownFrom } from './sighting';
import { sunk, weighedByPages } from './taught';

/**
 * A mark's own goods are evidence for it: an ordinary word is a name on them (domain: APPLE, GAP, COACH). In log-odds.
 */
const SAME_GOODS = 2.2;
/** "Compatible with X" announces a mark by its own words, so far less certainty about X is needed to show it. */
const REFERENCE_SHOWN_FROM = 0.2;

/** Regime of marks that a person watches and that no customs office has on record. */
const OWN_REGIME = 'own';

/**
 * The screening of one listing, from all its sightings. Findings are sorted, strongest first. Pure, except that
 * `context.learning` learns from it.
 */
export function verdictOn(
  listing: Listing,
  sightings: Sighting[],
  notLookedUp: NotLookedUp | undefined,
  context: ScreeningContext,
): Screening {
  const judgements = judgeListing(listing, sightings, context);
  if (listing.brand && !listing.translated)
    context.learning?.observe(listing, wordsLearnedFrom(listing, sightings, judgements));
  const findings = findingsOf(listing, sightings, judgements, context);
  const shown = findings.filter((finding) => finding.shown);
  const pictures = listing.pictures && { pictures: listing.pictures };
  const outcome = outcomeOf(shown, { ...(notLookedUp && { notLookedUp }), ...pictures });
  return {
    ...{ id: listing.id, title: listing.title, outcome },
    findings: (context.all || context.folded ? findings : shown).map((one) => explained(one, context)),
    ...(notLookedUp && { notLookedUp }),
    ...pictures,
    ...(context.toAnybody && { marked: markedForAnybody(listing, sightings, shown, context) }),
  };
}

/** A finding before its sentences are written: most findings are never shown. */
type Unexplained = Omit<Finding, 'explanation' | 'behind'> & Pick<Judged, 'explain' | 'refers'>;

function explained(finding: Companion<Unexplained>, context: ScreeningContext): Finding {
  const { explain, refers: _refers, behind, ...rest } = finding;
  const one = { ...rest, explanation: [...explain(), ...otherPictures(behind, context)] };
  return context.toDecide && behind.length > 0
    ? { ...one, behind: behind.map((picture) => explained({ ...picture, behind: [] }, context)) }
    : one;
}

/** Which pictures a finding stands for: if set aside, they have to be looked at themselves. */
function otherPictures(behind: readonly Unexplained[], { locale }: ScreeningContext): string[] {
  if (behind.length === 0) return [];
  const named = behind.slice(0, MOST_NAMED).map(({ recordNo }) => recordNo);
  const recordNos = [...named, ...(behind.length > MOST_NAMED ? ['…'] : [])].join(', ');
  return [translate(locale, 'verdict.otherPictures', { count: String(behind.length), recordNos })];
}

/** Recordal numbers of pictures that one sentence names. */
const MOST_NAMED = 10;

/**
 * The words that are shown on the strength of public lists alone. A page can read which of its words are underlined:
 * if a person's own marks and watched words changed that, it would learn them by planting titles.
 */
function markedForAnybody(
  listing: Listing,
  sightings: readonly Sighting[],
  shown: readonly Unexplained[],
  context: ScreeningContext,
): MarkedSpan[] {
  const publicly = sightings.filter(({ recordal }) => recordal.regime !== OWN_REGIME);
  const isOwn = context.own.length > 0 || publicly.length < sightings.length;
  const theirs = isOwn ? shownToAnybody(listing, publicly, { ...context, own: [] }) : shown;
  return theirs
    .filter(({ outcome }) => outcome !== 'clear')
    .map(({ field, start, end }) => ({ field, start, end }));
}

function shownToAnybody(
  listing: Listing,
  sightings: Sighting[],
  context: ScreeningContext,
): Companion<Unexplained>[] {
  const judgements = judgeListing(listing, sightings, context);
  return findingsOf(listing, sightings, judgements, context).filter(({ shown }) => shown);
}

/** The findings, strongest first; without `context.all`, some of the folded ones are left out. */
function findingsOf(
  listing: Listing,
  sightings: readonly Sighting[],
  judgements: readonly Judged[],
  context: ScreeningContext,
): Companion<Unexplained>[] {
  const findings: Unexplained[] = [];
  for (const [at, sighting] of sightings.entries()) {
    const judgement = judgements[at] as Judged;
    const weighed = weighedByGoods(sighting, judgement);
    if (!context.all && !mayShow(weighed, judgement, context)) continue;
    const finding = findingOf(listing, weighed, judgement, context);
    const isRepeated = isEcho(sighting, sightings) || repeatsInSeller(finding, sightings);
    findings.push(isRepeated ? { ...finding, shown: false } : finding);
  }
  return withCompanionsFolded(findings).sort(strongestFirst);
}

/** Whether a finding is shown on its own, with or without what pages taught. */
function mayShow(sighting: Sighting, judgement: Judged, context: ScreeningContext): boolean {
  const { candidate } = sighting;
  const { confidence } = weighedByPages(candidate, sighting);
  return (
    judgement.refers === true ||
    isShown(candidate, judgement, context) ||
    isShown({ confidence, relation: candidate.relation }, judgement, context)
  );
}

/** Signs that are the mark itself; its goods are no evidence for mere similarity. */
function weighedByGoods(sighting: Sighting, { goods }: Judged): Sighting {
  const { candidate } = sighting;
  if (goods !== 'same' || candidate.relation === 'similar') return sighting;
  const others = candidate.terms.filter(({ key }) => key !== 'same_class');
  const terms = [...others, { key: 'same_goods' as const, logOdds: SAME_GOODS }];
  return { ...sighting, candidate: { ...candidate, terms, confidence: confidenceOf(terms) } };
}

function findingOf(
  listing: Listing,
  { candidate, recordal, list, picture, ...taught }: Sighting,
  judgement: Judged,
  context: ScreeningContext,
): Unexplained {
  const { field, start, end, relation, reasons, letters } = candidate;
  const { confidence, terms } = weighedByPages(candidate, taught);
  const text = (listing[field] ?? '').slice(start, end);
  const isTaughtShown = isShown({ confidence, relation }, judgement, context);
  const isUntaughtShown = isShown(candidate, judgement, context);
  const isFaint = !isTaughtShown && !isUntaughtShown && judgement.refers === true;
  return {
    recordNo: recordal.recordNo,
    list: list.name,
    listDate: list.date,
    demonstration: list.demonstration,
    mark: isHolderOfPicture(candidate) ? pictureMark(text, context.locale) : recordal.markText,
    ...(recordal.markRaw && { markRaw: recordal.markRaw }),
    ...(recordal.figure && { figure: true as const }),
    ...(isHolderOfPicture(candidate) && { apart: true as const }),
    holder: recordal.holder ?? '',
    classes: recordal.classes,
    ...validity(recordal),
    relation,
    reasons,
    field,
    start,
    end,
    text,
    ...(picture ? { picture } : field === 'image' && shownAt(listing.pictures ?? [], start, end)),
    confidence,
    terms,
    ...(letters ? { letters } : {}),
    shown: isTaughtShown || isUntaughtShown || isFaint,
    ...(listing.translated && { translated: true as const }),
    ...judgement,
    ...(context.toDecide &&
      (isTaughtShown || isUntaughtShown || isFaint) && { record: recordPrint(recordal) }),
    ...(isUntaughtShown && !isTaughtShown && sunk(judgement, text, context.locale)),
    ...(isFaint && faint(judgement, text, context.locale)),
  };
}

function isShown(
  { confidence, relation }: Pick<Candidate, 'confidence' | 'relation'>,
  { use }: Judged,
  context: ScreeningContext,
): boolean {
  const isReference = use === 'compatible' && relation === 'identical';
  return (
    confidence >= (isReference ? Math.min(REFERENCE_SHOWN_FROM, shownFrom(context)) : shownFrom(context))
  );
}

function validity({ validFrom, validTo }: Recordal) {
  return { ...(validFrom ? { validFrom } : {}), ...(validTo ? { validTo } : {}) };
}

function strongestFirst(a: Unexplained, b: Unexplained): number {
  return Number(b.shown) - Number(a.shown) || bySeverity(a, b) || a.start - b.start;
}
