import * as v from 'valibot';
import { RecordPrintSchema } from '../../decisions/basis-schema';
import type { ChangedField } from '../../decisions/changes';
import type { DecidedFinding, DecidedScreening } from '../../decisions/decided';
import { DecisionSchema } from '../../decisions/decision-schema';
import type { LapseReason } from '../../decisions/reaches';
import { LONGEST_TITLE } from '../../domain/longest-title';
import { LEVELS, OUTCOMES } from '../../domain/outcome';
import type { Reason, ScoreTerm, ScreenedField } from '../../matching/candidate';
import { valuesOf } from '../../runtime/values-of';
import type { Finding } from '../../screening/finding';
import { Count, list, Share, text } from './bounded';
import { CustomsShape, GoodsShape, LawShape, SituationShape, UseShape } from './verdict-shape';

const Name = text(4_000);
const Words = text(LONGEST_TITLE);
const Sentence = text(10_000);
const Sentences = list(Sentence, 100);
const Moment = text(40);

const Field = v.picklist(['title', 'brand', 'seller', 'image'] satisfies ScreenedField[]);
const TermShape: v.GenericSchema<unknown, ScoreTerm> = v.object({
  key: text(100),
  logOdds: v.pipe(v.number(), v.finite()),
});

const FINDING = {
  recordNo: Name,
  regime: Name,
  list: Name,
  listDate: Moment,
  demonstration: v.boolean(),
  mark: Words,
  markRaw: v.exactOptional(Words),
  figure: v.exactOptional(v.literal(true)),
  holder: Words,
  classes: list(Count, 100),
  validFrom: v.exactOptional(Moment),
  validTo: v.exactOptional(Moment),
  relation: v.picklist(['identical', 'near-identical', 'similar'] satisfies Finding['relation'][]),
  reasons: list(text(100) as unknown as v.GenericSchema<unknown, Reason>, 50),
  field: Field,
  start: Count,
  end: Count,
  text: Words,
  confidence: Share,
  terms: list(TermShape, 200),
  letters: v.exactOptional(Words),
  translated: v.exactOptional(v.literal(true)),
  shown: v.boolean(),
  register: v.exactOptional(Name),
  next: v.exactOptional(Sentences),
  freshness: v.exactOptional(
    v.picklist(['stale', 'expired', 'undated'] satisfies NonNullable<Finding['freshness']>[]),
  ),
  elsewhere: v.exactOptional(Sentence),
  afterwards: v.exactOptional(Sentences),
  untaught: v.exactOptional(v.picklist(LEVELS)),
  record: v.exactOptional(RecordPrintSchema),
  use: UseShape,
  goods: GoodsShape,
  inForce: v.nullable(v.boolean()),
  customs: CustomsShape,
  law: LawShape,
  outcome: v.picklist(LEVELS),
  row: text(400),
  accessory: v.exactOptional(v.boolean()),
  rival: v.exactOptional(v.boolean()),
  situation: SituationShape,
  explanation: Sentences,
};

/** A finding as it comes in a message: from one of our pages that decides on it, or from a page that was shown it. */
export const FindingShape: v.GenericSchema<unknown, Finding> = v.object(FINDING);

const ChangeShape = v.object({
  field: v.picklist(
    valuesOf<ChangedField>({
      title: true,
      brand: true,
      seller: true,
      goods: true,
      status: true,
      term: true,
    }),
  ),
  before: v.exactOptional(Words),
  now: v.exactOptional(Words),
});

/** A sentence for each decision that a card offers. */
const ForEachKind = v.object({
  conflict: Sentence,
  'not-conflict': Sentence,
  authorised: Sentence,
  escalated: Sentence,
});

const DecidedFindingShape: v.GenericSchema<unknown, DecidedFinding> = v.object({
  ...FINDING,
  decision: v.exactOptional(DecisionSchema),
  lapsed: v.exactOptional(
    v.object({
      decision: DecisionSchema,
      reason: v.picklist(
        valuesOf<LapseReason>({ mark: true, holder: true, record: true, listing: true, place: true }),
      ),
      changes: v.exactOptional(list(ChangeShape, 10)),
    }),
  ),
  contested: v.exactOptional(list(DecisionSchema, 2_000)),
  told: v.exactOptional(
    v.object({
      before: v.exactOptional(Sentence),
      holds: ForEachKind,
      scope: ForEachKind,
    }),
  ),
});

export const DecidedScreeningShape: v.GenericSchema<unknown, DecidedScreening> = v.object({
  id: Name,
  title: Words,
  outcome: v.picklist(OUTCOMES),
  findings: list(DecidedFindingShape, 2_000),
  notLookedUp: v.exactOptional(
    v.object({
      words: list(Words, 2_000),
      inPart: list(Words, 2_000),
      regimes: list(Name, 100),
      translated: v.exactOptional(v.literal(true)),
    }),
  ),
  lookUpNotes: v.exactOptional(Sentences),
  label: v.exactOptional(Sentence),
});
