import { notice } from '../../lib/locales/notice';
import type { Finding, Screening } from '../../lib/screening/finding';
import type { RecordForm } from '../../lib/screening-record/form';
import { type ListUsed, type RecordSubject, recordHead } from '../../lib/screening-record/head';
import { pageLabels } from '../../lib/screening-record/labels';
import type { RecordPart } from '../../lib/screening-record/parts';
import { recordedRow, rejectedRow } from '../../lib/screening-record/row';
import { BEFORE_ALL, sealPart } from '../../lib/screening-record/seal';
import { countPart, emptyTally } from '../../lib/screening-record/tally';
import { recordLines } from '../../lib/screening-record/write';

export const LIST: ListUsed = {
  name: 'Customs',
  date: '2026-05-01',
  demonstration: false,
  regimes: ['CN'],
  count: 2,
  content: 'c'.repeat(64),
  file: 'f'.repeat(64),
  refused: 0,
};

export const SUBJECT: RecordSubject = {
  program: 'recordal-lens 0',
  at: '2026-05-20T08:00:00.000Z',
  file: { name: 'listings.csv', sha256: 'a'.repeat(64) },
  judged: { on: '2026-05-20', policy: 'strict', direction: 'export', consignment: 'commercial', ownMarks: 0 },
  lists: [LIST],
  decisions: null,
  leftOut: [],
};

/** A finding as the pipeline makes it, with its law in the language asked for. */
export function finding(language: string): Finding {
  const law = language === 'en' ? 'Trademark Law' : '商标法';
  const citations = [{ law, article: '57(1)' }];
  return {
    ...{
      recordNo: 'T2018-60123',
      regime: 'CN',
      list: 'Customs',
      listDate: '2026-05-01',
      demonstration: false,
    },
    ...{ mark: 'NIKE', holder: 'Nike <Innovate>', relation: 'identical', field: 'title', start: 0, end: 4 },
    ...{ text: 'Nlke', use: 'mark', goods: 'same', inForce: true, confidence: 0.91, outcome: 'conflict' },
    customs: { outcome: 'in-scope', citations },
    law: { outcome: 'identical-mark', citations },
    ...{ classes: [25], reasons: [], terms: [], shown: true, explanation: [] },
  } as unknown as Finding;
}

const found = (language: string, title: string): Screening => ({
  ...{ id: '1', title, outcome: 'conflict' },
  findings: [finding(language)],
});

/** The least listing there is. */
export const listing = (id: string, title: string) => ({ id, site: '', url: '', title, images: [] });

/** A hostile title with a finding, one that was looked at in vain, one nobody looked up, and a row that is no listing. */
const ROWS = [
  recordedRow(2, listing('1', 'Nlke </script><b>\u202e & 鞋'), (language, { title }) =>
    found(language, title),
  ),
  recordedRow(3, listing('2', 'Plain mug'), (_, { id, title }) => ({
    id,
    title,
    outcome: 'clear',
    findings: [],
  })),
  rejectedRow(4, '4', notice('noTitle')),
  recordedRow(5, { ...listing('5', 'Zorvex lamp'), brand: 'Zorvex' }, (_, { id, title }) => ({
    ...{ id, title, outcome: 'not-looked-up', findings: [] },
    notLookedUp: { words: ['Zorvex'], inPart: [], regimes: ['CN'] },
  })),
];

/** A record as a file holds it. */
export async function recordFile(
  form: RecordForm,
  subject: RecordSubject = SUBJECT,
  rows = ROWS,
): Promise<string> {
  let text = '';
  for await (const lines of recordLines(form, subject, rows, [])) text += lines;
  return text;
}

/** A page of a shop of which three cards were seen and two read. */
export const PAGE_SUBJECT: RecordSubject = {
  ...{ program: 'Recordal Lens 0', at: SUBJECT.at, judged: SUBJECT.judged, lists: [LIST], decisions: null },
  leftOut: [],
  page: {
    ...{ url: 'https://www.example.com/s?k=shoes&p=1', site: 'example', kind: 'search', status: 'partial' },
    ...{ reason: 'layout-changed', cards: 3, readable: 2, saved: null },
  },
};

const smallHead = (subject: RecordSubject) => ({
  ...recordHead({ ...subject, lists: [] }),
  labels: { title: pageLabels().title! },
  notChecked: [],
});

/** The parts of the least record with a row: few words beside the data, so that each byte can be changed in its turn. */
const smallRecord = (subject: RecordSubject): RecordPart[] => [
  smallHead(subject),
  ROWS[0]!,
  {
    ...{ part: 'end', rows: 1, rejected: 0, notChecked: [] },
    levels: { conflict: 1, review: 0, note: 0, 'not-looked-up': 0, settled: 0, clear: 0 },
  },
];

/** Such a record as a file. */
export const smallFile = (form: RecordForm, subject: RecordSubject = SUBJECT): string =>
  fileOf(form, smallRecord(subject));

/** The least shipment, of one such record of a page. */
export function smallShipment(form: RecordForm): string {
  const { name, program, at } = { name: 'Shipment 1', program: 'recordal-lens 0', at: SUBJECT.at };
  const record = smallRecord(PAGE_SUBJECT);
  const digest = record.reduce((prev, part) => sealPart(part, prev).hash, BEFORE_ALL);
  const tally = emptyTally();
  for (const part of record) countPart(tally, part);
  return fileOf(form, [
    {
      ...{ part: 'shipment', v: 1, name, program, at, notChecked: [] },
      records: [{ name: 'a page', digest, rows: tally.rows }],
      labels: { title: pageLabels().title! },
    },
    ...record,
    { part: 'shipment-end', records: 1, ...tally },
  ]);
}

function fileOf(form: RecordForm, parts: readonly RecordPart[]): string {
  const write = form.writer();
  let prev = BEFORE_ALL;
  const lines = parts.flatMap((part) => {
    const sealed = sealPart(part, prev);
    prev = sealed.hash;
    return write(sealed);
  });
  return [...form.opening, ...lines, ...form.closing, ''].join('\n');
}

/** In pieces of some bytes, as a disk hands them over. */
export async function* inPieces(bytes: Uint8Array, size = 1000) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}
