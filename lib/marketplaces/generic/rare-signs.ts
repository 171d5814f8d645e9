/** Signs of currencies that only shops of their own countries ask in; no marketplace does. */
const SIGNS = new Map([
  ...pairs(
    'din RSD дин RSD ден MKD lek ALL lekë ALL fr CHF грн UAH сўм UZS gs PYG dhs AED km BAM r ZAR fcfa XOF cfa XOF tsh TZS ush UGX',
    'د.ك KWD ر.ع OMR د.ب BHD ر.ق QAR د.ج DZD د.ت TND د.ا JOD د.م MAD د.ع IQD ل.ل LBP ل.س SYP ج.س SDG دينار JOD تومان IRR ریال IRR',
    'ლარი GEL դր AMD դրամ AMD රු LKR रू NPR रु NPR টাকা BDT บาท THB ກີບ LAK ₭ LAK ₲ PYG ₵ GHS ₽ RUB манат AZN manat AZN төгрөг MNT',
    "ש\"ח ILS ש״ח ILS ש''ח ILS vnđ VND vnd VND jd JOD sr SAR le EGP da DZD q GTQ l HNL b/ PAB br BYN :- SEK",
    'eur EUR eurot EUR eura EUR euro EUR euros EUR eiro EUR evro EUR evra EUR евро EUR ευρώ EUR يورو EUR אירו EUR',
    'usd USD gbp GBP pln PLN czk CZK chf CHF uah UAH rub RUB thb THB sar SAR aed AED rsd RSD ron RON huf HUF kzt KZT idr IDR inr INR',
  ),
  ['f cfa', 'XOF'],
  ["so'm", 'UZS'],
  ['so‘m', 'UZS'],
  ['soʻm', 'UZS'],
]);

/** Dollars and pesos whose country stands in the sign; all are more than the sign alone, which is the host's. */
const OF_DOLLARS = new Map(
  pairs(
    'nz$ NZD j$ JMD tt$ TTD fj$ FJD bz$ BZD bds$ BBD g$ GYD n$ NAD ec$ XCD $u UYU uy$ UYU u$ UYU $b BOB cl$ CLP col$ COP cop$ COP',
    'ar$ ARS mxn$ MXN mex$ MXN cad$ CAD aud$ AUD nzd$ NZD sgd$ SGD hkd$ HKD ntd$ TWD clp$ CLP ars$ ARS b$ BND q$ QAR',
  ),
);

function pairs(...rows: string[]): [string, string][] {
  const words = rows.join(' ').split(' ');
  return words.flatMap((word, at) => (at % 2 ? [] : [[word, words[at + 1]!] as [string, string]]));
}

const DOLLARS = String.raw`(?:nz|j|tt|fj|bz|bds|g|n|ec|uy|u|cl|col|cop|ar|mxn|mex|cad|aud|nzd|sgd|hkd|ntd|clp|ars|b|q)\$|\$[ub](?=\s?\d)`;
/** Of writings that join their words, or whose signs are no letters. */
const JOINED = String.raw`[رد]\.[قعكبجتام]|ل\.[لس]|ج\.س|دينار|تومان|ریال|يورو|රු|रू|रु|টাকা|บาท|ກີບ|₭|ლარი|դր(?:ամ)?|b\/(?=\.\s?\d)|ש(?:["״]|'')ח|(?<=\d):-(?!\d)`;
const WORDS = String.raw`дин|lekë|lek|грн|сўм|f\s?cfa|cfa|[tu]sh(?=\s?\d)|so['‘ʻ]m|dhs|vn[dđ]|манат|manat|төгрөг`;
/** Codes and names in small letters stand behind a number; in front of one, names of goods have them too ("Euro 2024"). */
const BEHIND = `din|eur(?:os?|ot|a)?|eiro|evr[oa]|евро|ευρώ|אירו|usd|gbp|pln|czk|chf|uah|rub|thb|sar|aed|rsd|ron|huf|kzt|idr|inr`;
/**
 * Single letters and syllables are much else as well (French sizes are called "FR 40", kilometres as Bosnian marks are, and
 * tights have 40 den): what prices look like tells, with cents or thousands apart.
 */
const WITH_FORM = String.raw`fr(?=\.\s?\d)|(?<=[.,]\d\d\s?)(?:fr|km|br)|br(?=\s?\d{1,3}(?:,\d{3})+|\s?\d+[.,]\d\d(?!\d))|gs(?=\.?\s?\d{1,3}\.\d{3})|r(?=\s?\d{1,3}(?:[\s,]\d{3})*[.,]\d\d(?!\d)|\s?\d{1,3}(?:[\s,]\d{3})+(?!\d))|(?:sr|le|q)(?=\.?\s?\d{1,3}(?:,\d{3})*\.\d\d(?!\d))|l(?=\.?\s?\d{1,3}(?:,\d{3})+\.\d\d(?!\d)|\.\s?\d{1,3}\.\d\d(?!\d))|jd(?=\s?\d+\.\d{2,3}(?!\d))|euro?(?=\s?\d+[.,]\d\d(?!\d))|(?<=\d\.\d\d\s?)(?:sr|le)|(?<=\d[.\s]\d{3}(?:,\d\d)?\s?)(?:da(?=\s*$)|ден)|(?<=\d{3}\s?)ден(?=\.)`;

/** For lower-case text. */
export const RARE_SIGN = new RegExp(
  String.raw`${JOINED}|(?<!\p{L})(?:${DOLLARS}|(?:${WORDS}|(?<=\p{Nd}\s?)(?:${BEHIND})|${WITH_FORM})(?!\p{L}))`,
  'u',
);

/** The currency (ISO 4217) that such a sign in a text means. */
export function rareCurrency(text: string): string | undefined {
  const sign = RARE_SIGN.exec(text.toLowerCase())?.[0].replace(/\s+/, ' ');
  return sign === undefined ? undefined : (SIGNS.get(sign) ?? OF_DOLLARS.get(sign));
}

/** The same of a sign that says more than a dollar's does. */
export function dollarsOf(text: string): string | undefined {
  const sign = RARE_SIGN.exec(text.toLowerCase())?.[0];
  return sign && OF_DOLLARS.get(sign);
}
