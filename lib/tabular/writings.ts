import type { Charset } from './charsets';
import { COMMON, LATIN_LETTERS } from './common-letters';

/** A way of writing that a charset was made for, and how likely a character is in it: 1 for common ones, below 0 for strangers. */
export interface Writing {
  charsets: readonly Charset[];
  /** Whether its words are written in Latin letters, so that ASCII letters are next to the others. */
  latin: boolean;
  weight(character: string): number;
}

/** In an alphabet the letters that are not common are rare in all texts. */
const RARE = 0;
/** A letter of the writing, though not a common one; a stranger; punctuation, which tells little. */
const USUAL = 0.25;
const STRANGE = -0.7;
const SIGN = 0.4;

const PUNCTUATION = /^[\p{P}\p{S}\p{Z}\p{N}]$/u;

function writing(common: string, script: RegExp, charsets: readonly Charset[], rare = USUAL): Writing {
  const usual = new Set(common);
  const weight = (character: string) => {
    if (usual.has(character) || usual.has(character.toLowerCase())) return 1;
    if (script.test(character)) return rare;
    return PUNCTUATION.test(character) ? SIGN : STRANGE;
  };
  return { charsets, latin: false, weight: remembered(weight) };
}

type Language = keyof typeof LATIN_LETTERS;

/** Half as likely: a letter of another language of the same charset, as in names. */
const FOREIGN = 0.5;

/** One writing per language: text is mostly of one, and a wrong charset makes letters that no single one has. */
function latinWritings(languages: readonly Language[], charsets: readonly Charset[]): Writing[] {
  const all = new Set(languages.flatMap((language) => [...LATIN_LETTERS[language]]));
  return languages.map((language) => {
    const own = new Set(LATIN_LETTERS[language]);
    const weight = (character: string) => {
      const lower = character.toLowerCase();
      if (own.has(lower)) return 1;
      if (all.has(lower)) return FOREIGN;
      return PUNCTUATION.test(character) ? SIGN : STRANGE;
    };
    return { charsets, latin: true, weight: remembered(weight) };
  });
}

function remembered(weight: (character: string) => number): (character: string) => number {
  const known = new Map<string, number>();
  return (character) => {
    let value = known.get(character);
    if (value === undefined) {
      value = weight(character);
      known.set(character, value);
    }
    return value;
  };
}

const WESTERN = [
  'german',
  'french',
  'spanish',
  'portuguese',
  'italian',
  'dutch',
  'nordic',
  'estonian',
] as const;
const CENTRAL = ['polish', 'czech', 'slovak', 'hungarian', 'romanian', 'croatian', 'german'] as const;

/** Likelier ones first: where two charsets make the same of the bytes, the first is named. Chinese offices write GB18030. */
export const WRITINGS: readonly Writing[] = [
  writing(COMMON.simplified, /^[\u4e00-\u9fa5]$/, ['gb18030']),
  writing(COMMON.traditional, /^[\u4e00-\u9fa5]$/, ['big5']),
  writing(COMMON.kana + COMMON.kanji, /^[\u4e00-\u9fa5]$/, ['shift_jis', 'euc-jp']),
  writing(COMMON.hangul, /^[\uac00-\ud7a3]$/, ['euc-kr']),
  ...latinWritings(WESTERN, ['windows-1252', 'iso-8859-15', 'macintosh']),
  writing(
    COMMON.cyrillic,
    /^[а-яёіїєґў]$/i,
    ['windows-1251', 'koi8-r', 'koi8-u', 'ibm866', 'iso-8859-5', 'x-mac-cyrillic'],
    RARE,
  ),
  ...latinWritings(CENTRAL, ['windows-1250', 'iso-8859-2']),
  ...latinWritings(['turkish'], ['windows-1254']),
  ...latinWritings(['lithuanian', 'latvian', 'estonian'], ['windows-1257', 'iso-8859-13']),
  ...latinWritings(['vietnamese'], ['windows-1258']),
  writing(COMMON.thai, /^[\u0e01-\u0e5b]$/, ['windows-874']),
  writing(COMMON.greek, /^[\u0384-\u03ce]$/, ['windows-1253', 'iso-8859-7'], RARE),
  writing(COMMON.hebrew, /^[\u05d0-\u05ea]$/, ['windows-1255', 'iso-8859-8'], RARE),
  writing(COMMON.arabic, /^[\u0621-\u06d5]$/, ['windows-1256', 'iso-8859-6'], RARE),
];
