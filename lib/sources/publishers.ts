import type { Words } from './source';

/** Somebody who publishes signed lists that this product follows. */
export interface Publisher {
  name: Words;
  /** Customs regimes of its lists. */
  regimes: readonly string[];
  /** Address of the list's manifest. */
  address: string;
  /** Fingerprint of the key that signs it, as the publisher tells it elsewhere too. */
  key: string;
  /** Where the publisher says who it is, and how its lists are made. */
  about: string;
}

/** Known publishers. None has asked to be listed yet; PUBLISHERS.md says how. */
export const PUBLISHERS: readonly Publisher[] = [];
