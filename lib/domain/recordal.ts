import * as v from 'valibot';
import { type Notice, notice } from '../locales/notice';
import { withoutControls } from '../text/controls';
import { Day } from './day-schema';

/**
 * Text from a list. Characters that would steer a terminal, turn a line around or hide in a mark are removed on the
 * way in.
 */
const Plain = v.pipe(v.string(), v.transform(withoutControls));
const Text = v.pipe(Plain, v.maxLength(4_000));
const Texts = v.pipe(v.array(Text), v.maxLength(2_000));

/**
 * One trademark recorded with a customs authority, whatever file it came from. Only the number and the mark's text
 * (empty for a figurative mark) are required; everything else is what the list says.
 */
export const RecordalSchema = v.object({
  /** The customs regime that keeps the record: CN, US, KZ, … or `own`. */
  regime: v.optional(v.pipe(Plain, v.minLength(1), v.maxLength(40)), 'CN'),
  recordNo: v.pipe(Plain, v.minLength(1), v.maxLength(200)),
  rightType: v.optional(Text, 'trademark'),
  /** The word mark as recorded. Empty for a purely figurative mark, which text screening cannot see. */
  markText: v.optional(v.pipe(Plain, v.maxLength(10_000)), ''),
  /** What the list writes in the mark's place, if that is more than the word: `NIKE及钩图形`. */
  markRaw: v.optional(Text),
  /** The word is accompanied by a figure. */
  figure: v.optional(v.boolean()),
  markScript: v.optional(Text),
  markImage: v.optional(Text),
  /** Other names the list gives for the same mark, such as its recorded Chinese form. */
  aliases: v.optional(Texts, []),
  registrationNo: v.optional(Text),
  registrationRoute: v.optional(Text),
  holder: v.optional(Text),
  holderCountry: v.optional(Text),
  /** Nice classes, 1…45. */
  classes: v.optional(
    v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(45))), v.maxLength(45)),
    [],
  ),
  niceEdition: v.optional(Text),
  goods: v.optional(Texts, []),
  subgroups: v.optional(Texts, []),
  hsCodes: v.optional(Texts, []),
  /** `active` also if a register has no status column: then being listed is the statement. */
  status: v.optional(v.picklist(['active', 'expired', 'revoked', 'cancelled', 'unknown']), 'active'),
  statusRaw: v.optional(Text),
  validFrom: v.optional(Day),
  validTo: v.optional(Day),
  registrationValidTo: v.optional(Day),
  /** A time in which the register has suspended protection; without `to`, until further notice. */
  suspended: v.optional(v.object({ from: Day, to: v.optional(Day) })),
  /** The day on which customs itself said that it acted on goods for this recordal: it was in force then. */
  actedOn: v.optional(Day),
  authorisedUsers: v.optional(
    v.pipe(v.array(v.object({ name: Text, role: v.optional(Text) })), v.maxLength(2_000)),
    [],
  ),
  agent: v.optional(Text),
  contact: v.optional(Text),
  source: v.optional(
    v.object({
      list: v.optional(Text),
      /** The day the list speaks for, if the list says so. */
      date: v.optional(Day),
      /** The day after which the list's publisher no longer stands by it. */
      expires: v.optional(Day),
      method: v.optional(Text),
      importedAt: v.optional(Text),
      rowHash: v.optional(Text),
    }),
  ),
});

export type Recordal = v.InferOutput<typeof RecordalSchema>;
export type RecordalInput = v.InferInput<typeof RecordalSchema>;

/** What is wrong with one field of a row; `path` is "validTo" or "classes.0". */
export interface FieldFault {
  path: string;
  says: Notice;
}

/** A validated recordal, or the reasons for its refusal, field by field. */
export type RecordalCheck = { recordal: Recordal } | { faults: [FieldFault, ...FieldFault[]] };

/** Validates one row from an untrusted source. Never throws. */
export function checkRecordal(row: unknown): RecordalCheck {
  const result = v.safeParse(RecordalSchema, row);
  if (result.success) return { recordal: result.output };
  const [first, ...rest] = result.issues;
  return { faults: [faultOf(first), ...rest.map(faultOf)] };
}

type Issue = v.InferIssue<typeof RecordalSchema>;

function faultOf(issue: Issue): FieldFault {
  return { path: v.getDotPath(issue) ?? '', says: noticeOf(issue) };
}

function noticeOf(issue: Issue): Notice {
  // An object's own toString is a stranger's.
  const came = typeof issue.input === 'string' ? issue.input.slice(0, 40) : issue.received;
  if (issue.type === 'max_length') return notice('tooLong', { most: issue.requirement });
  if (issue.type === 'min_length') return notice('missing');
  if (issue.type === 'check') return notice('noDay', { text: came });
  if (issue.type === 'integer' || issue.type === 'min_value' || issue.type === 'max_value')
    return notice('noClassNumber', { text: came });
  if (issue.type === 'picklist') return notice('noSuchWord', { text: came });
  return notice('otherKind', { expected: issue.expected ?? '', received: issue.received });
}

/**
 * Whether the recordal protects on a day (`YYYY-MM-DD`): true, false, or null where the list does not say.
 * Active ∧ validFrom ≤ day ≤ validTo ∧ (registration without end or still running); a date that is missing is
 * never read as "safe" (Regulations on Customs Protection of IP Rights, Art. 10: ten years, and no longer than
 * the registration). A term that ended after the list's own day may have been renewed since: null.
 * `listDay`: the day the list speaks for, empty where nobody knows; a row may have a day of its own.
 */
export function inForceOn(recordal: Recordal, day: string, listDay: string): boolean | null {
  const { status, validFrom, validTo, registrationValidTo, suspended } = recordal;
  if (status === 'expired' || status === 'revoked' || status === 'cancelled') return false;
  if (validFrom && day < validFrom) return false;
  if (suspended && day >= suspended.from && (!suspended.to || day <= suspended.to)) return false;
  if (endedUnseen(recordal, day, listDay)) return null;
  if (validTo && day > validTo) return false;
  if (registrationValidTo && day > registrationValidTo) return false;
  if (status === 'unknown' || !validFrom || !validTo) return null;
  return true;
}

/** An end that the list could not see, and the day it speaks for. */
export interface EndedUnseen {
  ended: string;
  listDay: string;
}

/**
 * The end of a term, or of the registration behind it, that lies before `day` but not before the list's own day: the
 * list cannot know whether it was renewed. Undefined where no term ended so, or one had ended when the list was made.
 */
export function endedUnseen(
  { validTo, registrationValidTo, source }: Recordal,
  day: string,
  listDay: string,
): EndedUnseen | undefined {
  const seen = source?.date ?? listDay;
  const ends = [validTo, registrationValidTo].filter((end) => end !== undefined && end < day) as string[];
  const [ended] = ends.sort();
  return ended !== undefined && seen !== '' && ended >= seen ? { ended, listDay: seen } : undefined;
}
