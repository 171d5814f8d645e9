import type { Recordal } from '../recordal';
import type { OwnMark } from './judgement';
import { sameName } from './names';
import type { Authority } from './situation';

/**
 * Why the seller may use the mark, if so: it is the user's own or licensed, or the listing names the holder or
 * an authorised user as its seller.
 */
export function authorityOf(
  recordal: Recordal,
  seller: string | undefined,
  own: readonly OwnMark[],
): Authority {
  const mine = own.find((mark) => isThis(mark, recordal));
  if (mine) return mine.role === 'own' ? 'own' : 'licensed';
  return seller && isAuthorised(seller, recordal) ? 'authorised' : 'none';
}

/** Whether somebody else has recorded the user's own word: a number that the user gave says it is not this one. */
export function isRival(recordal: Recordal, own: readonly OwnMark[]): boolean {
  return own.some(
    (mark) => sameName(mark.markText) === sameName(recordal.markText) && !isThis(mark, recordal),
  );
}

/**
 * Whether an own mark is this recordal. A number that the user gave decides: the same word recorded under
 * another number is somebody else's, perhaps a squatter's.
 */
function isThis(mark: OwnMark, recordal: Recordal): boolean {
  if (mark.recordNo) return mark.recordNo === recordal.recordNo;
  if (mark.registrationNo && recordal.registrationNo) return mark.registrationNo === recordal.registrationNo;
  const name = sameName(mark.markText);
  return name !== '' && name === sameName(recordal.markText);
}

function isAuthorised(seller: string, recordal: Recordal): boolean {
  const name = sameName(seller);
  if (name === '') return false;
  if (recordal.holder && sameName(recordal.holder) === name) return true;
  return recordal.authorisedUsers.some((user) => sameName(user.name) === name);
}
