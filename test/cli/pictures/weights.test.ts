import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkedFile } from '../../../lib/cli/pictures/weights';
import { UsageError } from '../../../lib/cli/usage-error';

const folder = mkdtempSync(join(tmpdir(), 'weights-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('other weights are refused, in words', async () => {
  const file = 'net.onnx';
  const sha256 = createHash('sha256').update('measured').digest('hex');
  writeFileSync(join(folder, file), 'measured');
  expect(new TextDecoder().decode(await checkedFile(folder, { file, sha256 }))).toBe('measured');
  writeFileSync(join(folder, file), 'measured!');
  const refused = checkedFile(folder, { file, sha256 });
  await expect(refused).rejects.toThrow(UsageError);
  await expect(refused).rejects.toThrow(/net\.onnx/);
});
