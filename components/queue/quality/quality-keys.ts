import { type KeyOf, keysFor } from '../../shared/keys';

/** What a key does while a round is answered. */
export type QualityCommand = 'conflict' | 'dismiss' | 'skip' | 'undo' | 'record' | 'listing' | 'help';

/** The queue's own keys, as far as a round has use for them. */
export const QUALITY_KEYS: readonly KeyOf<QualityCommand>[] = [
  ...keysFor('conflict', 'dismiss'),
  { command: 'skip', keys: ['s'], shown: 's', text: 'quality.keys.skip' },
  ...keysFor('undo', 'record'),
  { command: 'listing', keys: ['u'], shown: 'u', text: 'queue.keys.listing' },
  ...keysFor('help'),
];
