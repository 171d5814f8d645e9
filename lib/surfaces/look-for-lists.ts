import { askLists } from '../messages/ask-to-look';
import { inTime } from '../runtime/in-time';

/** Longest time, in ms, that a surface showing lists waits for the background. */
const TO_LOOK = 3_000;

/**
 * Has the background check its lists before they are shown: it notices lost lists, and installs one if there is none.
 * Without an answer they are shown all the same. Never rejects.
 */
export async function lookForLists(): Promise<void> {
  await inTime(askLists(), TO_LOOK, () => new Error('no answer')).catch(() => null);
}
