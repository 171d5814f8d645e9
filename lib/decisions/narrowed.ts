import type { DecisionKind, Reach } from './decision';
import { isTooShort } from './folded-words';

/** A reach as it may be stored: until version 2 of the store, sellers and words held on every site. */
export type StoredReach =
  | Exclude<Reach, { to: 'seller' }>
  | { to: 'seller'; site?: string | undefined; seller: string };

/**
 * The narrowest reach that fits what was decided. A seller without a site may be anybody's name, and an authorisation is
 * never a matter of words: nobody can say any more which listing was meant. “Not a conflict” was said to hold “for these
 * words, here and on later pages”: that it keeps, unless the words are too short. A narrow reach comes back as it is.
 */
export function narrowed(kind: DecisionKind, reach: StoredReach): Reach {
  if (reach.to === 'seller') {
    const { site, seller } = reach;
    return site === undefined ? { to: 'nowhere', seller } : { to: 'seller', site, seller };
  }
  if (reach.to !== 'words') return reach;
  const fits = kind !== 'authorised' && !isTooShort(reach.words);
  return fits ? reach : { to: 'nowhere', words: reach.words };
}
