import { expect, test } from 'vitest';
import { MANIFEST_FORMAT, readManifest, UpdateProblem } from '../../../lib/lists/publication/manifest';

const MANIFEST = {
  format: MANIFEST_FORMAT,
  name: 'marks',
  version: 1,
  created: '2026-02-27T10:00:00Z',
  date: '2026-02-27',
  expires: '2026-02-28',
  count: 1,
  file: 'marks-1.jsonl.gz',
  bytes: 100,
  sha256: '0'.repeat(64),
  content: '1'.repeat(64),
};

test('a manifest is read', () => {
  expect(readManifest(JSON.stringify(MANIFEST))).toMatchObject({ date: '2026-02-27' });
});

test.each(['date', 'expires'])('a manifest whose %s is no day of the calendar is refused', (field) => {
  const text = JSON.stringify({ ...MANIFEST, [field]: '2026-02-30' });
  expect(() => readManifest(text)).toThrow(UpdateProblem);
  expect(() => readManifest(text)).toThrow(field);
});
