import type { TextKey } from '../../lib/locales/text-key';

/** What a key does in the panel and the bulk table. */
export type Command =
  | 'next'
  | 'previous'
  | 'open'
  | 'conflict'
  | 'dismiss'
  | 'authorise'
  | 'escalate'
  | 'note'
  | 'copy'
  | 'record'
  | 'undo'
  | 'stock'
  | 'filter'
  | 'help'
  | 'fold'
  | 'unfold';

/** A command with the keys that give it, as they are shown, and what it does. */
export interface KeyOf<Name extends string> {
  command: Name;
  keys: readonly string[];
  shown: string;
  text: TextKey;
}

/** The keyboard map: the one list that the keys, their help and the options page read. */
export const KEYS: readonly KeyOf<Command>[] = [
  { command: 'next', keys: ['j', 'ArrowDown'], shown: 'j  ↓', text: 'keys.next' },
  { command: 'previous', keys: ['k', 'ArrowUp'], shown: 'k  ↑', text: 'keys.previous' },
  { command: 'open', keys: ['Enter'], shown: 'Enter', text: 'keys.open' },
  { command: 'conflict', keys: ['c'], shown: 'c', text: 'keys.conflict' },
  { command: 'dismiss', keys: ['d'], shown: 'd', text: 'keys.dismiss' },
  { command: 'authorise', keys: ['a'], shown: 'a', text: 'keys.authorise' },
  { command: 'escalate', keys: ['e'], shown: 'e', text: 'keys.escalate' },
  { command: 'note', keys: ['n'], shown: 'n', text: 'keys.note' },
  { command: 'undo', keys: ['z'], shown: 'z', text: 'keys.undo' },
  { command: 'copy', keys: ['y'], shown: 'y', text: 'keys.copy' },
  { command: 'record', keys: ['o'], shown: 'o', text: 'keys.record' },
  { command: 'stock', keys: ['s'], shown: 's', text: 'keys.stock' },
  { command: 'filter', keys: ['/'], shown: '/', text: 'keys.filter' },
  { command: 'fold', keys: ['ArrowLeft'], shown: '←', text: 'keys.fold' },
  { command: 'unfold', keys: ['ArrowRight'], shown: '→', text: 'keys.unfold' },
  { command: 'help', keys: ['?'], shown: '?', text: 'keys.help' },
];

/** Some commands of the map with their keys, for a surface that has others beside them. */
export function keysFor<Name extends Command>(...commands: readonly Name[]): KeyOf<Name>[] {
  return KEYS.filter((key): key is KeyOf<Name> => commands.some((command) => command === key.command));
}

/** The command of a map that a key press means; none while somebody types in a field, or holds a browser's own modifier. */
export function commandIn<Name extends string>(
  map: readonly KeyOf<Name>[],
  event: KeyboardEvent,
): Name | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const target = event.composedPath()[0];
  if (target instanceof Element && target.matches('input, textarea, select, [contenteditable]'))
    return undefined;
  const key = latinKey(event);
  if (key === 'Enter' && target instanceof Element && target.matches('button, a, summary')) return undefined;
  return map.find(({ keys }) => keys.includes(key))?.command;
}

/**
 * The key as the map writes it: letters small, and where the keyboard writes another alphabet (о for j), the letter that
 * stands on the same key of a Latin one.
 */
export function latinKey({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  if (key.length !== 1) return key;
  const isForeignLetter = /\p{L}/u.test(key) && !/\p{Script=Latin}/u.test(key);
  return (isForeignLetter ? (/^Key([A-Z])$/.exec(code)?.[1] ?? key) : key).toLowerCase();
}
