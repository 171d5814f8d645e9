import { checkRecordal, type Recordal, type RecordalInput } from '../../lib/recordal';

/** A whole recordal from the fields that matter to a test. */
export function recordal(input: RecordalInput): Recordal {
  const check = checkRecordal(input);
  if ('recordal' in check) return check.recordal;
  throw new Error(check.reasons.join());
}

/** So many recordals, numbered, each with a mark of its own. */
export function* numbered(count: number, mark = (row: number) => `MARK ${row}`): Generator<Recordal> {
  for (let row = 0; row < count; row++)
    yield recordal({ recordNo: `T2020-${row}`, markText: mark(row), classes: [25] });
}

/** A list that the user put together. */
export const own = { name: 'cn', date: '2026-05-01', demonstration: false, origin: { kind: 'own' } } as const;
