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

/** Recordals by others that name own marks, and the own marks that nobody looked up: about these nothing is known. */
export interface OwnMarksAnswer {
  rivals: ConflictingRecordal[];
  notLookedUp: string[];
}

/** The most longer marks containing an own one that are looked at, per own mark and list. */
const CONTAINING = 50;

/**
 * "Has somebody else recorded my brand?" Looks every own mark up in the lists: the mark itself, marks like it, and
 * longer marks that contain it as separate words. Recordals that are the user's – by number, by registration, or by
 * holder – are left out, as are those that ended. `rows` restricts the search to these rows of the lists. O(own marks
 * × lists) look-ups. Identical marks come first.
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

/** Whether the whole own mark is read as a recorded one: recordals of only a part of it do not concern the user. */
function alike(list: ScreeningList, { markText }: OwnMark): Candidate[] {
  const text = markText.trim();
  return list.index.find({ text, field: 'brand' }).filter(
    ({ start, end, relation, reasons, confidence }) =>
      // A picture belonging to a holder of the same name says nothing about the word.
      !isHolderOfPicture({ reasons }) &&
      end - start >= text.length &&
      (relation !== 'similar' || confidence >= SHOWN_FROM),
  );
}

/** Whether a longer mark contains the own one, beginning and ending at word boundaries. */
function contains(recorded: string, own: string): boolean {
  const words = (text: string) => ` ${text.normalize('NFKC').toLowerCase().match(WORDS)?.join(' ') ?? ''} `;
  const inner = words(own);
  return inner.trim() !== '' && words(recorded).includes(inner);
}

/** Han is written without spaces: there is a word boundary after every character. */
const WORDS = /\p{Script=Han}|[\p{L}\p{N}]+/gu;

function hasEnded({ status }: Recordal): boolean {
  return status === 'expired' || status === 'revoked' || status === 'cancelled';
}

/** The user's own, by the numbers that they gave, or by the holder's name. */
function isMine(recordal: Recordal, own: readonly OwnMark[]): boolean {
  return own.some(
    ({ recordNo, registrationNo, holder }) =>
      (recordNo && recordNo === recordal.recordNo) ||
      (registrationNo && registrationNo === recordal.registrationNo) ||
      (holder && isSameName(holder, recordal.holder ?? '')),
  );
}
