import type { ListingPicture } from '../domain/listing-picture';
import { translateNotice } from '../locales/translate';

/** A picture of a listing in a file of results. */
export type PrintedPicture =
  | { name: string; words: string[]; copies?: { recordNo: string; likeness: number }[]; unread?: string }
  | { name: string; unread: string };

/** What a picture says, line by line, and why it or part of it is unknown, in a given language. */
export function printedPicture(picture: ListingPicture, locale = 'en'): PrintedPicture {
  const { name } = picture;
  if ('unread' in picture) return { name, unread: translateNotice(locale, picture.unread) };
  return {
    ...{ name, words: picture.lines.map(({ text }) => text) },
    ...(picture.figures && {
      copies: picture.figures.map(({ recordNo, likeness }) => ({ recordNo, likeness })),
    }),
    ...(picture.partly && { unread: translateNotice(locale, picture.partly) }),
  };
}
