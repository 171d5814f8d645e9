import { askLists } from '../messages/ask-to-look';
import { inTime } from '../runtime/in-time';

/** Longest time, in ms, that what shows lists waits for the background. */
const TO_LOOK = 3_000;

/**
 * Has the background look for its lists before they are shown: it notices those that were lost, and installs one where none is.
 * Without an answer they are shown all the same. Never rejects.
 */
export async function lookForLists(): Promise<void> {
  await inTime(askLists(), TO_LOOK, () => new Error('no answer')).catch(() => null);
}
