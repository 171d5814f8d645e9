import type { Recordal } from '../../lib/domain/recordal';
import { recordalOf } from '../recordal-of';

/** So many recordals, numbered, each with a mark of its own. */
export function* numbered(count: number, mark = (row: number) => `MARK ${row}`): Generator<Recordal> {
  for (let row = 0; row < count; row++)
    yield recordalOf({ recordNo: `T2020-${row}`, markText: mark(row), classes: [25] });
}

/** A list that the user put together. */
export const own = { name: 'cn', date: '2026-05-01', demonstration: false, origin: { kind: 'own' } } as const;
