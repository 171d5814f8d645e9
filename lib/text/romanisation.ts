import { once } from '../runtime/once';

/** Rows of the kana table as the scan folds them: katakana without voicing marks, small ones unchanged. */
const KANA =
  'ア:a イ:i ウ:u エ:e オ:o カ:ka キ:ki ク:ku ケ:ke コ:ko サ:sa シ:shi ス:su セ:se ソ:so タ:ta チ:chi ツ:tsu テ:te ト:to ' +
  'ナ:na ニ:ni ヌ:nu ネ:ne ノ:no ハ:ha ヒ:hi フ:fu ヘ:he ホ:ho マ:ma ミ:mi ム:mu メ:me モ:mo ヤ:ya ユ:yu ヨ:yo ' +
  'ラ:ra リ:ri ル:ru レ:re ロ:ro ワ:wa ヲ:o ン:n ァ:a ィ:i ゥ:u ェ:e ォ:o ャ:ya ュ:yu ョ:yo';

const kana = once(
  () => new Map(KANA.split(' ').map((entry): [number, string] => [entry.charCodeAt(0), entry.slice(2)])),
);

const SMALL = 'ァィゥェォャュョ';

/** Whether a folded unit is one of the small kana, which are read together with the one before them. */
export const isSmallKana = (unit: number): boolean => SMALL.includes(String.fromCharCode(unit));

const FIRST_HANGUL = 0xac00;
const HANGUL = 19 * 21 * 28;
/** Revised Romanisation of Korean (2000), letter by letter, without the changes between syllables. */
const INITIALS = 'g kk n d tt r m b pp s ss - j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = '- k k k n n n t l k m l l l p l m p p t t ng t t k t p h'.split(' ');

/** A folded kana or Hangul unit in Roman letters; empty for any other, and for signs without a sound of their own. */
export function romanised(unit: number): string {
  const syllable = unit - FIRST_HANGUL;
  if (syllable < 0 || syllable >= HANGUL) return kana().get(unit) ?? '';
  const initial = INITIALS[Math.floor(syllable / (21 * 28))]!;
  const vowel = VOWELS[Math.floor(syllable / 28) % 21]!;
  const final = FINALS[syllable % 28]!;
  return (initial + vowel + final).replaceAll('-', '');
}
