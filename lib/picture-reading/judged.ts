import type { DecidedScreening } from '../decisions/decided';
import type { Listing } from '../domain/listing';
import { failureOf } from '../locales/failure';
import { withPictures } from '../screening/picture-words';
import type { PictureItem } from './state';

/** What a listing's words and pictures came to, judged together, or why they could not be judged. */
export type Judged = Pick<PictureItem, 'screening' | 'problem'>;

/** Judges a listing with the pictures that were read of it. Never rejects: what goes wrong is what it says. */
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

/** An item as it is judged now; nothing of how it was judged before stays. */
export function judgedAs({ screening: _, problem: __, ...item }: PictureItem, judged: Judged): PictureItem {
  return { ...item, ...judged };
}

/** Whether copies of recorded pictures were found in it, which are known by rows of the lists as they were. */
export const showsCopies = ({ pictures }: PictureItem): boolean =>
  pictures.some(({ picture }) => !('unread' in picture) && (picture.figures?.length ?? 0) > 0);
