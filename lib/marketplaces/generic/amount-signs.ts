import { SIGN } from '../fields/price';
import { RARE_SIGN } from './rare-signs';

/** A sign or name of a currency, as the source of a pattern for lower-case text. */
const ANY_SIGN = `${SIGN.source}|${RARE_SIGN.source}|[$¥￥]|(?<!\\p{L})(?:kr|rs)\\.?`;

/** Between digits and sign: a dash in place of cents. */
const NO_CENTS = '(?:[.,][-–—]{1,2})?';
/** No sign ends within a word, but Chinese, Japanese and Korean write on. */
const NOT_IN_WORD = '(?!(?!起|から|より|부터|包[邮郵]|[含税])\\p{L})';
const AFTER = `${NO_CENTS}\\s{0,2}(?:${ANY_SIGN})${NOT_IN_WORD}`;
/** Northern and Middle European shops leave the currency out: "499,-", in Switzerland "499.-". */
const DASH_FOR_CENTS = '[.,][-–—](?!\\s?[\\p{L}\\p{Nd}])';

/** A number with a sign before or behind it, in lower-case text. */
export const WITH_SIGN = new RegExp(
  `(?:${ANY_SIGN})\\.?\\s{0,2}\\p{Nd}|\\p{Nd}(?:${AFTER}|${DASH_FOR_CENTS})`,
  'u',
);

/** Whether a sign ends what stands before a number. */
export const SIGN_BEFORE = new RegExp(`(?:${ANY_SIGN})\\.?\\s{0,2}$`, 'u');
/** Whether a sign begins what stands behind one. */
export const SIGN_BEHIND = new RegExp(`^(?:${AFTER}|${DASH_FOR_CENTS})`, 'u');
