/** How two words differ by one edit. */
export type OneEdit = 'transposition' | 'edit';

/**
 * Whether units [start, end) become the first `otherLength` of `other` by one insertion, deletion, substitution, or swap of neighbours;
 * undefined when they are equal or further apart. O(length).
 */
export function oneEdit(
  units: ArrayLike<number>,
  start: number,
  end: number,
  other: ArrayLike<number>,
  otherLength: number,
): OneEdit | undefined {
  const length = end - start;
  if (Math.abs(length - otherLength) > 1) return undefined;
  const shorter = Math.min(length, otherLength);
  let head = 0;
  while (head < shorter && units[start + head] === other[head]) head++;
  let tail = 0;
  while (tail < shorter - head && units[end - 1 - tail] === other[otherLength - 1 - tail]) tail++;
  const left = length - head - tail;
  const right = otherLength - head - tail;
  if (left + right === 1 || (left === 1 && right === 1)) return 'edit';
  if (left !== 2 || right !== 2) return undefined;
  const swapped = units[start + head] === other[head + 1] && units[start + head + 1] === other[head];
  return swapped ? 'transposition' : undefined;
}
