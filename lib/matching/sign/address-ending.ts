import type { Scan } from '../../text/scan';
import type { NameLetters } from '../names/name-letters';

/** What the addresses of shops end with. `me`, `tv` and others that are words or short for some are not among them: MISS.ME. */
const ENDINGS: ReadonlySet<string> = new Set(
  'com net org shop store online biz ru cn hk tw jp kr kz by ua de fr it es pl uk eu us in br tr vn th'.split(
    ' ',
  ),
);
const BEFORE_A_COUNTRY: ReadonlySet<string> = new Set(['co', 'com', 'net', 'org']);
/** Fewer letters before a dot are short for something: U.S, St.Uk. */
const SHORTEST_NAME = 3;
const IS_NAME = /^[\p{L}\p{N}]+$/u;

/** What a name ends with as an address does, which says where it is sold: .co.uk of phone4u.co.uk; empty where it is none. O(letters). */
export function addressEnding({ text: written }: Pick<Scan, 'text'>): string {
  const text = written.trimEnd();
  const last = text.lastIndexOf('.');
  if (last < SHORTEST_NAME || !ENDINGS.has(text.slice(last + 1).toLowerCase())) return '';
  const before = text.lastIndexOf('.', last - 1);
  const from =
    before >= SHORTEST_NAME && BEFORE_A_COUNTRY.has(text.slice(before + 1, last).toLowerCase())
      ? before
      : last;
  return IS_NAME.test(text.slice(from - SHORTEST_NAME, from)) ? text.slice(from).toLowerCase() : '';
}

/** Whether the letters of a name end as an address does, however they are parted: bookng .com, bookng com. O(letters of the ending). */
function endsAs(ending: string, { units, length }: Scan): boolean {
  const letters = ending.replaceAll('.', '');
  const from = length - letters.length;
  if (from < SHORTEST_NAME) return false;
  for (let at = 0; at < letters.length; at++) if (units[from + at] !== letters.charCodeAt(at)) return false;
  return true;
}

/** Its units without that: each letter of an ending is one, and a dot none. */
const unitsBefore = (ending: string, { length }: Scan): number => length - ending.replaceAll('.', '').length;

/** Reads a name without the ending of an address. O(letters). */
export const readName = (into: NameLetters, scan: Scan): NameLetters =>
  into.read(scan, 0, unitsBefore(addressEnding(scan), scan));

/**
 * Reads a mark that a sign is compared with: without the ending of an address, unless the sign ends so, too: OVERSTOK.COM and OVERSTOK
 * COM have it of OVERSTOCK.COM. The sign is read anew where it has one. O(letters).
 */
export function readMark(mark: NameLetters, named: Scan, sign: NameLetters, scan: Scan): NameLetters {
  const ending = addressEnding(named);
  const ofSign = addressEnding(scan);
  const isSame = ending !== '' && (ofSign === '' ? endsAs(ending, scan) : ending === ofSign);
  if (ofSign !== '') sign.read(scan, 0, isSame ? scan.length : unitsBefore(ofSign, scan));
  return mark.read(named, 0, isSame ? named.length : unitsBefore(ending, named));
}
