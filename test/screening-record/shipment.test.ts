import { describe, expect, test } from 'vitest';
import { contentsOf } from '../../lib/screening-record/contents';
import type { RecordForm } from '../../lib/screening-record/form';
import { HTML_FORM } from '../../lib/screening-record/html-form';
import { JSON_FORM } from '../../lib/screening-record/json-form';
import { type RecordFile, repeatedIn, shipmentLines } from '../../lib/screening-record/shipment';
import { verifyRecord } from '../../lib/screening-record/verify';
import { flips } from './flips';
import { inPieces, PAGE_SUBJECT, recordFile, smallShipment } from './record';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const SUBJECT = { name: 'Shipment <4711>', program: 'recordal-lens 0', at: '2026-05-21T08:00:00.000Z' };

async function opened(text: string): Promise<RecordFile> {
  const contents = await contentsOf(inPieces(bytesOf(text)));
  if (!contents.sound) throw new Error(contents.fault);
  return { records: contents.records, open: () => inPieces(bytesOf(text)) };
}

async function shipmentOf(form: RecordForm, files: readonly string[]): Promise<string> {
  let text = '';
  for await (const lines of shipmentLines(form, SUBJECT, await Promise.all(files.map(opened)))) text += lines;
  return text;
}

const verified = (text: string) => verifyRecord(inPieces(bytesOf(text)));
const aFile = await recordFile(HTML_FORM);
const aPage = await recordFile(JSON_FORM, PAGE_SUBJECT);

describe.each([
  ['page', HTML_FORM],
  ['JSON', JSON_FORM],
] as const)('the record of a shipment as %s', (_, form) => {
  test('holds each record whole, under the digest that it has alone, whatever its form', async () => {
    const shipment = await shipmentOf(form, [aFile, aPage]);
    expect(await verified(shipment)).toMatchObject({ sound: true, rows: 8, records: 2 });
    const alone = await Promise.all([aFile, aPage].map(verified));
    const { records } = await opened(shipment);
    expect(records.map(({ digest }) => digest)).toEqual(alone.map((one) => one.sound && one.digest));
    expect(records.map(({ name }) => name)).toEqual([
      'listings.csv',
      'https://www.example.com/s?k=shoes&p=1',
    ]);
  });

  test('is not sound with a record left out, doubled or exchanged for the next', async () => {
    const lines = (await shipmentOf(form, [aFile, aPage])).split('\n');
    const heads = lines.flatMap((line, at) => (line.includes('"part":"head"') ? [at] : []));
    const [first, second, third] = [
      heads[0]!,
      heads[1]!,
      lines.findIndex((l) => l.includes('"shipment-end"')),
    ];
    const records = [lines.slice(first, second), lines.slice(second, third)] as const;
    const without = lines.toSpliced(first, records[0].length);
    const doubled = lines.toSpliced(first, 0, ...records[0]);
    const exchanged = lines.toSpliced(first, third - first, ...records[1], ...records[0]);
    for (const changed of [without, doubled, exchanged])
      expect(await verified(changed.join('\n'))).toMatchObject({ sound: false });
  });
});

test('whoever puts another record in its place, and seals all of it anew, is found out by the digest that is named', async () => {
  const honest = await opened(aFile);
  const other = await opened(
    await recordFile(JSON_FORM, { ...PAGE_SUBJECT, at: '2026-05-22T00:00:00.000Z' }),
  );
  const forged = shipmentLines(JSON_FORM, SUBJECT, [{ ...honest, open: other.open }]);
  await expect(async () => {
    for await (const _ of forged);
  }).rejects.toThrow('record');
});

test('any byte that is changed is found', { tags: ['heavy'] }, async () => {
  const small = smallShipment(JSON_FORM);
  expect(await verified(small)).toMatchObject({ sound: true, records: 1 });
  for await (const [at, result] of flips(small, [0, small.length]))
    expect(result, `byte ${at}`).toMatchObject({ sound: false });
});

test('a record that is chosen twice is in it once, and a shipment brings its records along', async () => {
  const first = await shipmentOf(JSON_FORM, [aFile, aFile]);
  expect(await verified(first)).toMatchObject({ sound: true, rows: 4, records: 1 });
  const second = await shipmentOf(HTML_FORM, [first, aPage, aFile]);
  expect(await verified(second)).toMatchObject({ sound: true, rows: 8, records: 2 });
  expect(repeatedIn(await Promise.all([first, aPage, aFile].map(opened)))).toHaveLength(1);
});

test('its page names shipment and records, says that it is no clearance, and has each anchor once', async () => {
  const shown = (await shipmentOf(HTML_FORM, [aFile, aPage])).replace(/<script.*<\/script>/g, '');
  for (const words of [
    'Record of a shipment',
    'Shipment &lt;4711&gt;',
    'listings.csv',
    'no clearance',
    '本记录不是放行证明',
  ])
    expect(shown, words).toContain(words);
  const anchors = [...shown.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(anchors).toEqual(['result-1', 'result-2', 'result']);
  expect(shown.match(/<h1>/g)).toHaveLength(1);
  for (const anchor of anchors) expect(shown).toContain(`href="#${anchor}"`);
});

test('a file that is no sound record says why', async () => {
  const contents = await contentsOf(inPieces(bytesOf(aFile.replace('>NIKE</bdi>', '>NICE</bdi>'))));
  expect(contents).toMatchObject({ sound: false, fault: 'shown' });
});
