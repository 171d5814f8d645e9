import type { Scan } from '../../text/scan';
import { LONGEST_NAME } from '../names/name-letters';

/** Letters by which two texts of a list are one name: Red Bull, RED BULL and Red-Bull. Those that are compared. O(letters). */
export const nameOf = ({ units, length }: Scan): string =>
  String.fromCharCode(...units.subarray(0, Math.min(length, LONGEST_NAME)));

/** A name that a sign is like, and how strongly. */
interface StrongName {
  name: string;
  strength: number;
}

/**
 * For each of some likenesses, how strong all other names are together. A name that a list writes in three ways is one: its
 * texts do not vie with each other. O(likenesses × log likenesses).
 */
export function otherNames(likenesses: readonly StrongName[]): number[] {
  const strongest = new Map<string, number>();
  for (const { name, strength } of likenesses)
    strongest.set(name, Math.max(strength, strongest.get(name) ?? 0));
  // In order of size: sums of the same numbers differ in their last digits by the order of the rows.
  const sum = [...strongest.values()].sort((a, b) => a - b).reduce((all, one) => all + one, 0);
  return likenesses.map(({ name }) => Math.max(0, sum - strongest.get(name)!));
}
