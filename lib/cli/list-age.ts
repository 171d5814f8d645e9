import { freshness } from '../domain/freshness';
import type { ListLabel } from '../lists/compiled/head';
import { answersOf } from '../screening/look-up-notes';
import { printError } from './output';

/**
 * Says on stderr, for each list that is stale on the day judged by, what day it speaks for: what it does not find is
 * not clear. A made-up list does not grow old. Of a list of searches it also says what it answers for.
 */
export function sayAges(lists: readonly ListLabel[], on: string): void {
  for (const { name, date, demonstration, coverage } of lists) {
    for (const sentence of answersOf({ name, demonstration, ...(coverage ? { coverage } : {}) }, 'en'))
      printError(`${sentence} What is in none of them is not looked up.`);
    if (freshness({ date, ageless: demonstration }, on) === 'stale')
      printError(`list ${name} speaks for ${date} and is stale on ${on}: what it does not find is not clear`);
  }
}
