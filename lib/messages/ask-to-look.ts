import type { Protocol } from './protocol';
import { ask, isUnanswered } from './send';

/** Questions that change nothing: to put one of them twice does no harm. */
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

/** Asks the background, and once more where nobody answers: it is wakened by being asked, and ended while it is. Rejects with its error. */
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
