import { freshness } from '../domain/freshness';
import type { PackedList } from './list-file';
import { printError } from './output';

/**
 * Says on stderr, for each list that is stale on the day judged by, what day it speaks for: what it does not find is
 * not clear. A made-up list does not grow old.
 */
export function sayAges(lists: readonly PackedList[], on: string): void {
  for (const { name, date, demonstration } of lists) {
    if (freshness({ date, ageless: demonstration }, on) === 'stale')
      printError(`list ${name} speaks for ${date} and is stale on ${on}: what it does not find is not clear`);
  }
}
