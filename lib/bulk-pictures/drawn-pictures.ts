import type { BulkRow } from '../bulk/results';
import { drawnOf } from '../picture-reading/items';
import type { ShownPicture } from '../picture-reading/read-pictures';
import type { DrawnPicture } from '../picture-reading/state';

/**
 * The most small pictures kept for display, some hundred kilobytes each. Of those seen longest ago, only the words are
 * kept.
 */
const MOST_DRAWN = 200;

/** The small pictures of rows that a page keeps. */
export interface DrawnPictures {
  /** Keeps those in which a mark was found, since a person wants to see them. */
  keep(row: BulkRow, shown: readonly ShownPicture[]): void;
  /** The pictures of a row, each with its small version if that is kept. */
  of(row: BulkRow): DrawnPicture[];
  /** Releases all of them. */
  clear(): void;
}

/** Begins with none. */
export function drawnPictures(): DrawnPictures {
  const kept = new Map<string, NonNullable<DrawnPicture['drawn']>>();
  const keyOf = (row: number, name: string) => `${row} ${name}`;

  function drop(key: string): void {
    const drawn = kept.get(key);
    if (drawn) URL.revokeObjectURL(drawn.address);
    kept.delete(key);
  }

  return {
    keep({ row, screening }, shown) {
      const marked = new Set(screening?.findings.flatMap(({ picture }) => picture?.name ?? []));
      for (const one of shown) {
        if (!marked.has(one.picture.name)) continue;
        const { picture, drawn } = drawnOf(one);
        const key = keyOf(row, picture.name);
        drop(key);
        if (drawn) kept.set(key, drawn);
      }
      for (const key of [...kept.keys()].slice(0, Math.max(0, kept.size - MOST_DRAWN))) drop(key);
    },
    of: ({ row, listing }) =>
      (listing.pictures ?? []).map((picture) => {
        const drawn = kept.get(keyOf(row, picture.name));
        return drawn ? { picture, drawn } : { picture };
      }),
    clear: () => [...kept.keys()].forEach(drop),
  };
}
