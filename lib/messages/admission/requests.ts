import * as v from 'valibot';
import { OFFERED_KINDS } from '../../decisions/decision';
import { DecisionSchema } from '../../decisions/decision-schema';
import type { DecisionRequest } from '../../decisions/decision-service';
import { LONGEST_TITLE } from '../../domain/longest-title';
import { LearningSchema } from '../../learning/learning-schema';
import type { MessageKind, NamedListing, Protocol, Sender } from '../protocol';
import { Count, cutText, list, text } from './bounded';
import { FindingShape } from './finding-shape';
import { ListingShape } from './listing-shape';
import { PageNameShape, ReportShape } from './page-shape';
import { ResultPageShape, SearchPressShape } from './result-page-shape';

/** Kinds that content scripts answer; nobody sends them to the background. */
type OfContentScripts = 'pageState' | 'reveal' | 'skeleton' | 'recheck' | 'collected';
export type RequestKind = Exclude<MessageKind, OfContentScripts>;

interface Request<K extends RequestKind> {
  /** Who may ask: our own pages, content scripts of other pages, or both. */
  from: readonly Sender['is'][];
  shape: v.GenericSchema<unknown, Protocol[K]['ask']>;
  /** Frames below a tab's page may ask as well. */
  inFrames?: true;
}

const OWN = ['own'] as const;
const SHOP = ['shop'] as const;
const BOTH = ['own', 'shop'] as const;

/** More than anybody has: what is stored is limited more strictly already. */
const MANY = 500_000;

const Nothing = v.null();
const Name = text(4_000);
const TabShape = v.object({ tabId: v.pipe(v.number(), v.integer(), v.minValue(0)) });
const COLLECTOR = { from: SHOP, inFrames: true } as const;

const NamedListingShape: v.GenericSchema<unknown, NamedListing> = v.object({
  site: text(200),
  id: text(4_000),
  title: cutText(1_000),
  brand: v.exactOptional(cutText(200)),
});

const DecisionRequestShape: v.GenericSchema<unknown, DecisionRequest> = v.object({
  kind: v.picklist(OFFERED_KINDS),
  finding: FindingShape,
  listing: ListingShape,
  note: v.exactOptional(cutText(10_000)),
  labels: v.exactOptional(list(text(400), 50)),
  batch: v.exactOptional(v.object({ id: text(100), of: Count, context: cutText(4_000) })),
  took: v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
});

/** Every request that the background accepts: who may make it, and the shape it must have. */
export const REQUESTS: { readonly [K in RequestKind]: Request<K> } = {
  screen: {
    from: BOTH,
    shape: v.object({ listings: list(ListingShape, 200), folded: v.exactOptional(v.boolean()) }),
  },
  suggest: { from: BOTH, shape: v.object({ listing: ListingShape }) },
  writing: { from: SHOP, shape: Nothing },
  draft: {
    from: SHOP,
    shape: v.object({ title: cutText(LONGEST_TITLE), brand: v.exactOptional(cutText(4_000)) }),
  },
  recordBasis: { from: OWN, shape: Nothing },
  recordRows: { from: OWN, shape: v.object({ listings: list(ListingShape, 200), first: Count }) },
  pageSettings: { from: BOTH, shape: Nothing },
  report: { from: SHOP, shape: ReportShape },
  decide: { from: BOTH, shape: v.object({ asks: list(DecisionRequestShape, 1_000) }) },
  settle: { from: OWN, shape: v.object({ chosen: DecisionSchema, note: v.exactOptional(cutText(10_000)) }) },
  eraseDecisions: { from: OWN, shape: Nothing },
  retract: {
    from: BOTH,
    shape: v.object({ ids: list(text(4_000), MANY), more: v.exactOptional(v.boolean()) }),
  },
  openPictures: { from: SHOP, shape: v.object({ listingId: Name }) },
  openRecord: { from: BOTH, shape: v.object({ regime: Name, recordNo: Name }) },
  lookup: {
    from: OWN,
    shape: v.object({
      text: cutText(1_000),
      limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)),
    }),
  },
  updateList: {
    from: OWN,
    shape: v.object({
      url: text(8_000),
      least: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    }),
  },
  registersRead: { from: OWN, shape: Nothing },
  lists: { from: OWN, shape: Nothing },
  health: { from: OWN, shape: PageNameShape },
  decisions: { from: OWN, shape: Nothing },
  importDecisions: {
    from: OWN,
    shape: v.object({
      decisions: list(DecisionSchema, MANY),
      from: v.exactOptional(text(400)),
      more: v.exactOptional(v.boolean()),
    }),
  },
  listsChanged: { from: OWN, shape: Nothing },
  rivals: { from: OWN, shape: Nothing },
  alerts: { from: OWN, shape: Nothing },
  learning: { from: OWN, shape: Nothing },
  forgetLearning: {
    from: OWN,
    shape: v.object({ words: v.union([v.literal('all'), list(text(100), MANY)]) }),
  },
  collect: { from: OWN, shape: TabShape },
  collection: { from: OWN, shape: TabShape },
  endCollection: { from: OWN, shape: TabShape },
  undoCollection: { from: OWN, shape: TabShape },
  collectorJoin: { ...COLLECTOR, shape: Nothing },
  collectorPress: { ...COLLECTOR, shape: SearchPressShape },
  collectorPage: { ...COLLECTOR, shape: ResultPageShape },
  collectorDone: { from: SHOP, shape: Nothing },
  restoreLearning: { from: OWN, shape: v.object({ learning: LearningSchema }) },
  surveyTrouble: { from: OWN, shape: Nothing },
  toLookUp: { from: OWN, shape: v.object({ listings: list(NamedListingShape, 5_000) }) },
};
