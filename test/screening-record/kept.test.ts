import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyRecord } from '../../lib/screening-record/verify';
import { inPieces } from './record';

const DIGEST = 'cc3b29b2e56b72db0664e7085503a5f0e084398dd1cc5b9aa61ee9171ae3d162';

/** Records of version 1 as that version wrote them, for the person who was given one then. */
test.each(['page.html', 'record.txt'])(
  'a record that was handed out before is sound today: %s',
  async (name) => {
    const bytes = readFileSync(join(import.meta.dirname, 'kept', name));
    expect(await verifyRecord(inPieces(bytes))).toEqual({
      ...{ sound: true, rows: 4 },
      digest: DIGEST,
    });
  },
);
