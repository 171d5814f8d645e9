import * as v from 'valibot';
import { valuesOf } from '../../runtime/values-of';
import type { Situation } from '../../verdict/situation';
import type {
  Citation,
  CustomsOutcome,
  CustomsVerdict,
  GoodsRelation,
  LawOutcome,
  LawVerdict,
  Use,
} from '../../verdict/verdict';
import { list, text } from './bounded';

const CustomsSays = v.picklist(
  valuesOf<CustomsOutcome>({
    'in-scope': true,
    likely: true,
    borderline: true,
    review: true,
    'application-only': true,
    out: true,
    cleared: true,
    unknown: true,
  }),
);
const LawSays = v.picklist(
  valuesOf<LawOutcome>({
    'identical-mark': true,
    'likelihood-of-confusion': true,
    'reference-use': true,
    'descriptive-use': true,
    'well-known-only': true,
    authorised: true,
    none: true,
    unknown: true,
  }),
);

export const UseShape = v.picklist(
  valuesOf<Use>({
    mark: true,
    compatible: true,
    used: true,
    'counterfeit-signal': true,
    descriptive: true,
    own: true,
  }),
);
export const GoodsShape = v.picklist(
  valuesOf<GoodsRelation>({
    same: true,
    similar: true,
    'same-class-unknown': true,
    different: true,
    unknown: true,
  }),
);

const Sentence = text(10_000);

const CitationShape: v.GenericSchema<unknown, Citation> = v.object({
  law: Sentence,
  article: Sentence,
  reference: v.exactOptional(Sentence),
  version: v.exactOptional(Sentence),
  summary: v.exactOptional(Sentence),
  source: v.exactOptional(Sentence),
  checked: v.exactOptional(
    v.picklist([
      'primary',
      'secondary',
      'content',
      'heading',
      'memory',
      'no',
    ] satisfies Citation['checked'][]),
  ),
  doubt: v.exactOptional(Sentence),
});

export const CustomsShape: v.GenericSchema<unknown, CustomsVerdict> = v.object({
  outcome: CustomsSays,
  citations: list(CitationShape, 100),
});
export const LawShape: v.GenericSchema<unknown, LawVerdict> = v.object({
  outcome: LawSays,
  citations: list(CitationShape, 100),
});

/**
 * One word per column of the decision table. They are neither shown nor stored, so the table alone defines which words
 * they are.
 */
export const SituationShape = v.record(text(100), text(100)) as unknown as v.GenericSchema<
  unknown,
  Situation
>;
