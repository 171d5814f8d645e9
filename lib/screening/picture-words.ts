import type { Listing } from '../domain/listing';
import type { ListingPicture, PictureBox, PictureLine } from '../domain/listing-picture';

/** Separates the words of two pictures: no mark is matched across it, because each picture is searched separately. */
const PICTURE_END = '\n\n';
/** Separates two lines of one picture, which may form one mark: NEW above BALANCE. */
const LINE_END = '\n';

/**
 * A listing with the words in its pictures. Lines that are the seller's own name are left out: shops write it across
 * their pictures, and the seller's name is screened in its own field. O(length of the words).
 */
export function withPictures(listing: Listing, pictures: readonly ListingPicture[]): Listing {
  const others = pictures.map((picture) =>
    'unread' in picture
      ? picture
      : {
          ...picture,
          lines: picture.lines.filter(({ text }) => text.trim() && !isSellersName(text, listing)),
        },
  );
  return { ...listing, pictures: others, image: others.map(textOf).join(PICTURE_END) };
}

const textOf = (picture: ListingPicture) =>
  'unread' in picture ? '' : picture.lines.map(({ text }) => text).join(LINE_END);

function isSellersName(line: string, { seller }: Listing): boolean {
  return seller !== undefined && lettersOf(seller) !== '' && lettersOf(line) === lettersOf(seller);
}

const lettersOf = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The words of each picture that has some, and where they begin in the combined text. */
export function textsOfPictures(image = ''): { start: number; text: string }[] {
  let start = 0;
  return image.split(PICTURE_END).flatMap((text) => {
    const at = start;
    start += text.length + PICTURE_END.length;
    return text ? [{ start: at, text }] : [];
  });
}

/** The picture that shows the words at [start, end) of the combined text, and where. */
export function shownAt(
  pictures: readonly ListingPicture[],
  start: number,
  end: number,
): { picture?: { name: string; box: PictureBox } } {
  let at = 0;
  for (const picture of pictures) {
    const length = textOf(picture).length;
    if (start < at + length && !('unread' in picture))
      return { picture: { name: picture.name, box: around(boxesIn(picture.lines, start - at, end - at)) } };
    at += length + PICTURE_END.length;
  }
  return {};
}

function boxesIn(lines: readonly PictureLine[], start: number, end: number): PictureBox[] {
  let at = 0;
  return lines.flatMap(({ text, boxes }) => {
    const from = at;
    at += text.length + LINE_END.length;
    return boxes.slice(Math.max(0, start - from), Math.max(0, end - from));
  });
}

function around(boxes: readonly PictureBox[]): PictureBox {
  const [left, top] = [Math.min(...boxes.map(([x]) => x)), Math.min(...boxes.map(([, y]) => y))];
  const right = Math.max(...boxes.map(([x, , width]) => x + width));
  const bottom = Math.max(...boxes.map(([, y, , height]) => y + height));
  return [left, top, right - left, bottom - top];
}
