import { type KeyOf, keysFor } from '../shared/keys';

/** What a key does in the queue. */
export type QueueCommand =
  | 'next'
  | 'previous'
  | 'decide'
  | 'conflict'
  | 'dismiss'
  | 'authorise'
  | 'escalate'
  | 'reason'
  | 'language'
  | 'note'
  | 'label'
  | 'skip'
  | 'whole'
  | 'grouping'
  | 'undo'
  | 'record'
  | 'again'
  | 'listing'
  | 'help';

/** The keys of the queue; those that the panel and the bulk check have too are the same there. */
export const QUEUE_KEYS: readonly KeyOf<QueueCommand>[] = [
  ...keysFor('next', 'previous', 'conflict', 'dismiss', 'authorise', 'escalate'),
  {
    command: 'reason',
    keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'],
    shown: '1  9  0',
    text: 'queue.keys.reason',
  },
  { command: 'decide', keys: ['Enter'], shown: 'Enter', text: 'queue.keys.decide' },
  { command: 'language', keys: ['v'], shown: 'v', text: 'queue.keys.language' },
  ...keysFor('note'),
  { command: 'label', keys: ['l'], shown: 'l', text: 'queue.keys.label' },
  { command: 'skip', keys: ['s'], shown: 's', text: 'queue.keys.skip' },
  { command: 'whole', keys: ['b'], shown: 'b', text: 'queue.keys.whole' },
  { command: 'grouping', keys: ['g'], shown: 'g', text: 'queue.keys.grouping' },
  ...keysFor('undo', 'record'),
  { command: 'listing', keys: ['u'], shown: 'u', text: 'queue.keys.listing' },
  { command: 'again', keys: ['t'], shown: 't', text: 'queue.keys.again' },
  ...keysFor('help'),
];
