import { splitWords } from './mark-words';

/** No mark is written so long; a description of one may be. */
const LONGEST_DESCRIPTION = 400;
/** From here on a cell is looked at for fragments: short marks may well be made of single letters and signs. */
const FEWEST_LETTERS = 60;
const SHARE_OF_FRAGMENTS = 0.25;

/** What stands where a cell's picture was: its file's name, or a word for it in brackets. */
const PICTURE =
  /^[^\s/\\]{1,80}\.(?:jpe?g|png|gif|webp|bmp|tiff?|svg)$|^[[(（【<](?:image|picture|img|pic|photo|figure|图片|圖片|图像|изображение|картинка|bild|imagen|画像|이미지)\s?\d{0,4}[\])）】>]$|^(?:图片|圖片|画像|이미지|изображение|картинка)\s?\d{0,4}$/iu;

/**
 * Whether a mark cell holds what a program read out of a picture: some offices' systems keep a figure so, and of a
 * screenshot it names windows and menus. Two thousand rows of Kazakhstan's register have twenty such cells; their
 * fragments are more than a quarter of what stands between blanks, and no other mark there is longer than 40 letters.
 * O(length), bounded.
 */
export function isIllegible(text: string): boolean {
  if (text.length > LONGEST_DESCRIPTION) return true;
  if (PICTURE.test(text)) return true;
  if (text.length <= FEWEST_LETTERS) return text !== '' && !/[\p{L}\p{N}]/u.test(text);
  const pieces = text.split(/\s+/);
  const fragments = pieces.filter((piece) => piece.replace(/[^\p{L}\p{N}]+/gu, '').length < 2);
  return fragments.length / pieces.length >= SHARE_OF_FRAGMENTS;
}

/** Words in capitals with which such a cell begins: a person wrote them before the picture. */
export function wordsBeforePicture(text: string): string[] {
  const capitals = /^\p{Lu}{3,}(?:[ -]\p{Lu}{3,}){0,3}(?:\s*\/\s*\p{Lu}{3,})?(?=\s|$)/u.exec(text);
  return capitals ? splitWords(capitals[0]) : [];
}
