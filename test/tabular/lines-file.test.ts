import { expect, test } from 'vitest';
import { linesFile } from '../../lib/tabular/lines-file';

test('lines become one file, in their order, and are asked for no faster than they are taken', async () => {
  async function* lines() {
    for (let line = 0; line < 50_000; line++) yield `${line} 备案\n`;
  }
  const file = await linesFile(lines(), 'application/jsonl');
  expect(file.type).toBe('application/jsonl');
  const written = (await file.text()).split('\n');
  expect(written).toHaveLength(50_001);
  expect([written[0], written[49_999]]).toEqual(['0 备案', '49999 备案']);
});

test('a source that fails makes no file', async () => {
  async function* lines() {
    yield 'one\n';
    throw new Error('the store is gone');
  }
  await expect(linesFile(lines(), 'text/plain')).rejects.toThrow();
});
