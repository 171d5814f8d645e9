import { type Price, parsePrice } from '../fields/price';

/** Signs of currencies that only shops of their own countries ask in; no marketplace does. */
const SIGNS = new Map([
  ['din', 'RSD'],
  ['ден', 'MKD'],
  ['lek', 'ALL'],
  ['fr', 'CHF'],
  ['د.ك', 'KWD'],
  ['ر.ع', 'OMR'],
  ['د.ب', 'BHD'],
  ['ر.ق', 'QAR'],
  ['د.ج', 'DZD'],
  ['د.ت', 'TND'],
  ['د.ا', 'JOD'],
  ['د.م', 'MAD'],
  ['грн', 'UAH'],
  ['сўм', 'UZS'],
  ["so'm", 'UZS'],
  ['so‘m', 'UZS'],
  ['gs', 'PYG'],
  ['dhs', 'AED'],
  ['km', 'BAM'],
  ['r', 'ZAR'],
  ['fcfa', 'XOF'],
  ['f cfa', 'XOF'],
  ['tsh', 'TZS'],
  ['ush', 'UGX'],
  ['تومان', 'IRR'],
  ['ریال', 'IRR'],
  ['ლარი', 'GEL'],
  ['դր', 'AMD'],
  ['රු', 'LKR'],
  ['रू', 'NPR'],
  ['b/', 'PAB'],
]);

/** For lower-case text. French sizes are called "FR 40", and kilometres as Bosnian marks are: cents tell. */
export const RARE_SIGN =
  /[رد]\.[قعكبجتام]|تومان|ریال|රු|रू|ლარი|դր|b\/(?=\.\s?\d)|(?<!\p{L})(?:din|ден|lek|fr(?=\.\s?\d)|(?<=[.,]\d\d\s?)(?:fr|km)|грн|сўм|f\s?cfa|[tu]sh(?=\s?\d)|so['‘]m|dhs|gs(?=\.?\s?\d{1,3}\.\d{3})|r(?=\s?\d{1,3}(?:[\s,]\d{3})*[.,]\d\d(?!\d)))(?!\p{L})/u;

/** A price out of shown text, as `parsePrice` reads it, in any shop's currency. */
export function anyPrice(text: string, host: string, locale: string | undefined): Price {
  const { price, currency } = parsePrice(text, host, locale, rareCurrency(text));
  if (price === undefined || currency === undefined) return price === undefined ? {} : { price };
  const isFine = IN_THOUSANDTHS.has(currency) && Number.isInteger(price) && ENDS_FINE.test(text);
  return { price: isFine ? price / 1000 : price, currency };
}

/** Currencies whose minor unit is a thousandth: `12,500 DT` is twelve and a half. */
const IN_THOUSANDTHS = new Set(['TND', 'KWD', 'OMR', 'BHD', 'JOD']);
const ENDS_FINE = /\d[.,]\d{3}(?!\d)(?![.,\s]\d{3})/;

/** The currency (ISO 4217) that such a sign in a text means. */
function rareCurrency(text: string): string | undefined {
  const sign = RARE_SIGN.exec(text.toLowerCase())?.[0];
  return sign && SIGNS.get(sign);
}
