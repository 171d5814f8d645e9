import { type EndedUnseen, endedUnseen, inForceOn, type Recordal } from '../domain/recordal';
import type { TextBelow, TextParams } from '../locales/text-key';
import { translate } from '../locales/translate';
import type { ScreenedField } from '../matching/candidate';
import type { Evidence, JudgingContext } from './judgement';
import { regimeOf } from './regimes/regimes';
import { hasEnded, renewableUntil } from './registration';

/**
 * The sentences of an explanation that name the day judged by, or the day that the list speaks for, each by itself: who takes
 * over what was said on another day says these anew.
 */

/** Words of a listing, and the field that they stand in. */
export interface SeenWords {
  field: ScreenedField;
  text: string;
  /** They name the holder of a picture without words. */
  namesHolder?: boolean;
}

/** A recordal in a list of a day. */
export type DatedRecordal = Pick<Evidence, 'recordal'> & { list: Pick<Evidence['list'], 'name' | 'date'> };

const asTheyAre = (words: string) => words;

const RECORDAL = { dated: 'verdict.read', undated: 'verdict.readUndated' } as const;
const HOLDER = { dated: 'verdict.namesHolder', undated: 'verdict.namesHolderUndated' } as const;
const OWN_ENTRY = { dated: 'verdict.readOwn', undated: 'verdict.readOwnUndated' } as const;

/** What was read where, and what stands in the list. */
export function whatWasRead(
  { field, text, namesHolder }: SeenWords,
  { recordal, list }: DatedRecordal,
  { locale, quoted = asTheyAre }: Pick<JudgingContext, 'locale' | 'quoted'>,
): string {
  const frame = namesHolder ? HOLDER : regimeOf(recordal.regime).regime === 'own' ? OWN_ENTRY : RECORDAL;
  return translate(locale, list.date ? frame.dated : frame.undated, {
    words: quoted(text),
    field: translate(locale, `verdict.field.${field}`),
    mark: recordal.markText || translate(locale, 'verdict.figurative'),
    recordNo: recordal.recordNo,
    holder: recordal.holder ?? translate(locale, 'verdict.holderUnknown'),
    regime: recordal.regime,
    list: list.name,
    date: list.date,
  });
}

/** Whether the recordal protects on the day, and since or until when. */
export function whetherInForce(
  dated: DatedRecordal,
  { on, locale }: Pick<JudgingContext, 'on' | 'locale'>,
): string {
  const { key, params } = forceOn(dated, on);
  // Where customs keeps no recordals, what the list says of a term is the list's word alone.
  const isOwn = regimeOf(dated.recordal.regime).route === 'application';
  return translate(locale, isOwn ? `force.own.${key}` : `force.${key}`, params);
}

/** A registration that has just ended may look dead in a list and be renewed. */
export function whetherRenewable(
  { recordal }: DatedRecordal,
  { on, locale }: Pick<JudgingContext, 'on' | 'locale'>,
): string[] {
  const { registrationValidTo: end } = recordal;
  const until = renewableUntil(recordal, regimeOf(recordal.regime));
  if (end === undefined || until === undefined || on <= end || until < on) return [];
  return [translate(locale, 'force.renewable', { day: until })];
}

/**
 * Where a recordal stands on a day, as far as a verdict asks: two days of which this is the same give the same verdict, but for
 * the days that `whatWasRead` and `whetherInForce` name, if the law is the same.
 */
export function standingOn(dated: DatedRecordal, on: string): string {
  const { recordal, list } = dated;
  return [
    inForceOn(recordal, on, list.date),
    hasEnded(recordal, regimeOf(recordal.regime), on, list.date),
    whetherRenewable(dated, { on, locale: 'en' }),
    forceOn(dated, on).key,
  ].join('\n');
}

/** Key of a sentence on the force of a recordal, or of an own list's entry, and what fills it. */
interface ForceSentence {
  key: TextBelow<'force.own'>;
  params: TextParams;
}

function forceOn({ recordal, list }: DatedRecordal, on: string): ForceSentence {
  const inForce = inForceOn(recordal, on, list.date);
  const unseen = inForce === null ? endedUnseen(recordal, on, list.date) : undefined;
  return unseen ? endedSince(unseen) : protectedOn(recordal, on, inForce);
}

function endedSince({ ended, listDay }: EndedUnseen): ForceSentence {
  return { key: 'endedUnseen', params: { ended, listDay } };
}

/** Key of the sentence on whether a recordal protects on a day, and what fills it. */
function protectedOn(
  { status, validFrom, validTo, registrationValidTo }: Recordal,
  on: string,
  inForce: boolean | null,
): ForceSentence {
  if (inForce) return { key: 'inForce', params: { day: on, until: validTo ?? '' } };
  if (inForce === null) return { key: 'unknown', params: { day: on } };
  if (validFrom && on < validFrom) return { key: 'notYet', params: { day: validFrom } };
  if (validTo && on > validTo) return { key: 'expired', params: { day: validTo } };
  if (status === 'expired') return { key: 'expiredStatus', params: {} };
  if (status !== 'active' && status !== 'unknown') return { key: status, params: {} };
  return { key: 'registrationEnded', params: { day: registrationValidTo ?? '' } };
}
