import type { Protocol } from './protocol';
import { ask, isUnanswered } from './send';

/** Requests that change nothing, and so may safely be sent twice. */
type LookingKind =
  | 'alerts'
  | 'decisions'
  | 'health'
  | 'learning'
  | 'lists'
  | 'lookup'
  | 'recordBasis'
  | 'recordRows'
  | 'rivals'
  | 'screen'
  | 'suggest'
  | 'surveyTrouble'
  | 'toLookUp';

/**
 * Asks the background, and once more if nobody answers: a request wakes the background, but it may be stopped just
 * then. Rejects with the background's error.
 */
export async function askToLook<K extends LookingKind>(
  kind: K,
  body: Protocol[K]['ask'],
): Promise<Protocol[K]['answer']> {
  return ask(kind, body).catch((error: unknown) => {
    if (isUnanswered(error)) return ask(kind, body);
    throw error;
  });
}

/** Every stored list as people see it. */
export const askLists = (): Promise<Protocol['lists']['answer']> => askToLook('lists', null);
