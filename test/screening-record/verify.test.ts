import { describe, expect, test } from 'vitest';
import { HTML_FORM } from '../../lib/screening-record/html-form';
import { JSON_FORM } from '../../lib/screening-record/json-form';
import { verifyRecord } from '../../lib/screening-record/verify';
import { inPieces, recordFile, smallFile } from './record';

const FORMS = [
  ['page', HTML_FORM],
  ['JSON', JSON_FORM],
] as const;

const bytesOf = (text: string) => new TextEncoder().encode(text);
const verified = (file: string | Uint8Array) =>
  verifyRecord(inPieces(typeof file === 'string' ? bytesOf(file) : file));
const linesOf = (file: string) => file.trimEnd().split('\n');
const joined = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');

describe.each(FORMS)('a record as %s', (_, form) => {
  test('is sound as it was written, and both forms have one digest', async () => {
    const page = await verified(await recordFile(form));
    expect(page).toMatchObject({ sound: true, rows: 4, digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(page).toEqual(await verified(await recordFile(JSON_FORM)));
  });

  test('is not, whatever byte of it is changed, and the line that holds it is named', {
    tags: ['heavy'],
  }, async () => {
    const bytes = bytesOf(smallFile(form));
    expect(await verified(bytes)).toMatchObject({ sound: true });
    let line = 1;
    for (const [at, byte] of bytes.entries()) {
      const changed = bytes.slice();
      changed[at] = byte ^ (1 << (at % 8));
      const result = await verified(changed);
      expect(result, `byte ${at}`).toMatchObject({ sound: false, line });
      if (byte === 10) line++;
    }
  });

  test('is not with a line deleted, repeated or exchanged for the next', async () => {
    const lines = linesOf(await recordFile(form));
    for (const at of lines.keys()) {
      const missing = lines.toSpliced(at, 1);
      const twice = lines.toSpliced(at, 0, lines[at]!);
      expect(await verified(joined(missing)), `without ${at + 1}`).toMatchObject({ sound: false });
      expect(await verified(joined(twice)), `twice ${at + 1}`).toMatchObject({ sound: false });
      if (at === 0) continue;
      const swapped = lines.with(at - 1, lines[at]!).with(at, lines[at - 1]!);
      expect(await verified(joined(swapped)), `${at} behind ${at + 1}`).toMatchObject({ sound: false });
    }
  });

  test('is not where it ends early, at whatever line, or goes on', async () => {
    const file = await recordFile(form);
    const lines = linesOf(file);
    for (let kept = form.opening.length + 1; kept < lines.length; kept++)
      expect(await verified(joined(lines.slice(0, kept)))).toEqual({
        ...{ sound: false, fault: 'cut', line: kept + 1 },
      });
    expect(await verified(file.trimEnd())).toMatchObject({ sound: false, fault: 'cut' });
    expect(await verified(`${file}\n`)).toEqual({ sound: false, fault: 'after', line: lines.length + 1 });
  });
});

test('a page that shows other words than its data say is found', async () => {
  const page = await recordFile(HTML_FORM);
  const shown = page.replace('>NIKE</bdi>', '>NICE</bdi>');
  expect(shown).not.toBe(page);
  expect(await verified(shown)).toMatchObject({ sound: false, fault: 'shown' });
});

test('data that were changed with the words that show them are found', async () => {
  const page = await recordFile(HTML_FORM);
  expect(await verified(page.replaceAll('Zorvex', 'Zorvax'))).toMatchObject({ sound: false, fault: 'hash' });
});

test.each([
  ['nothing', ''],
  ['another page', '<!doctype html>\n<p>\n'],
  ['another JSON', '[\n{"a":1}\n]\n'],
  ['no text', 'PK\u0003\u0004'],
])('%s is no record', async (_, file) => {
  expect(await verified(file)).toMatchObject({ sound: false, fault: 'unreadable' });
});

test('a page of a record whose parts are all lost is a damaged one', async () => {
  const opening = HTML_FORM.opening.map((line) => `${line}\n`).join('');
  expect(await verified(opening)).toMatchObject({ sound: false, fault: 'cut' });
  const lost = new Uint8Array(70 << 20);
  const all = new Uint8Array([...bytesOf(opening), ...bytesOf('x\n')]);
  async function* damaged() {
    yield all;
    yield lost;
  }
  expect(await verifyRecord(damaged())).toEqual({
    ...{ sound: false, fault: 'text', line: HTML_FORM.opening.length + 1 },
  });
  expect(await verified('<!doctype html>\n<title>Recordal Lens</title>\n')).toMatchObject({
    fault: 'unreadable',
  });
});
