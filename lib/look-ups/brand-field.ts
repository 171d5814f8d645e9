import { isNullWord } from '../domain/null-word';
import { withoutControls } from '../text/controls';
import { foldWord, LONGEST_WORD } from './word-fold';

/** What shops and sellers write if there is no brand, folded. */
const NO_BRAND: ReadonlySet<string> = new Set([
  ...[
    'no brand',
    'nobrand',
    'no-brand',
    'unbranded',
    'unbranded/generic',
    'generic',
    'does not apply',
    'other',
  ],
  ...[
    'others',
    'brandless',
    'oem',
    'own brand',
    'private label',
    'various',
    'mixed',
    'custom',
    'new',
    'brand',
  ],
  ...[
    'markenlos',
    'ohne marke',
    'sans marque',
    'sin marca',
    'sem marca',
    'genérico',
    'genérica',
    'senza marca',
  ],
  ...['нет бренда', 'без бренда', 'tidak ada merek', 'ไม่มียี่ห้อ', 'ノーブランド', 'ノーブランド品'],
  ...[
    '无品牌',
    '無品牌',
    '无牌',
    '其他',
    '其它',
    'other/其他',
    'other/其它',
    '其他/other',
    '自主品牌',
    '国产',
  ],
]);

/** The most characters of a brand field; anything longer is a sentence. */
const LONGEST_FIELD = 60;
const MARKS_AROUND = /^[\s"'“”‘’«»®™©:：]+|(?<![\s"'“”‘’«»®™©:：])[\s"'“”‘’«»®™©:：]+$/gu;
/** What a company adds to its name, but no mark contains: "HP Inc." is looked up as HP. */
const COMPANY = /(?<=\S)(?:,\s?|\s)(?:inc|llc|ltd|co|corp|corporation|gmbh|limited)\.?$/i;

/** The brand that a field names, in the form to search for; undefined if it names none. O(length), bounded. */
export function brandOfField(field: string | undefined): string | undefined {
  if (field === undefined || field.length > LONGEST_FIELD || isNullWord(field)) return undefined;
  const brand = withoutControls(field)
    .replace(MARKS_AROUND, '')
    .replace(COMPANY, '')
    .replace(MARKS_AROUND, '');
  const folded = foldWord(brand);
  if (folded === '' || NO_BRAND.has(folded) || /^[\p{N}\p{P}\s]+$/u.test(folded)) return undefined;
  return brand.replace(/\s+/g, ' ').slice(0, LONGEST_WORD);
}
