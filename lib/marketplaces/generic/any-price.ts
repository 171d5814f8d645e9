import { isCurrencyCode, type Price, parsePrice } from '../fields/price';
import { SIGN_BEFORE, SIGN_BEHIND } from './amount-signs';
import { dollarsOf, rareCurrency } from './rare-signs';

/** A price out of shown text, as `parsePrice` reads it, in any shop's currency, writing and digits. */
export function anyPrice(text: string, host: string, locale: string | undefined): Price {
  const shown = asked(withCents(withAnyDigits(text.slice(0, LONGEST))));
  const known = rareCurrency(shown) ?? withoutSign(shown, host, locale);
  const { price, currency } = parsePrice(shown, host, locale, known);
  if (price === undefined) return {};
  // Yuan are called so by their sign everywhere, and by their name in China only.
  const isPlain = currency !== 'CNY' || /^(?!.*人民).*元/s.test(shown);
  const own = dollarsOf(shown) ?? (isPlain ? ofCountry(currency, host, locale) : currency);
  if (own === undefined) return { price };
  const isFine = IN_THOUSANDTHS.has(own) && Number.isInteger(price) && ENDS_FINE.test(shown);
  return { price: isFine ? price / 1000 : price, currency: own };
}

const LONGEST = 120;

const ANY_DIGIT = /(?=\P{ASCII})\p{Nd}/gu;
/** Where a writing's nought stands in its row of sixteen: most Indian ones have letters before it. */
const ROW = 16;
const INDIAN_NOUGHT = 6;
const INDIAN = [0x900, 0xdff] as const;

const WIDE = /[！-～]/g;
const WIDE_ABOVE = 0xfee0;

/** Digits of every writing as ours, and wide ones with what is between them. */
function withAnyDigits(text: string): string {
  return text
    .replace(WIDE, (each) => String.fromCharCode(each.charCodeAt(0) - WIDE_ABOVE))
    .replace(ANY_DIGIT, (digit) => {
      const code = digit.codePointAt(0)!;
      const nought = code >= INDIAN[0] && code <= INDIAN[1] ? INDIAN_NOUGHT : 0;
      return String(((code % ROW) - nought + ROW) % ROW);
    })
    .replace(/٫/g, '.')
    .replace(/[٬،](?=\d{3})/g, ',');
}

/** "12€99" has the sign where others have a comma. */
function withCents(text: string): string {
  return text.replace(/(\d)\s?([€£])\s?(\d\d)(?![\d.,%])(?!\s?[€£])/g, '$1,$3 $2');
}

const NUMBERS = /\d+(?:[.,'’\s]\d{2,3}(?!\d))*(?:[.,]\d+)?/g;
/** What stands between the ends of a range; the lower one counts. */
const TO = /^[^\p{L}\d]{0,6}(?:[-–—~～]|to|bis|à|a|al|até|ate|do|до|tot|till|til|–)[^\p{L}\d]{0,6}$/u;

/** From the number on that a currency belongs to: others count instalments, days or pieces. */
function asked(text: string): string {
  const lower = text.toLowerCase();
  const numbers = [...lower.matchAll(NUMBERS)];
  const at = numbers.findIndex(({ 0: digits, index }) => isSigned(lower, text, index, index + digits.length));
  if (at <= 0) return text;
  const before = numbers[at - 1]!;
  const end = before.index + before[0].length;
  const between = lower.slice(end, numbers[at]!.index).replace(SIGN_BEFORE, '');
  if (TO.test(between)) return text.slice(before.index);
  const start = SIGN_BEFORE.exec(lower.slice(0, numbers[at]!.index))?.index ?? numbers[at]!.index;
  return text.slice(start);
}

function isSigned(lower: string, text: string, start: number, end: number): boolean {
  const code =
    /([A-Z]{3})\s{0,2}$/.exec(text.slice(0, start))?.[1] ?? /^\s{0,2}([A-Z]{3})/.exec(text.slice(end))?.[1];
  if (code && isCurrencyCode(code)) return true;
  if (SIGN_BEFORE.test(lower.slice(0, start))) return true;
  const behind = SIGN_BEHIND.exec(lower.slice(end))?.[0];
  // A sign that touches the next number and not this one is the next one's: "1-9 $12.00".
  return behind !== undefined && !(/^\s/.test(behind) && /\d/.test(lower[end + behind.length] ?? ''));
}

/** Currencies whose minor unit is a thousandth: `12,500 DT` is twelve and a half. */
const IN_THOUSANDTHS = new Set(['TND', 'KWD', 'OMR', 'BHD', 'JOD']);
const ENDS_FINE = /\d[.,]\d{3}(?!\d)(?![.,\s]\d{3})/;

/** Signs that a neighbour shares, and what they mean at home. */
const SHARED = new Map([
  ['SEK is', 'ISK'],
  ['SEK fo', 'DKK'],
  ['AED ma', 'MAD'],
  ['MAD ae', 'AED'],
  ['RUB by', 'BYN'],
  ['RUB be', 'BYN'],
  ['BYN et', 'ETB'],
  ['BYN am', 'ETB'],
  ['JOD iq', 'IQD'],
  ['JOD kw', 'KWD'],
  ['JOD tn', 'TND'],
  ['JOD dz', 'DZD'],
  ['SAR ye', 'YER'],
  ['SAR om', 'OMR'],
  ['SAR qa', 'QAR'],
  ['EGP sd', 'SDG'],
  ['EGP lb', 'LBP'],
  ['CNY tw', 'TWD'],
  ['CNY hk', 'HKD'],
  ['CNY mo', 'MOP'],
]);

function ofCountry(currency: string | undefined, host: string, locale = ''): string | undefined {
  if (currency === undefined) return undefined;
  const places = [host.split('.').at(-1) ?? '', ...locale.toLowerCase().split(/[-_]/).reverse()];
  return places.map((place) => SHARED.get(`${currency} ${place}`)).find(Boolean) ?? currency;
}

const DASH = /\d[.,][-–—](?![\p{L}\d])/u;
/** What "499,-" is, by the page's language. */
const WITH_DASH = new Map([
  ['nb', 'NOK'],
  ['no', 'NOK'],
  ['nn', 'NOK'],
  ['da', 'DKK'],
  ['sv', 'SEK'],
  ['cs', 'CZK'],
  ['nl', 'EUR'],
  ['de', 'EUR'],
]);
/** The same by the country of its host, which counts first. */
const WITH_DASH_IN = new Map([
  ['no', 'NOK'],
  ['dk', 'DKK'],
  ['ch', 'CHF'],
  ['li', 'CHF'],
]);

function withoutSign(text: string, host: string, locale = ''): string | undefined {
  if (!DASH.test(text)) return undefined;
  const country = host.split('.').at(-1) ?? '';
  const language = locale.toLowerCase().split(/[-_]/)[0] ?? '';
  return WITH_DASH_IN.get(country) ?? WITH_DASH.get(language);
}
