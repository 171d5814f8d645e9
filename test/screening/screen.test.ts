import { describe, expect, test } from 'vitest';
import type { Listing } from '../../lib/domain/listing';
import type { Recordal, RecordalInput } from '../../lib/domain/recordal';
import type { ScreeningList } from '../../lib/lists/store/screening-list';
import type { Candidate, MarkQuery } from '../../lib/matching/candidate';
import type { ScreeningContext } from '../../lib/screening/finding';
import { screen } from '../../lib/screening/screen';
import { recordalOf } from '../recordal-of';

const CONTEXT: ScreeningContext = { on: '2026-06-01', policy: 'strict', own: [], locale: 'en', all: false };

const recordal = (input: RecordalInput): Recordal =>
  recordalOf({ validFrom: '2020-01-01', validTo: '2030-01-01', classes: [25], ...input });

const listing = (title: string, more: Partial<Listing> = {}): Listing => ({
  id: title,
  site: '',
  url: '',
  title,
  images: [],
  ...more,
});

/** A list whose index finds what the test says, so that only the pipeline is on trial. */
function listFinding(name: string, recordals: Recordal[], find: (query: MarkQuery) => Partial<Candidate>[]) {
  const asked: number[][] = [];
  const list: ScreeningList = {
    name,
    date: '2026-05-01',
    demonstration: false,
    index: {
      size: recordals.length,
      marks: recordals.length,
      find: (query) =>
        find(query).map((candidate) => ({
          ...{
            row: 0,
            start: 0,
            end: 4,
            relation: 'identical',
            reasons: ['exact'],
            confidence: 0.9,
            terms: [],
          },
          ...candidate,
        })),
      suggest: () => [],
    },
    recordals: async (rows) => {
      asked.push([...rows]);
      return rows.map((row) => recordals[row] as Recordal);
    },
  };
  return { list, asked };
}

const nike = recordal({ recordNo: 'A-1', markText: 'NIKE', goods: ['shoes'] });
const socks = recordal({ recordNo: 'A-2', markText: 'SOCK' });
const inTitle =
  (...candidates: Partial<Candidate>[]) =>
  (query: MarkQuery) =>
    query.field === 'title' ? candidates : [];

describe('the pipeline', () => {
  test('one screening per listing, in order, also where nothing is found', async () => {
    const { list } = listFinding('cn', [nike], ({ text }) => (text.startsWith('Nike') ? [{}] : []));
    const screenings = await screen(
      [listing('Cups'), listing('Nike shoes'), listing('Plates')],
      [list],
      CONTEXT,
    );
    expect(screenings.map(({ id, findings }) => [id, findings.length])).toEqual([
      ['Cups', 0],
      ['Nike shoes', 1],
      ['Plates', 0],
    ]);
  });

  test('every list answers for itself', async () => {
    const lists = ['cn', 'us'].map((name) => listFinding(name, [nike], inTitle({})).list);
    const [screening] = await screen([listing('Nike shoes')], lists, CONTEXT);
    expect(screening?.findings.map((finding) => finding.list).sort()).toEqual(['cn', 'us']);
  });

  test('fetches only rows that were hit, each once, in one call per list', async () => {
    const { list, asked } = listFinding(
      'cn',
      [nike, socks],
      inTitle({ row: 1 }, { row: 1, start: 5, end: 9 }),
    );
    await screen([listing('Sock sock'), listing('Sock more')], [list], CONTEXT);
    expect(asked).toEqual([[1]]);
  });

  test('the brand field is asked too, and findings tell the field their offsets belong to', async () => {
    const { list } = listFinding('cn', [nike], ({ field }) => (field === 'brand' ? [{}] : []));
    const [screening] = await screen([listing('Shoes', { brand: 'Nike' })], [list], CONTEXT);
    expect(screening?.findings[0]).toMatchObject({ field: 'brand', start: 0, end: 4, text: 'Nike' });
  });

  test('folded-away findings decide nothing and come only when asked for', async () => {
    const { list } = listFinding('cn', [nike], inTitle({ confidence: 0.4 }));
    const [without] = await screen([listing('Nike Pegasus')], [list], CONTEXT);
    expect(without).toMatchObject({ outcome: 'clear', findings: [] });
    const [withAll] = await screen([listing('Nike Pegasus')], [list], { ...CONTEXT, all: true });
    expect(withAll).toMatchObject({ outcome: 'clear', findings: [{ shown: false }] });
  });

  test('a person may draw the line elsewhere', async () => {
    const { list } = listFinding('cn', [nike], inTitle({ confidence: 0.4 }));
    const [many] = await screen([listing('Nike Pegasus')], [list], { ...CONTEXT, shownFrom: 0.3 });
    expect(many?.findings).toHaveLength(1);
    const { list: sure } = listFinding('cn', [nike], inTitle({ confidence: 0.6 }));
    const [few] = await screen([listing('Nike Pegasus')], [sure], { ...CONTEXT, shownFrom: 0.7 });
    expect(few?.findings).toEqual([]);
  });

  test('an ordinary word is a name on the goods it is recorded for, and a likeness of it is not', async () => {
    const doubtful = { confidence: 0.2, terms: [{ key: 'usual_word', logOdds: -1.4 }] };
    const { list } = listFinding('cn', [nike], inTitle(doubtful));
    const [own] = await screen([listing('Nike shoes')], [list], CONTEXT);
    expect(own?.findings).toMatchObject([{ shown: true, confidence: 0.69 }]);
    expect(own?.findings[0]?.terms.map(({ key }) => key)).toEqual(['usual_word', 'same_goods']);
    const [other] = await screen([listing('Nike ceramic mug')], [list], CONTEXT);
    expect(other?.findings).toEqual([]);
    const { list: alike } = listFinding('cn', [nike], inTitle({ ...doubtful, relation: 'similar' }));
    const [likeness] = await screen([listing('Nikk shoes')], [alike], CONTEXT);
    expect(likeness?.findings).toEqual([]);
  });

  test('a compatible reference is shown with little certainty, the same words as a mark are not', async () => {
    const asked = inTitle({ start: 15, end: 19, confidence: 0.3 });
    const { list } = listFinding('cn', [nike], asked);
    const [reference] = await screen([listing('Insoles fit for Nike')], [list], CONTEXT);
    expect(reference?.findings).toMatchObject([{ use: 'compatible', shown: true, outcome: 'note' }]);
    const [mark] = await screen([listing('Tumbler, white Nike')], [list], CONTEXT);
    expect(mark?.findings).toEqual([]);
  });

  test("a holder's mark in the other script is an echo where the words are a recorded mark themselves", async () => {
    const han = recordal({ recordNo: 'A-3', markText: '耐克', holder: 'Nike' });
    const latin = recordal({ recordNo: 'A-1', markText: 'NIKE', holder: 'Nike' });
    const translation: Partial<Candidate> = { row: 1, relation: 'similar', reasons: ['translation'] };
    const both = listFinding('cn', [latin, han], inTitle({ row: 0 }, translation));
    const [echo] = await screen([listing('Nike shoes')], [both.list], CONTEXT);
    expect(echo?.findings.map(({ mark }) => mark)).toEqual(['NIKE']);
    const alone = listFinding('cn', [latin, han], inTitle(translation));
    const [only] = await screen([listing('Nike shoes')], [alone.list], CONTEXT);
    expect(only?.findings.map(({ mark }) => mark)).toEqual(['耐克']);
    const like: Partial<Candidate> = { relation: 'similar', reasons: ['inflection'] };
    const likened = listFinding(
      'cn',
      [latin, han],
      inTitle({ ...like, row: 0 }, { ...translation, reasons: ['inflection', 'translation'] }),
    );
    const [likeness] = await screen([listing('Nikes shoes')], [likened.list], CONTEXT);
    expect(likeness?.findings.map(({ mark }) => mark)).toEqual(['NIKE']);
  });
});
