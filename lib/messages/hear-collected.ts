import type { CollectionState } from '../domain/result-page';
import { hearMessages } from './hear-messages';
import type { Message } from './protocol';

/**
 * Listens, in a tab's own page, to what has been collected there so far (null when it is over), until the returned
 * function is called.
 */
export function hearCollected(heard: (collection: CollectionState | null) => void): () => void {
  return hearMessages((message) => {
    const { kind, ask } = (message ?? {}) as Partial<Message<'collected'>>;
    if (kind === 'collected') heard(ask?.collection ?? null);
    return undefined;
  });
}
