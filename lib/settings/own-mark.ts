import * as v from 'valibot';
import { type Notice, notice } from '../locales/notice';
import { withoutControls } from '../text/controls';

/** The most characters of a mark, a number or a holder. */
const MOST_LETTERS = 400;
const MOST_REGIMES = 100;
const MOST_LETTERS_OF_REGIME = 40;

/** A line of text; characters that would steer a terminal or turn the line around are removed on the way in. */
export const Line = v.pipe(v.string(), v.transform(withoutControls), v.maxLength(MOST_LETTERS));

const FIELDS = {
  markText: v.pipe(Line, v.minLength(1)),
  recordNo: v.optional(Line),
  registrationNo: v.optional(Line),
  /** The holder as the lists write the name: this holder's recordals are the person's own. */
  holder: v.optional(Line),
  /** Customs regimes (CN, US, …) in which the mark is protected or licensed; absent: in all. */
  regimes: v.optional(
    v.pipe(
      v.array(v.pipe(v.string(), v.transform(withoutControls), v.maxLength(MOST_LETTERS_OF_REGIME))),
      v.maxLength(MOST_REGIMES),
    ),
  ),
  role: v.picklist(['own', 'licensed']),
};

/** A mark that a person owns or may use. */
export type OwnMark = v.InferOutput<v.ObjectSchema<typeof FIELDS, undefined>>;

/** Fields that only a newer version knows pass through, so that an edit here does not lose them. */
export const OwnMarkSchema: v.GenericSchema<unknown, OwnMark> = v.looseObject(FIELDS);

/** A mark that may be stored, or the limit it exceeds, in words. Never throws. */
export function keepable(mark: OwnMark): { mark: OwnMark } | { problem: Notice } {
  const { success, output, issues } = v.safeParse(OwnMarkSchema, mark);
  if (success) return { mark: output };
  const [field, entry] = issues[0].path?.map(({ key }) => key) ?? [];
  if (field === 'markText' && issues[0].type === 'min_length') return { problem: notice('noMark') };
  if (field !== 'regimes') return { problem: notice('longText', { most: MOST_LETTERS }) };
  return {
    problem:
      entry === undefined
        ? notice('manyRegimes', { most: MOST_REGIMES })
        : notice('longRegime', { most: MOST_LETTERS_OF_REGIME }),
  };
}
