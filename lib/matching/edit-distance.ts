/** How two words differ by one edit. */
export type OneEdit = 'transposition' | 'edit';

/**
 * Whether units [start, end) become `other` by one insertion, deletion, substitution, or swap of neighbours;
 * undefined when they are equal or further apart. O(length).
 */
export function oneEdit(
  units: ArrayLike<number>,
  start: number,
  end: number,
  other: ArrayLike<number>,
): OneEdit | undefined {
  const length = end - start;
  if (Math.abs(length - other.length) > 1) return undefined;
  const shorter = Math.min(length, other.length);
  let head = 0;
  while (head < shorter && units[start + head] === other[head]) head++;
  let tail = 0;
  while (tail < shorter - head && units[end - 1 - tail] === other[other.length - 1 - tail]) tail++;
  const left = length - head - tail;
  const right = other.length - head - tail;
  if (left + right === 1 || (left === 1 && right === 1)) return 'edit';
  if (left !== 2 || right !== 2) return undefined;
  const swapped = units[start + head] === other[head + 1] && units[start + head + 1] === other[head];
  return swapped ? 'transposition' : undefined;
}
