import { describe, expect, test } from 'vitest';
import { type AuditEntry, BEGAN, headAfter, NOTHING, sealed } from '../../lib/audit/entry';
import { logLines } from '../../lib/audit/log-file';
import { verifyLog } from '../../lib/audit/verify';
import type { Json } from '../../lib/digest/canonical-json';

const AT = '2026-05-20T08:00:00.000Z';
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A chain that begins and goes on with what was done. */
function chain(abouts: Json[], head = NOTHING): AuditEntry[] {
  const log: AuditEntry[] = [];
  for (const about of ['first', ...abouts]) {
    const last = log.at(-1);
    const act = last ? 'decided' : BEGAN;
    log.push(sealed({ at: AT, by: 'Mei', act, about }, last ? headAfter(last) : head));
  }
  return log;
}

async function fileOf(log: Iterable<AuditEntry>): Promise<string> {
  let text = '';
  for await (const line of logLines(log, AT)) text += line;
  return text;
}

/** In pieces of a few bytes, as a disk may hand them over. */
async function* inPieces(bytes: Uint8Array, size = 7) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}
const verified = (text: string | Uint8Array) =>
  verifyLog(inPieces(typeof text === 'string' ? bytesOf(text) : text));

const SMALL = chain([{ mark: 'NIKE', words: 'Nlke 耐克' }, { mark: 'ACME' }, 'x'.repeat(20), null]);
const linesOf = async (log = SMALL) => (await fileOf(log)).trimEnd().split('\n');
const joined = (lines: string[]) => lines.map((line) => `${line}\n`).join('');

test('a log is sound as it was written, and told by its head', async () => {
  expect(await verified(await fileOf(SMALL))).toEqual({
    ...{ sound: true, entries: 5, first: 0, head: SMALL.at(-1)!.hash },
  });
});

test('whatever byte is changed in whatever way, the line that holds it is found', {
  tags: ['heavy'],
}, async () => {
  const bytes = bytesOf(await fileOf(SMALL));
  let line = 1;
  for (const [at, byte] of bytes.entries()) {
    const changed = bytes.slice();
    // Each bit in its turn: case, digits and bytes that are no UTF-8 all come up.
    changed[at] = byte ^ (1 << (at % 8));
    const result = await verified(changed);
    expect(result, `byte ${at} of ${byte}`).toMatchObject({ sound: false, line, entry: line - 1 });
    if (byte === 10) line++;
  }
  expect(line).toBe(7);
});

describe('a line', () => {
  test('that is missing is named by its entry, wherever it stood', async () => {
    const lines = await linesOf();
    for (const at of lines.keys()) {
      const result = await verified(joined(lines.toSpliced(at, 1)));
      expect(result, `without line ${at + 1}`).toMatchObject({ sound: false, entry: at === 0 ? 0 : at });
    }
  });

  test('that stands twice is named', async () => {
    const lines = await linesOf();
    for (const [at, line] of lines.entries())
      expect(await verified(joined(lines.toSpliced(at, 0, line)))).toMatchObject({
        ...{ sound: false, line: at + 2 },
      });
  });

  test('that changed places is named', async () => {
    const lines = await linesOf();
    for (let at = 0; at + 1 < lines.length; at++) {
      const [one, other] = [lines[at]!, lines[at + 1]!];
      expect(await verified(joined(lines.toSpliced(at, 2, other, one)))).toMatchObject({
        ...{ sound: false, line: at + 1, entry: at },
      });
    }
  });

  test('of spaces, or one more of anything at the end, is named', async () => {
    const text = await fileOf(SMALL);
    for (const more of [' ', '\n', ' \n', '{}\n'])
      expect(await verified(text + more)).toMatchObject({ sound: false, fault: 'after', line: 7 });
  });
});

test('cut off after any byte, the log is known to be incomplete', { tags: ['heavy'] }, async () => {
  const bytes = bytesOf(await fileOf(SMALL));
  for (let length = 1; length < bytes.length; length++) {
    const result = await verified(bytes.slice(0, length));
    expect(result.sound, `cut to ${length} bytes`).toBe(false);
  }
});

test('an entry with a hash of its own making is not attached to the next', async () => {
  const forged = SMALL.with(2, sealed({ ...SMALL[2]!, about: { mark: 'OTHER' } }, headAfter(SMALL[1]!)));
  expect(await verified(await fileOf(forged))).toMatchObject({ sound: false, fault: 'chain', entry: 3 });
});

test('a log whose former entries were erased begins openly with a later one', async () => {
  const later = chain(['a'], headAfter(SMALL.at(-1)!));
  expect(await verified(await fileOf(later))).toMatchObject({ sound: true, entries: 2, first: 5 });
  expect(await verified(await fileOf([...SMALL, ...later]))).toMatchObject({ sound: true, entries: 7 });
});

test.each([
  ['nothing', ''],
  ['text', 'hello\nworld\n'],
  ['other JSON', '{"a":1}\n[]\n'],
  ['no text', new Uint8Array([0xff, 0xfe, 10, 0x80])],
])('a file of %s is no log', async (_, content) => {
  expect(await verified(content)).toMatchObject({ sound: false, fault: 'unreadable' });
});

test('a line of our own in another form is found: spaces, escapes, an order of members', async () => {
  const lines = await linesOf();
  const rewritten = JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(lines[1]!)).reverse()));
  for (const other of [`${lines[1]} `, lines[1]!.replace(':', ': '), rewritten])
    expect(await verified(joined(lines.with(1, other)))).toMatchObject({
      ...{ sound: false, fault: 'form', entry: 1 },
    });
});
