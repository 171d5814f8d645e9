import { useState } from 'preact/hooks';
import type { OfferedKind } from '../../lib/decisions/decision';

/** What a person said about an item and did not decide yet. */
export interface Unsaid {
  note: string;
  /** The decision that the chosen reason is for. */
  prepared: OfferedKind | undefined;
  /** The next decision is about the whole group. */
  whole: boolean;
}

const NOTHING: Unsaid = { note: '', prepared: undefined, whole: false };

/** What is being said about the item with this key. It is forgotten at once where another item is in view. */
export function useSaid(key: string | undefined) {
  const [said, setSaid] = useState<Unsaid & { about: string | undefined }>({ ...NOTHING, about: undefined });
  const mine: Unsaid = said.about === key ? said : NOTHING;
  return {
    ...mine,
    say: (change: Partial<Unsaid>) =>
      setSaid((before) => ({ ...(before.about === key ? before : NOTHING), ...change, about: key })),
    /** One decision alone is about the whole group: where it is taken back, the next is about one item again. */
    wholeIsDone: () => setSaid((before) => (before.about === key ? { ...before, whole: false } : before)),
  };
}
