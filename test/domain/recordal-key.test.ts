import { expect, test } from 'vitest';
import { recordalKey } from '../../lib/domain/recordal-key';

test('numbers are unique within a regime only', () => {
  expect(recordalKey({ regime: 'CN', recordNo: '1' })).toBe(recordalKey({ regime: 'CN', recordNo: '1' }));
  expect(recordalKey({ regime: 'CN', recordNo: '1' })).not.toBe(recordalKey({ regime: 'KZ', recordNo: '1' }));
  expect(recordalKey({ regime: 'CN', recordNo: '11' })).not.toBe(
    recordalKey({ regime: 'CN1', recordNo: '1' }),
  );
});
