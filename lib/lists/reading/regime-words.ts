import { nameKey } from '../../domain/name-key';
import { once } from '../../runtime/once';

/** Languages in which tables name countries; the browser knows the names. */
const LANGUAGES = [
  'en',
  'zh-Hans',
  'zh-Hant',
  'ru',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'ja',
  'ko',
  'tr',
  'kk',
  'uk',
];

/** What offices write and no list of names has. */
const FURTHER: Readonly<Record<string, string>> = {
  ...{ PRC: 'CN', "People's Republic of China": 'CN', 中华人民共和国: 'CN', 中國大陸: 'CN', КНР: 'CN' },
  ...{ USA: 'US', 'U.S.': 'US', 'United States of America': 'US', США: 'US' },
  ...{ РФ: 'RU', 'Russian Federation': 'RU', 'Российская Федерация': 'RU' },
  ...{ 'Great Britain': 'GB', РК: 'KZ', 'Республика Казахстан': 'KZ', РБ: 'BY' },
  ...{ UAE: 'AE', ОАЭ: 'AE', 'Republic of Korea': 'KR', 'Hong Kong': 'HK', 香港: 'HK', 'Viet Nam': 'VN' },
  ...{ EU: 'EU', 'European Union': 'EU', 欧盟: 'EU', ЕС: 'EU' },
  ...{ EAEU: 'EAEU', ЕАЭС: 'EAEU', 'Eurasian Economic Union': 'EAEU', 欧亚经济联盟: 'EAEU' },
};

/** Not one that another took the place of: DD is named as Germany too. */
const isCurrent = (code: string) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

const codes = once(() => {
  const found = new Map<string, string>();
  const current = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(isCurrent);
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of current) {
      const name = names.of(code);
      if (name && !found.has(nameKey(name))) found.set(nameKey(name), code);
    }
  }
  for (const [name, code] of Object.entries(FURTHER)) found.set(nameKey(name), code);
  return found;
});

/** The product's own name for a regime whose country has another code. */
const OWN: Readonly<Record<string, string>> = { GB: 'UK' };

/**
 * The member states of the European Union, whose customs act under one regulation (EU 608/2013), on applications of the union and
 * on those of one state alike. Source: Treaty on European Union, article 52; Greece is EL there too.
 */
const MEMBERS: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE EL ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

const codeOf = (text: string) =>
  /^[a-z]{2}$/i.test(text) ? text.toUpperCase() : (codes().get(nameKey(text)) ?? text);

/**
 * The number of a record of one member state's customs with the state before it, unless it names the state or the union itself:
 * each office counts by itself, and what ends in one would end in the others. Any other number as it stands.
 */
export function numberOfState(number: string, text: string): string {
  const code = text.length > 60 ? text : codeOf(text);
  if (!MEMBERS.has(code) || /(?<!\p{L})(?:EU|AFA)(?!\p{L})/iu.test(number)) return number;
  return new RegExp(`(?<!\\p{L})${code}(?!\\p{L})`, 'iu').test(number) ? number : `${code} ${number}`;
}

/** The regime of a country that is named in words or by its code in small letters; any other text as it stands. */
export function regimeInWords(text: string): string {
  if (text === '' || text.length > 60) return text;
  const code = codeOf(text);
  return MEMBERS.has(code) ? 'EU' : (OWN[code] ?? code);
}

/**
 * The regime that a person names, by a code or in words; undefined for a text that is no country's and no regime of ours. A member
 * state of the European Union stays one: the numbers of its records would else be those of another state's, too.
 */
export function regimeNamed(text: string): string | undefined {
  const code = codeOf(text.trim());
  if (/^[A-Z]{2}$/.test(code) || UNIONS.has(code)) return OWN[code] ?? code;
  return OF_NO_COUNTRY.has(code.toLowerCase()) ? code.toLowerCase() : undefined;
}

/**
 * Unions of states with a register of their own and a code of more than two letters. Source: Customs Code of the EAEU, article 385
 * (unified customs register of intellectual property).
 */
const UNIONS: ReadonlySet<string> = new Set(['EAEU']);

/** The regimes of one's own marks, and of records of which nobody knows the customs. */
const OF_NO_COUNTRY: ReadonlySet<string> = new Set(['own', 'other']);
