import type { Recordal } from '../domain/recordal';
import { isSameName } from '../domain/same-name';
import type { OwnMark } from './judgement';
import type { Authority } from './situation';

/**
 * Why the seller may use the mark under this recordal's regime, if so: it is the user's own or licensed there, or
 * the listing names the holder or an authorised user as its seller.
 * @param holderNamed the words that name the holder of a picture without words
 */
export function authorityOf(
  recordal: Recordal,
  seller: string | undefined,
  own: readonly OwnMark[],
  holderNamed?: string,
): Authority {
  const mine =
    own.find((mark) => isThis(mark, recordal)) ?? own.find((mark) => isHolders(mark, recordal, holderNamed));
  if (mine) return mine.role === 'own' ? 'own' : 'licensed';
  return seller && isAuthorised(seller, recordal) ? 'authorised' : 'none';
}

/**
 * The regimes in which the user's word of a recordal is protected or licensed, where the recordal's own is not among
 * them: a mark protected in China says nothing about the United States. Empty where the user said nothing of the kind.
 */
export function protectedElsewhere(recordal: Recordal, own: readonly OwnMark[]): readonly string[] {
  const mark = own.find((one) => names(one, recordal) && !holdsIn(one, recordal.regime));
  return mark?.regimes ?? [];
}

/** Whether somebody else has recorded the user's own word: a number or a regime that the user gave says so. */
export function isRival(recordal: Recordal, own: readonly OwnMark[]): boolean {
  return own.some((mark) => isSameName(mark.markText, recordal.markText) && !isThis(mark, recordal));
}

function isThis(mark: OwnMark, recordal: Recordal): boolean {
  return holdsIn(mark, recordal.regime) && names(mark, recordal);
}

/** Whose own mark is what a picture's holder goes by is that holder; a licence for a word is none for a picture. */
function isHolders(mark: OwnMark, recordal: Recordal, named = ''): boolean {
  return (
    mark.role === 'own' &&
    !mark.recordNo &&
    holdsIn(mark, recordal.regime) &&
    isSameName(mark.markText, named)
  );
}

/** Whether the user's mark is protected or licensed under a regime. A list of no customs limits it to none. */
function holdsIn({ regimes = [] }: OwnMark, regime: string): boolean {
  const code = regime.toLowerCase();
  return regimes.length === 0 || code === 'own' || regimes.some((one) => one.toLowerCase() === code);
}

/**
 * Whether an own mark is the mark of this recordal. A number that the user gave decides: the same word recorded under
 * another number is somebody else's, perhaps a squatter's.
 */
function names(mark: OwnMark, recordal: Recordal): boolean {
  if (mark.recordNo) return mark.recordNo === recordal.recordNo;
  if (mark.registrationNo && recordal.registrationNo) return mark.registrationNo === recordal.registrationNo;
  return isSameName(mark.markText, recordal.markText);
}

function isAuthorised(seller: string, recordal: Recordal): boolean {
  if (recordal.holder && isSameName(recordal.holder, seller)) return true;
  return recordal.authorisedUsers.some((user) => isSameName(user.name, seller));
}
