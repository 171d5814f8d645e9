import type { DecidedScreening } from '../decisions/decided';
import type { Listing } from '../domain/listing';
import type { ListingPicture } from '../domain/listing-picture';
import type { Outcome } from '../domain/outcome';
import type { Failure } from '../locales/failure';
import type { BroughtPictures } from './bring-pictures';
import type { KeptNow } from './figures';

/** A picture beside what was read in it. */
export interface DrawnPicture {
  picture: ListingPicture;
  /** Address of the small picture, and size of the whole one; absent where it could not be decoded. */
  drawn?: { address: string; width: number; height: number };
}

/** A listing of the page, and how far its pictures are read. */
export interface PictureItem {
  listing: Listing;
  /** What its words came to, on the page. */
  level: Outcome;
  chosen: boolean;
  pictures: readonly DrawnPicture[];
  /** Its words and pictures judged together; absent until all of its pictures were tried. */
  screening?: DecidedScreening;
  /** Why it could not be judged. */
  problem?: Failure;
}

/** What the page is at. */
export type ReadingPhase = 'choosing' | 'reading' | 'done' | 'stopped';

export interface PicturesState {
  phase: ReadingPhase;
  items: readonly PictureItem[];
  /** Pictures that were tried, and those that there are. */
  done: number;
  of: number;
  /** Absent until it is known. */
  recorded?: KeptNow;
  /** Why reading ended before its end, where nobody stopped it. */
  failure?: Failure;
  /** What came of the files that were brought last. */
  brought?: BroughtPictures | undefined;
  /** The person was asked for these hosts and did not allow them. */
  refused: boolean;
}
