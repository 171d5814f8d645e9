import { inForceOn } from '../domain/recordal';
import type { Candidate, ScreenedField } from '../matching/candidate';
import { authorityOf, isRival, protectedElsewhere } from './authority';
import type { OfferedGoods } from './goods/offered';
import { goodsRelation } from './goods/relation';
import type { Evidence, JudgingContext } from './judgement';
import { hintsFor, isMadeToOrder, type ListingReading, readListing, useOf } from './listing-reading';
import { directionIn, exemptionIn, type Regime, regimeOf } from './regimes/regimes';
import { hasEnded } from './registration';
import { isCopy, isOtherName } from './relation-reasons';
import type { Situation } from './situation';
import { refersByName } from './use/known-name';
import type { SeenMarker } from './use/reading';
import type { PossibleReference } from './use/reference';

/** The facts of one case: the question for the table, and what the sentences about it need. */
export interface Facts {
  situation: Situation;
  inForce: boolean | null;
  /** The words that tell the use, if any do. */
  marker: SeenMarker | undefined;
  /** What a use as a mark may be no more than a reference to. */
  reference: PossibleReference | undefined;
  /** The words are the known name of what the goods fit, hold or are made of. */
  refers: boolean;
  /** The words around the mark are of a language that this product cannot read. */
  unread: boolean;
  /** Words that hint and prove nothing. */
  weak: readonly SeenMarker[];
  offered: OfferedGoods;
  regime: Regime;
  /** The user's own word, recorded under somebody else's number. */
  rival: boolean;
  /** Regimes to which the user confined this word as an own mark or licence; this recordal's is not among them. */
  ownElsewhere: readonly string[];
  accessory: boolean;
}

/** Answers every question of fact about one candidate. O(1) after the listing's first candidate. */
export function factsOf({ listing, candidate, recordal, list }: Evidence, context: JudgingContext): Facts {
  const reading = readListing(listing);
  const goods = goodsRelation(reading.offered, recordal);
  // On its own goods a word of the language is a name: "Transformers Toys" says nothing of transformers.
  const shown = isCopy({ candidate }) ? recordal.markText : undefined;
  const here = useOf(reading, candidate, isOrdinaryWord(candidate) && goods !== 'same', shown);
  const unread = reading.unread && candidate.field === 'title' && here.use === 'mark';
  const inForce = inForceOn(recordal, context.on, list.date);
  const regime = regimeOf(recordal.regime);
  const situation: Situation = {
    authority: authorityOf(recordal, listing.seller, context.own),
    relation: relationOf(candidate, here.use),
    goods,
    force: inForce === null ? 'unknown' : inForce ? 'in-force' : 'not-in-force',
    use: here.use,
    reference: here.reference === undefined && !unread ? 'none' : 'possible',
    condition: reading.title.altered ? 'altered' : 'unaltered',
    registration: hasEnded(recordal, regime, context.on, list.date) ? 'ended' : 'alive',
    twin: 'none',
    trade: tradeOf(reading, regime, context),
    word: isOrdinaryWord(candidate) && !standsAsMark(candidate) ? 'ordinary' : 'distinctive',
    route: regime.route,
  };
  return {
    situation,
    inForce,
    marker: here.by,
    reference: here.reference,
    refers:
      candidate.field === 'title' &&
      (candidate.relation === 'identical' || isOtherName(candidate)) &&
      refersByName(reading.title, here, [candidate.start, candidate.end], {
        ordinary: isOrdinaryWord(candidate),
        brand: reading.brand.folded,
      }),
    unread,
    weak: hintsFor(reading, candidate),
    offered: reading.offered,
    regime,
    rival: situation.authority === 'none' && isRival(recordal, context.own),
    ownElsewhere: situation.authority === 'none' ? protectedElsewhere(recordal, context.own) : [],
    accessory: reading.accessory,
  };
}

/** A copy bears the mark itself, whatever name its seller gives it: "Ролекс копия", 劳力士 for ROLEX. */
function relationOf(candidate: Candidate, use: Situation['use']): Situation['relation'] {
  return use === 'counterfeit-signal' && isOtherName(candidate) ? 'identical' : candidate.relation;
}

type Seen = Candidate & { field: ScreenedField };

/** Terms of the score by which the matcher says that the word is an ordinary one. */
const ORDINARY: ReadonlySet<string> = new Set(['ordinary', 'generic']);
/** And by which it says that the word is where marks usually are. */
const IN_MARKS_PLACE: ReadonlySet<string> = new Set([
  'brand_field',
  'brand_field_same',
  'brand_cue',
  'first',
  'capitals',
  'among_names',
  'beside_goods',
]);

function isOrdinaryWord({ terms }: Seen): boolean {
  return terms.some(({ key }) => ORDINARY.has(key));
}

/** A dictionary word needs its goods or its place to say that it is a mark. */
function standsAsMark({ field, terms }: Seen): boolean {
  return (field !== 'title' && field !== 'image') || terms.some(({ key }) => IN_MARKS_PLACE.has(key));
}

function tradeOf(reading: ListingReading, regime: Regime, context: JudgingContext): Situation['trade'] {
  if (exemptionIn(regime, context.consignment) === 'exempt') return 'personal';
  const exported = directionIn(regime, context.direction) === 'export';
  return exported && isMadeToOrder(reading) ? 'oem-export' : 'ordinary';
}
