import type { DecidedScreening } from '../decisions/decided';
import type { Listing } from '../domain/listing';
import type { ListingPicture } from '../domain/listing-picture';
import type { Outcome } from '../domain/outcome';
import type { Failure } from '../locales/failure';
import type { BroughtPictures } from './bring-pictures';
import type { KeptNow } from './figures';

/** A picture and the words read in it. */
export interface DrawnPicture {
  picture: ListingPicture;
  /** Address of the small picture, and size of the whole one; absent if it could not be decoded. */
  drawn?: { address: string; width: number; height: number };
}

/** A listing of the page, and how far its pictures have been read. */
export interface PictureItem {
  listing: Listing;
  /** The verdict on its words, from the page. */
  level: Outcome;
  chosen: boolean;
  pictures: readonly DrawnPicture[];
  /** The verdict on its words and pictures together; absent until all of its pictures were tried. */
  screening?: DecidedScreening;
  /** Why it could not be judged. */
  problem?: Failure;
}

/** The state of the page. */
export type ReadingPhase = 'choosing' | 'reading' | 'done' | 'stopped';

export interface PicturesState {
  phase: ReadingPhase;
  items: readonly PictureItem[];
  /** Number of pictures tried, and of all pictures. */
  done: number;
  of: number;
  /** Absent until known. */
  recorded?: KeptNow;
  /** Why reading ended early, if nobody stopped it. */
  failure?: Failure;
  /** The result of the last import of files. */
  brought?: BroughtPictures | undefined;
  /** The person was asked about these hosts and did not allow them. */
  refused: boolean;
}
