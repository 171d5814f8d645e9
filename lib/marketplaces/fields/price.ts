/** A price as shown: the number in units of the currency, and the currency where the text says so. */
export interface Price {
  price?: number;
  currency?: string;
}

/** Signs that mean one currency wherever they stand; eBay parts those of other dollars with a space ("C $12"). */
const SIGNS = pairs(
  'R$ BRL REAIS BRL NT$ TWD HK$ HKD S$ SGD AU$ AUD A$ AUD CA$ CAD C$ CAD MX$ MXN RD$ DOP US$ USD U$S USD S/ PEN',
  '€ EUR £ GBP ₽ RUB ₩ KRW 원 KRW ₫ VND Đ VND ฿ THB ₱ PHP ₹ INR ₪ ILS ₴ UAH ₸ KZT ₺ TRY ৳ BDT',
  '円 JPY 元 CNY 人民币 CNY RMB CNY ₾ GEL ֏ AMD ₲ PYG ₡ CRC ₦ NGN ر.س SAR ريال SAR د.إ AED درهم AED ج.م EGP جنيه EGP',
  'РУБ RUB Р RUB ZŁ PLN RP IDR RM MYR TL TRY KČ CZK FT HUF LEI RON ЛВ BGN СУМ UZS TK BDT KS MMK',
  'DT TND ТГ KZT ТЕНГЕ KZT GH₵ GHS ₵ GHS KSH KES ДИН RSD СОМ KGS ₼ AZN DH MAD BS BOB ₮ MNT ៛ KHR',
);

/**
 * The signs, for lower-case text: letting the pattern see both cases takes the browser three times as long to prepare.
 * What tells amounts in cards asks the same.
 */
export const SIGN =
  /(?<!\p{L})(?:(?:au|hk|nt|mx|us|c|s) \$|(?:rd|nt|hk|au|ca|mx|us|r|a|c|s)\$|u\$s|s\/)|[€£₽₩원₫đ฿₱₹₪₴₸৳₺円元₾֏₲₡₦₵₼₮៛]|руб|тенге|reais|人民币|ر\.س|د\.إ|ج\.م|جنيه|درهم|ريال|(?<!\p{L})(?:р|zł|rp|rmb|rm|tl|kč|lei|лв|сум|tk|dt|тг|ksh|дин|сом|dh|bs|ks(?=\s?\d)|(?<=\d{3}\s?)ft)(?!\p{L})/u;

/** What most prices are: an amount of dollars and nothing else. None of the patterns has anything to take from it. */
const DOLLARS = /^\$[\d.,]+$/;

/** What these mean is told by the shop's country: a part of the host's name, or the page's language. */
const AMBIGUOUS: [sign: RegExp, byCountry: Map<string, string>, otherwise: string][] = [
  [/\$/, pairs('ca CAD au AUD mx MXN sg SGD hk HKD tw TWD ar ARS co COP cl CLP uy UYU nz NZD do DOP'), 'USD'],
  [/\bpesos?\b/i, pairs('mx MXN ar ARS co COP cl CLP uy UYU do DOP ph PHP'), 'MXN'],
  [/[¥￥]/, pairs('jp JPY ja JPY'), 'CNY'],
  [/\bkr\b/i, pairs('se SEK dk DKK no NOK da DKK nb NOK'), 'SEK'],
  [/\bRs\b/i, pairs('in INR lk LKR np NPR pk PKR'), 'PKR'],
];

/** `sign CODE sign CODE …` as a map. */
function pairs(...rows: string[]): Map<string, string> {
  const map = new Map<string, string>();
  const words = rows.join(' ').split(' ');
  for (let at = 0; at < words.length; at += 2) map.set(words[at]!, words[at + 1]!);
  return map;
}

/** Codes that are words of shops as well, and currencies that no shop asks for. */
const WORDS = 'ALL TOP CUP BAD';

const THREE_LETTERS = /(?<![A-Z])[A-Z]{3}(?![A-Z])/g;

let codes: Set<string> | undefined;

/** Whether three letters are the code of a currency (ISO 4217, as the browser knows it). */
export function isCurrencyCode(letters: string): boolean {
  codes ??= new Set(Intl.supportedValuesOf('currency'));
  return codes.has(letters) && !WORDS.includes(letters);
}

/** Currencies without a minor unit in use: a dot or comma in their prices separates thousands. */
const WHOLE = new Set(['JPY', 'KRW', 'VND', 'IDR', 'CLP', 'COP']);

/**
 * A number with groups: `1.849.495`, `1 234,56`, `12.5`; spaces of every width may part the groups. Wholesale prices lie
 * below a cent: `0.0077`; no group has four digits, and none follows a nought.
 */
const NUMBER =
  /(?<!\d)0[.,]\d{1,9}|\d{1,9}[.,]\d{4,9}|\d{1,9}(?:[.,'’]\d{2,3}(?!\d)|(?<![.,]\d\d)\s\d{3}(?!\d))*(?:[.,]\d{1,2}(?!\d))?|\d+/u;
/** Those of its forms in which the digits behind the sign are parts of one. */
const DECIMAL = /[.,](\d{1,2})$|^0[.,](\d+)$|[.,](\d{4,9})$/;

/**
 * Reads a price out of shown text ("$1,299.00", "895 ₽", "4.68 GEL", "Rp59.900"). `host` and `locale` (BCP 47, of
 * the page) decide what `$` means; `known` is the currency where the text's sign is none of the usual ones. Of a range the lower end counts. Nothing found gives an empty object. Linear in the text's first 80 characters.
 */
export function parsePrice(text: string, host: string, locale = '', known?: string): Price {
  const shown = DOLLARS.test(text) ? text : cleaned(text.slice(0, 80));
  const digits = NUMBER.exec(shown)?.[0];
  if (!digits) return {};
  const currency = currencyIn(shown, host, locale) ?? known;
  const price = numberOf(digits, currency);
  if (!Number.isFinite(price)) return {};
  return currency ? { price, currency } : { price };
}

/** Sites set the parts of a price in elements of their own: "¥", "5", ".01". A share taken off (七折: seven tenths of it) is no price. */
function cleaned(text: string): string {
  return withPlainDigits(text)
    .replace(/[-–−]?\d{1,3}\s?[%折]/g, ' ')
    .replace(/(?<=\d)\s+(?=[.,]\s?\d{1,2}(?!\d))/g, '')
    .replace(/(?<=\d[.,])\s+(?=\d)/g, '');
}

/** The currency (ISO 4217) that a text names by its code, sign or name; `host` and `locale` as for parsePrice. */
export function currencyIn(text: string, host: string, locale = ''): string | undefined {
  const named = DOLLARS.test(text) ? undefined : namedCurrency(text);
  if (named) return named;
  for (const [ambiguous, byCountry, otherwise] of AMBIGUOUS) {
    if (ambiguous.test(text))
      return (
        countriesOf(host, locale)
          .map((country) => byCountry.get(country))
          .find(Boolean) ?? otherwise
      );
  }
  return undefined;
}

function namedCurrency(text: string): string | undefined {
  const iso = text.match(THREE_LETTERS)?.find(isCurrencyCode);
  if (iso) return iso;
  const sign = SIGN.exec(text.toLowerCase())?.[0].toUpperCase().replace(' ', '');
  return sign && SIGNS.get(sign);
}

/**
 * `jp.mercari.com` and `www.amazon.co.jp` are both of Japan; `.com` and `.co` before a country say nothing. The
 * country of the page's language (`es-MX`) counts after the host; few languages are of one country themselves.
 */
function countriesOf(host: string, locale: string): string[] {
  const labels = host.split('.').reverse();
  const country = labels[0]!.length === 2 ? [labels[0]!] : labels.slice(2);
  const [language = '', ...region] = locale.toLowerCase().split(/[-_]/);
  return [...country, ...region, ...(/^(?:ja|da|nb)$/.test(language) ? [language] : [])];
}

/** Arabic and Thai digits are as good as ours: their codes end in the number that they mean. */
function withPlainDigits(text: string): string {
  return text
    .replace(/[٠-٩۰-۹๐-๙]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/٫/g, '.')
    .replace(/٬/g, ',');
}

function numberOf(digits: string, currency: string | undefined): number {
  const compact = digits.replace(/[\s'’]/gu, '');
  if (currency && WHOLE.has(currency)) return Number(compact.replace(/[.,](?=\d{3})/g, '').replace(',', '.'));
  const decimal = DECIMAL.exec(compact);
  if (!decimal) return Number(compact.replace(/[.,]/g, ''));
  const parts = decimal[1] ?? decimal[2] ?? decimal[3];
  const whole = decimal[2] ? '0' : compact.slice(0, decimal.index).replace(/[.,]/g, '');
  return Number(`${whole}.${parts}`);
}
