import type { Freshness } from './freshness';

/**
 * Names of the lists whose publisher no longer stands by them. While one of them answers, nothing found is not the
 * same as clear: no surface may say it plainly.
 */
export function expiredLists(lists: readonly { name: string; freshness: Freshness }[]): string[] {
  return lists.filter(({ freshness }) => freshness === 'expired').map(({ name }) => name);
}
