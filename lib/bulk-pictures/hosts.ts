import type { BulkRow } from '../bulk/results';
import { isFetched } from '../picture-reading/addresses';
import { askedOf, openIn } from './pending';

/** The most hosts in a list that a person still reads, and that a browser asks about. */
const MOST_HOSTS = 20;

/** The hosts that a person is asked about, and the number of further ones that nobody is asked about. */
export interface PictureHosts {
  asked: string[];
  /** Their pictures stay unread. */
  beyond: number;
}

const HOST_OF_ADDRESS = /^https:\/\/[^/?#\\]*/i;

/** The hosts of the pictures in these rows that are still to be read, those with most pictures first. O(pictures). */
export function hostsOf(rows: readonly BulkRow[]): PictureHosts {
  const starts = new Map<string, number>();
  for (const row of rows)
    for (const name of openIn(askedOf(row))) {
      const start = HOST_OF_ADDRESS.exec(name)?.[0];
      if (start) starts.set(start, (starts.get(start) ?? 0) + 1);
    }
  const counts = new Map<string, number>();
  for (const [start, count] of starts) {
    if (!isFetched(start)) continue;
    const { hostname } = new URL(start);
    counts.set(hostname, (counts.get(hostname) ?? 0) + count);
  }
  const hosts = [...counts].sort((a, b) => b[1] - a[1]).map(([host]) => host);
  return { asked: hosts.slice(0, MOST_HOSTS).sort(), beyond: Math.max(0, hosts.length - MOST_HOSTS) };
}
