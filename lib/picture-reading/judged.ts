import type { DecidedScreening } from '../decisions/decided';
import type { Listing } from '../domain/listing';
import { failureOf } from '../locales/failure';
import { withPictures } from '../screening/picture-words';
import type { PictureItem } from './state';

/** The verdict on a listing's words and pictures together, or why they could not be judged. */
export type Judged = Pick<PictureItem, 'screening' | 'problem'>;

/** Judges a listing with the pictures that were read. Never rejects: a failure is part of the result. */
export async function judgedOf(
  { listing, pictures }: Pick<PictureItem, 'listing' | 'pictures'>,
  screen: (listing: Listing) => Promise<DecidedScreening>,
): Promise<Judged> {
  const shown = pictures.map(({ picture }) => picture);
  return screen(withPictures(listing, shown)).then(
    (screening) => ({ screening }),
    (error: unknown) => ({ problem: failureOf(error) }),
  );
}

/** Whether it was judged with its pictures, or was to be. */
export const isJudged = ({ screening, problem }: PictureItem): boolean =>
  screening !== undefined || problem !== undefined;

/** An item with its new verdict, and nothing of the earlier one. */
export function judgedAs({ screening: _, problem: __, ...item }: PictureItem, judged: Judged): PictureItem {
  return { ...item, ...judged };
}

/** Whether copies of recorded pictures were found in it; they refer to rows of the earlier lists. */
export const showsCopies = ({ pictures }: PictureItem): boolean =>
  pictures.some(({ picture }) => !('unread' in picture) && (picture.figures?.length ?? 0) > 0);
