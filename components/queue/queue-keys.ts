import type { KeyOf } from '../shared/keys';

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
  | 'listing'
  | 'help';

/** The keys of the queue; those that the panel and the bulk check have too do the same there. */
export const QUEUE_KEYS: readonly KeyOf<QueueCommand>[] = [
  { command: 'next', keys: ['j', 'ArrowDown'], shown: 'j  ↓', text: 'keys.next' },
  { command: 'previous', keys: ['k', 'ArrowUp'], shown: 'k  ↑', text: 'keys.previous' },
  { command: 'conflict', keys: ['c'], shown: 'c', text: 'keys.conflict' },
  { command: 'dismiss', keys: ['d'], shown: 'd', text: 'keys.dismiss' },
  { command: 'authorise', keys: ['a'], shown: 'a', text: 'keys.authorise' },
  { command: 'escalate', keys: ['e'], shown: 'e', text: 'keys.escalate' },
  {
    command: 'reason',
    keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'],
    shown: '1  9  0',
    text: 'queue.keys.reason',
  },
  { command: 'decide', keys: ['Enter'], shown: 'Enter', text: 'queue.keys.decide' },
  { command: 'language', keys: ['v'], shown: 'v', text: 'queue.keys.language' },
  { command: 'note', keys: ['n'], shown: 'n', text: 'keys.note' },
  { command: 'label', keys: ['l'], shown: 'l', text: 'queue.keys.label' },
  { command: 'skip', keys: ['s'], shown: 's', text: 'queue.keys.skip' },
  { command: 'whole', keys: ['b'], shown: 'b', text: 'queue.keys.whole' },
  { command: 'grouping', keys: ['g'], shown: 'g', text: 'queue.keys.grouping' },
  { command: 'undo', keys: ['z'], shown: 'z', text: 'keys.undo' },
  { command: 'record', keys: ['o'], shown: 'o', text: 'keys.record' },
  { command: 'listing', keys: ['u'], shown: 'u', text: 'queue.keys.listing' },
  { command: 'help', keys: ['?'], shown: '?', text: 'keys.help' },
];
