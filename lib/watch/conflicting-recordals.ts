import type { Recordal } from '../domain/recordal';
import { isSameName, signedKey } from '../domain/same-name';
import { SHOWN_FROM } from '../domain/thresholds';
import type { ScreeningList } from '../lists/store/screening-list';
import type { Candidate, Relation } from '../matching/candidate';
import type { OwnMark } from '../settings/own-mark';
import { isHolderOfPicture } from '../verdict/relation-reasons';
import { WATCHLIST } from './watchlist';

export type { OwnMark } from '../settings/own-mark';

/** A recordal of somebody else that names one of the user's own marks, or one like it. */
export interface ConflictingRecordal {
  own: OwnMark;
  recordal: Recordal;
  relation: Relation;
  list: string;
  listDate: string;
  demonstration: boolean;
}

/** Recordals of somebody else that name own marks, and the own marks that nobody looked up: of these nothing is known. */
export interface OwnMarksAnswer {
  rivals: ConflictingRecordal[];
  notLookedUp: string[];
}

/** Longer marks that contain an own one, looked at per own mark and list. */
const CONTAINING = 50;

/**
 * "Has somebody else recorded my brand?" Looks every own mark up in the lists: the mark itself, marks like it, and
 * longer marks that contain it as words of their own. Recordals that are the user's – by number, by registration, or
 * by holder – are left out; so are those that ended. `rows` narrows the look to these rows of the lists.
 * O(own marks × lists) look-ups. Identical marks come first.
 */
export async function rivalsOf(
  own: readonly OwnMark[],
  lists: readonly ScreeningList[],
  rows?: ReadonlySet<number>,
): Promise<ConflictingRecordal[]> {
  const found: ConflictingRecordal[] = [];
  for (const list of lists.filter(({ name }) => name !== WATCHLIST))
    for (const mark of distinctMarks(own)) found.push(...(await rivalsIn(list, mark, own, rows)));
  return found.sort((a, b) => CLOSENESS[a.relation] - CLOSENESS[b.relation]);
}

const CLOSENESS: Record<Relation, number> = { identical: 0, 'near-identical': 1, similar: 2 };

/** A mark that is recorded under several numbers appears once for each. */
function distinctMarks(own: readonly OwnMark[]): OwnMark[] {
  return [...new Map(own.map((mark) => [signedKey(mark.markText), mark])).values()];
}

async function rivalsIn(
  list: ScreeningList,
  mark: OwnMark,
  own: readonly OwnMark[],
  rows?: ReadonlySet<number>,
): Promise<ConflictingRecordal[]> {
  const hits = new Map(alike(list, mark).map((hit) => [hit.row, hit.relation]));
  const wanted = [...new Set([...hits.keys(), ...list.index.suggest(mark.markText, CONTAINING)])].filter(
    (row) => rows?.has(row) ?? true,
  );
  const recordals = await list.recordals(wanted);
  const { name, date, demonstration } = list;
  return recordals.flatMap((recordal, at) => {
    const relation = hits.get(wanted[at]!) ?? (contains(recordal.markText, mark.markText) ? 'similar' : null);
    if (!relation || hasEnded(recordal) || isMine(recordal, own)) return [];
    return [{ own: mark, recordal, relation, list: name, listDate: date, demonstration }];
  });
}

/** Where the whole own mark reads as a recorded one: recordals of a mere part of it are another's business. */
function alike(list: ScreeningList, { markText }: OwnMark): Candidate[] {
  const text = markText.trim();
  return list.index.find({ text, field: 'brand' }).filter(
    ({ start, end, relation, reasons, confidence }) =>
      // A picture of somebody who goes by the same name says nothing about the word.
      !isHolderOfPicture({ reasons }) &&
      end - start >= text.length &&
      (relation !== 'similar' || confidence >= SHOWN_FROM),
  );
}

/** Whether a longer mark has the own one in it, beginning and ending where words do. */
function contains(recorded: string, own: string): boolean {
  const words = (text: string) => ` ${text.normalize('NFKC').toLowerCase().match(WORDS)?.join(' ') ?? ''} `;
  const inner = words(own);
  return inner.trim() !== '' && words(recorded).includes(inner);
}

/** Han is written without spaces: each of its characters parts from the others. */
const WORDS = /\p{Script=Han}|[\p{L}\p{N}]+/gu;

function hasEnded({ status }: Recordal): boolean {
  return status === 'expired' || status === 'revoked' || status === 'cancelled';
}

/** The user's by the numbers that they gave, or by the holder's name. */
function isMine(recordal: Recordal, own: readonly OwnMark[]): boolean {
  return own.some(
    ({ recordNo, registrationNo, holder }) =>
      (recordNo && recordNo === recordal.recordNo) ||
      (registrationNo && registrationNo === recordal.registrationNo) ||
      (holder && isSameName(holder, recordal.holder ?? '')),
  );
}
