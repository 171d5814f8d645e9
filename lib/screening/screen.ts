import { lookUpGaps, type NotLookedUp } from '../coverage/not-looked-up';
import type { Listing } from '../domain/listing';
import { withoutNullWords } from '../domain/named-parties';
import { bySeverity } from '../domain/outcome';
import type { Recordal } from '../domain/recordal';
import { SHOWN_FROM } from '../domain/thresholds';
import { wordsLearnedFrom } from '../learning/learning';
import type { ScreeningList } from '../lists/store/screening-list';
import type { Candidate, ScreenedField } from '../matching/candidate';
import { confidenceOf } from '../matching/score/score';
import { classesOf, judgeListing } from '../verdict/judge';
import type { Evidence, Judgement } from '../verdict/judgement';
import type { Finding, MarkedSpan, Screening, ScreeningContext } from './finding';
import { outcomeOf } from './outcome-of';
import { recordPrint } from './record-print';
import { sunk, type Taught, untaught, weighedByPages } from './taught';

/** A mark's own goods speak for it: an ordinary word is a name on them (domain: APPLE, GAP, COACH). In log-odds. */
const SAME_GOODS = 2.2;
/** Anything below this is not shown, whatever its goods. */
const WEIGHED_FROM = 0.1;
/** "Compatible with X" names a mark by its own words, so that far less certainty about X is needed to show it. */
const REFERENCE_SHOWN_FROM = 0.2;

/** Regime of marks that a person watches and that no customs office has on record. */
const OWN_REGIME = 'own';

/** Judged without what this user's pages taught: that has its say at the end, and takes nothing away. */
type Sighting = Evidence & Taught & { list: ScreeningList };

/**
 * The whole pipeline: listing → text → candidates → evidence → verdict, for every listing against every list.
 *
 * Runs in plain Node and in the worker; fetches only the rows that were hit, once per list and call.
 * @returns one screening per listing, in the order given. Findings are sorted, strongest first.
 * @throws what `ScreeningList.recordals` throws; texts and rows of any shape do not make it throw.
 */
export async function screen(
  given: readonly Listing[],
  lists: readonly ScreeningList[],
  context: ScreeningContext,
): Promise<Screening[]> {
  const listings = given.map(withoutNullWords);
  // One list's rows come from the store while the next list is searched.
  const seen = await Promise.all(lists.map((list) => sightingsIn(list, listings, context)));
  const gapOf = gapsIn(lists);
  return listings.map((listing, at) => {
    const sightings = seen.flatMap((inList) => inList[at] ?? []);
    return verdictOn(listing, sightings, gapOf(listing), context);
  });
}

/** Lists stay the same over many calls, and some answer for thousands of searches. */
const knownGaps = new WeakMap<readonly ScreeningList[], ReturnType<typeof lookUpGaps>>();

function gapsIn(lists: readonly ScreeningList[]): ReturnType<typeof lookUpGaps> {
  const gaps = knownGaps.get(lists) ?? lookUpGaps(lists);
  knownGaps.set(lists, gaps);
  return gaps;
}

/** What a list has to say of each listing. */
async function sightingsIn(
  list: ScreeningList,
  listings: readonly Listing[],
  context: ScreeningContext,
): Promise<Sighting[][]> {
  const seen = listings.map((listing) => candidatesIn(listing, list, context));
  const rows = [...new Set(seen.flat().map(({ candidate }) => candidate.row))];
  const recordals = new Map(zip(rows, await list.recordals(rows)));
  return zip(listings, seen).map(([listing, candidates]) =>
    candidates.flatMap((found) => {
      const recordal = recordals.get(found.candidate.row);
      return recordal ? [{ listing, ...found, recordal, list }] : [];
    }),
  );
}

function candidatesIn(listing: Listing, list: ScreeningList, context: ScreeningContext) {
  const classes = classesOf(listing);
  const inTitle = list.index.find({
    text: listing.title,
    field: 'title',
    classes,
    ...(listing.brand ? { brand: listing.brand } : {}),
    ...(context.learning ? { learning: context.learning } : {}),
  });
  const inBrand = listing.brand ? list.index.find({ text: listing.brand, field: 'brand', classes }) : [];
  const inSeller = listing.seller ? list.index.find({ text: listing.seller, field: 'seller', classes }) : [];
  return [
    ...inTitle.map(inField('title')),
    ...inBrand.map(inField('brand')),
    ...inSeller.map(inField('seller')),
  ].filter((found) => context.all || isWeighed(found, context));
}

function isWeighed({ candidate, ...taught }: Taught & { candidate: Candidate }, context: ScreeningContext) {
  const { confidence } = weighedByPages(candidate, taught);
  return Math.max(confidence, candidate.confidence) >= Math.min(WEIGHED_FROM, shownFrom(context));
}

const inField = (field: ScreenedField) => (found: Candidate) => {
  const { candidate, ...taught } = untaught(found);
  return { candidate: { ...candidate, field }, ...taught };
};

function verdictOn(
  listing: Listing,
  sightings: Sighting[],
  notLookedUp: NotLookedUp | undefined,
  context: ScreeningContext,
): Screening {
  const judgements = judgeListing(listing, sightings, context);
  if (listing.brand) context.learning?.observe(listing, wordsLearnedFrom(listing, sightings, judgements));
  const findings = findingsOf(listing, sightings, judgements, context);
  const shown = findings.filter((finding) => finding.shown);
  const outcome = outcomeOf(shown, notLookedUp);
  return {
    ...{ id: listing.id, title: listing.title, outcome, findings: context.all ? findings : shown },
    ...(notLookedUp && { notLookedUp }),
    ...(context.toAnybody && { marked: markedForAnybody(listing, sightings, shown, context) }),
  };
}

/**
 * The words that are shown by public lists alone. A page can read which of its words are underlined: if a person's own
 * marks and watched words changed that, it would learn them by planting titles.
 */
function markedForAnybody(
  listing: Listing,
  sightings: readonly Sighting[],
  shown: readonly Finding[],
  context: ScreeningContext,
): MarkedSpan[] {
  const publicly = sightings.filter(({ recordal }) => recordal.regime !== OWN_REGIME);
  const isOwn = context.own.length > 0 || publicly.length < sightings.length;
  const theirs = isOwn ? shownToAnybody(listing, publicly, { ...context, own: [] }) : shown;
  return theirs
    .filter(({ outcome }) => outcome !== 'clear')
    .map(({ field, start, end }) => ({ field, start, end }));
}

function shownToAnybody(listing: Listing, sightings: Sighting[], context: ScreeningContext): Finding[] {
  const judgements = judgeListing(listing, sightings, context);
  return findingsOf(listing, sightings, judgements, context).filter(({ shown }) => shown);
}

function findingsOf(
  listing: Listing,
  sightings: readonly Sighting[],
  judgements: readonly Judgement[],
  context: ScreeningContext,
): Finding[] {
  return sightings
    .map((sighting, at) => {
      const judgement = judgements[at] as Judgement;
      return findingOf(listing, weighedByGoods(sighting, judgement), judgement, context);
    })
    .map((finding, at) =>
      isEcho(sightings[at] as Sighting, sightings) || repeatsInSeller(finding, sightings)
        ? { ...finding, shown: false }
        : finding,
    )
    .sort(strongestFirst);
}

/** The shop's name says once more what title or brand field say: one place in the listing is enough to show. */
function repeatsInSeller(finding: Finding, sightings: readonly Sighting[]): boolean {
  if (finding.field !== 'seller') return false;
  return sightings.some(
    ({ candidate, recordal }) =>
      candidate.field !== 'seller' &&
      recordal.recordNo === finding.recordNo &&
      candidate.confidence >= finding.confidence,
  );
}

/** Signs that are the mark itself; a likeness of it proves no more by its goods. */
function weighedByGoods(sighting: Sighting, { goods }: Judgement): Sighting {
  const { candidate } = sighting;
  if (goods !== 'same' || candidate.relation === 'similar') return sighting;
  const others = candidate.terms.filter(({ key }) => key !== 'same_class');
  const terms = [...others, { key: 'same_goods' as const, logOdds: SAME_GOODS }];
  return { ...sighting, candidate: { ...candidate, terms, confidence: confidenceOf(terms) } };
}

function findingOf(
  listing: Listing,
  { candidate, recordal, list, ...taught }: Sighting,
  judgement: Judgement,
  context: ScreeningContext,
): Finding {
  const { field, start, end, relation, reasons, letters } = candidate;
  const { confidence, terms } = weighedByPages(candidate, taught);
  const text = (listing[field] ?? '').slice(start, end);
  const isTaughtShown = isShown({ confidence, relation }, judgement, context);
  const isUntaughtShown = isShown(candidate, judgement, context);
  return {
    recordNo: recordal.recordNo,
    list: list.name,
    listDate: list.date,
    demonstration: list.demonstration,
    mark: recordal.markText,
    ...(recordal.markRaw && { markRaw: recordal.markRaw }),
    ...(recordal.figure && { figure: true as const }),
    holder: recordal.holder ?? '',
    classes: recordal.classes,
    ...validity(recordal),
    relation,
    reasons,
    field,
    start,
    end,
    text,
    confidence,
    terms,
    ...(letters ? { letters } : {}),
    shown: isTaughtShown || isUntaughtShown,
    ...judgement,
    ...(context.toDecide && (isTaughtShown || isUntaughtShown) && { record: recordPrint(recordal) }),
    ...(isUntaughtShown && !isTaughtShown && sunk(judgement, text, context.locale)),
  };
}

function isShown(
  { confidence, relation }: Pick<Candidate, 'confidence' | 'relation'>,
  { use }: Judgement,
  context: ScreeningContext,
): boolean {
  const isReference = use === 'compatible' && relation === 'identical';
  return (
    confidence >= (isReference ? Math.min(REFERENCE_SHOWN_FROM, shownFrom(context)) : shownFrom(context))
  );
}

/**
 * Whether a finding only repeats another one: the words are, or are like, a recorded mark, and this is the same
 * holder's mark in the other script (Samsung, and 三星 because Samsung is there).
 */
function isEcho({ candidate, recordal, list }: Sighting, sightings: readonly Sighting[]): boolean {
  if (!candidate.reasons.includes('translation')) return false;
  return sightings.some(
    (other) =>
      other.list === list &&
      other.recordal.holder === recordal.holder &&
      !other.candidate.reasons.includes('translation') &&
      other.candidate.field === candidate.field &&
      other.candidate.start < candidate.end &&
      candidate.start < other.candidate.end,
  );
}

const shownFrom = (context: ScreeningContext) => context.shownFrom ?? SHOWN_FROM;

function validity({ validFrom, validTo }: Recordal) {
  return { ...(validFrom ? { validFrom } : {}), ...(validTo ? { validTo } : {}) };
}

function strongestFirst(a: Finding, b: Finding): number {
  return Number(b.shown) - Number(a.shown) || bySeverity(a, b) || a.start - b.start;
}

function zip<A, B>(left: readonly A[], right: readonly B[]): [A, B][] {
  return left.map((value, at) => [value, right[at] as B]);
}
