import { foldedHeading } from './folded-heading';
import type { ListingMap } from './listing-columns';
import { isAddress, isPictureFile, pictureNamesIn } from './picture-names';

/** What comes after the word for a picture: that it is an address or a file, and which of several. */
const WHERE =
  '(?:\\s?(?:urls?|uris?|links?|src|paths?|files?|filenames?|names?|address(?:es)?|链接|鏈接|地址|网址|路径|文件名?|名称|アドレス|リンク|ファイル名?|パス|주소|링크|파일명?))*';
const TURN = '\\s?[\\d一二三四五六七八九十]{0,2}';

/** The words for a picture, with what says which one it is, by language. Headings come as `foldedHeading` leaves them. */
// biome-ignore format: by language
const PICTURE_WORDS = [
  '(?:(?:ps|item|product|goods|listing|main|cover|first|other|additional|more|extra|variant|variation|sku|swatch|featured|primary|secondary|alternate|large|small|base)\\s)*(?:images?|pictures?|photos?|pics?|imgs?|thumbnails?|gallery)',
  '(?:商品|产品|宝贝|货品|sku|规格|变种|父体|子体)?(?:主|副|附|附加|辅|首|轮播|橱窗|细节|详情|白底|展示|颜色|变体|缩略|场景|长|竖)?(?:图片?|圖片?|照片|相片)',
  '(?:商品|メイン|サブ|追加)?画像', '(?:대표|추가|상품|목록)?\\s?이미지',
  '(?:ссылк[аи]\\sна\\s)?(?:(?:главно|основно|дополнительн)[а-яё]{1,4}\\s)?(?:изображени[ея]|фото|фотографи[яи]|картинк[аи])(?:\\sтовара)?',
  '(?:посилання\\sна\\s)?(?:зображення|світлин[аи])(?:\\sтовару)?',
  '(?:ur[li]\\s(?:de\\s(?:la\\s)?|da\\s|do\\s)?)?(?:imagen(?:es)?|imagem|imagens|fotos?|immagin[ei])(?:\\s(?:principal|principale|del? producto|do produto))?',
  '(?:produkt|haupt|artikel)?(?:bild(?:er)?|fotos?)', 'zdjęci[ea]', 'görsel(?:ler)?', 'resim(?:ler)?', '(?:hình\\s)?ảnh(?:\\s(?:bìa|sản phẩm))?', 'gambar(?:\\sproduk)?', 'foto\\sproduk', 'รูป(?:ภาพ)?(?:สินค้า)?',
];
const HEADING = new RegExp(`^(?:${PICTURE_WORDS.join('|')})${TURN}${WHERE}${TURN}$`, 'i');

/**
 * The columns that name pictures, in the file's order: those whose heading says so, where nothing in them speaks against it, and
 * those that hold nothing but names of pictures, whatever they are called. None of them is a field of the listing itself.
 * @param sample the first rows, cell by cell
 * @param map columns that are fields already
 */
export function guessPictureColumns(
  headers: readonly string[],
  sample: readonly (readonly string[])[],
  map: ListingMap,
): number[] {
  const taken = new Set(Object.values(map));
  return headers.flatMap((header, column) => {
    if (taken.has(column)) return [];
    const cells = sample.map((cells) => cells[column] ?? '').filter((cell) => cell.trim() !== '');
    const named = HEADING.test(foldedHeading(header));
    return (named && cells.every(mayNamePictures)) || (cells.length > 0 && cells.every(namesPicturesOnly))
      ? [column]
      : [];
  });
}

/** A number of pictures, or what one shows, is none. */
const mayNamePictures = (cell: string): boolean =>
  pictureNamesIn(cell).every((name) => isAddress(name) || isPictureFile(name));

const namesPicturesOnly = (cell: string): boolean => {
  const names = pictureNamesIn(cell);
  return names.length > 0 && names.every(isPictureFile);
};
