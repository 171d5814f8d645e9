import * as Kind from '../../text/kinds';
import type { Scan } from '../../text/scan';
import type { ScreenedField } from '../candidate';
import { wordsOf } from '../keys/words';

/** A title of so few words and units is a sign. */
const FEW_WORDS = 3;
const SHORT_SIGN = 24;

/** Whether a text is read as a sign: brand field, seller's name, or a title so short that it is hardly more than a name. */
export function isSign(field: ScreenedField, scan: Scan): boolean {
  if (scan.length < 2) return false;
  if (field !== 'title') return true;
  return scan.length <= SHORT_SIGN && scan.kinds[0] !== Kind.Digit && wordsOf(scan).length <= FEW_WORDS;
}
