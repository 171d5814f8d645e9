import { describe, expect, test } from 'vitest';
import { verifyLog } from '../../lib/audit/verify';
import { verifyRecord } from '../../lib/screening-record/verify';

const MEGABYTE = 1 << 20;
/** No file of ours has so many that are none of its own before it. */
const MOST = 256;

/** What has no end, as a device; it ends in a failure where somebody goes on reading it. */
async function* endless(line: string) {
  const chunk = new TextEncoder().encode(line.repeat(Math.ceil(MEGABYTE / line.length)).slice(0, MEGABYTE));
  for (let read = 0; read < MOST; read++) yield chunk;
  throw new Error('is read without an end');
}

describe.each(['\0', 'a', `${'x'.repeat(8_000)}\n`, '<p>a page of something else</p>\n'.repeat(60)])(
  'a file without an end is none of ours: %j',
  (line) => {
    test('no log', async () => {
      expect(await verifyLog(endless(line))).toMatchObject({ sound: false, fault: 'unreadable' });
    });

    test('no record', async () => {
      expect(await verifyRecord(endless(line))).toMatchObject({ sound: false, fault: 'unreadable' });
    });
  },
);

test('of short lines fewer bytes are read: each costs as much as a long one', async () => {
  let read = 0;
  async function* counted() {
    for await (const chunk of endless('{}\n')) {
      read += chunk.length;
      yield chunk;
    }
  }
  expect(await verifyLog(counted())).toMatchObject({ fault: 'unreadable' });
  expect(read).toBeLessThan(8 * MEGABYTE);
});
