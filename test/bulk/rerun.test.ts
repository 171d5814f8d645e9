import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { bulkTasks } from '../../lib/bulk/bulk-check-worker';
import type { CheckProgress } from '../../lib/bulk/bulk-tasks';
import type { BulkRow } from '../../lib/bulk/results';
import type { Coverage } from '../../lib/domain/coverage';
import type { ListingPicture } from '../../lib/domain/listing-picture';
import { closeListsDatabase, removeList, replaceList } from '../../lib/lists/store/list-repository';
import { notice } from '../../lib/locales/notice';
import { tellNothingFound } from '../../lib/look-ups/kept/tell';
import { type Settings, settingsFrom } from '../../lib/settings/settings';
import { changeRecordNote } from '../../lib/watch/notes';
import { own } from '../lists/sample-list';
import { recordalOf } from '../recordal-of';

const TITLES = ['Quorvane socks', 'Tellimor lamp', 'Brindlewick kettle', 'plain cotton socks'];
const judging = { settings: settingsFrom({}), on: '2026-05-20', locale: 'en' };

const QUORVANE = recordalOf({ recordNo: 'T1', markText: 'QUORVANE', classes: [25], goods: [] });
const TELLIMOR = recordalOf({ recordNo: 'T2', markText: 'TELLIMOR', classes: [11], goods: [] });
const BRINDLEWICK = recordalOf({ recordNo: 'T3', markText: 'BRINDLEWICK', classes: [21], goods: [] });

beforeEach(async () => {
  await closeListsDatabase();
  globalThis.indexedDB = new IDBFactory();
});

/** The worker's real side with a file opened and checked once; `again` checks it again and tells what it looked at. */
async function checked() {
  const levels = new Map<number, BulkRow['level']>();
  let titles: string[] = [];
  const context = {
    signal: new AbortController().signal,
    report(progress: CheckProgress) {
      if (progress.kind !== 'rows') return;
      for (const { row, level } of progress.rows) levels.set(row, level);
      titles.push(...progress.rows.map(({ listing }) => listing.title));
    },
  };
  const tasks = bulkTasks();
  await tasks.open({ file: new Blob([TITLES.join('\n')]) }, context);
  await tasks.run({ map: { title: 0 }, judging }, context);
  return {
    levels,
    /** Lays pictures over a row; what it is then. */
    lay: async (row: number, ...pictures: ListingPicture[]) =>
      tasks.layPictures({ rows: [{ row, pictures }], judging }, { ...context, report() {} }),
    /** One row judged anew by what is set, as after a decision about it. */
    anew: async (row: number, set: Partial<Settings>) =>
      tasks.judgeAnew({ rows: [row], judging: { ...judging, settings: settingsFrom(set) } }, context),
    /** A check that is cancelled once its first rows came. */
    async cutOff(set: Partial<Settings>): Promise<void> {
      function report(progress: CheckProgress): void {
        context.report(progress);
        if (progress.kind === 'rows') throw new Error('cancelled');
      }
      const cut = tasks.rerun({ ...judging, settings: settingsFrom(set) }, { ...context, report });
      await expect(cut).rejects.toThrow('cancelled');
    },
    async again(set: Partial<Settings> = {}): Promise<string[]> {
      titles = [];
      await tasks.rerun({ ...judging, settings: settingsFrom(set) }, context);
      return titles;
    },
  };
}

test('nothing is checked again where no list changed', async () => {
  await replaceList(own, [QUORVANE]);
  const { again } = await checked();
  expect(await again()).toEqual([]);
});

test('a recordal that comes, changes or goes touches the rows that name it, and no other', async () => {
  await replaceList(own, [QUORVANE, TELLIMOR]);
  const { again, levels } = await checked();
  const [first, second, third] = [...levels.keys()];
  expect([first, second, third].map((row) => levels.get(row!))).toEqual(['review', 'review', 'clear']);

  await replaceList(own, [QUORVANE, { ...TELLIMOR, markText: 'VANTERRIN' }, BRINDLEWICK]);
  expect(await again()).toEqual(['Tellimor lamp', 'Brindlewick kettle']);
  expect(levels.get(second!)).toBe('clear');
  expect(levels.get(third!)).not.toBe('clear');

  await replaceList(own, [QUORVANE]);
  expect(await again()).toEqual(['Brindlewick kettle']);
  expect(levels.get(third!)).toBe('clear');
  expect(levels.get(first!)).toBe('review');
});

test('a list that comes touches the rows with its marks, one that goes those it had found', async () => {
  await replaceList(own, [QUORVANE]);
  const { again } = await checked();
  await replaceList({ ...own, name: 'second' }, [BRINDLEWICK]);
  expect(await again()).toEqual(['Brindlewick kettle']);
  await removeList('second');
  expect(await again()).toEqual(['Brindlewick kettle']);
});

test('several versions since the last check count together', async () => {
  await replaceList(own, [QUORVANE]);
  const { again } = await checked();
  await replaceList(own, [QUORVANE, TELLIMOR]);
  await replaceList(own, [QUORVANE, TELLIMOR, BRINDLEWICK]);
  expect(await again()).toEqual(['Tellimor lamp', 'Brindlewick kettle']);
});

test('without a list nothing is called clear: the run fails and says so', async () => {
  await expect(checked()).rejects.toThrow('nothing was checked');
});

test('a list of searches that comes or goes has all rows checked again: what it answers for need not be named', async () => {
  const query = {
    ...{ words: 'Tellimor', field: 'mark', match: 'exact' },
    day: '2026-05-01',
    hits: 1,
    taken: 1,
  };
  const coverage = { queries: [query] } as Coverage;
  const searches = { ...own, name: 'searches', origin: { kind: 'file', file: 'a' }, coverage } as const;
  await replaceList(searches, [TELLIMOR]);
  const { again, levels } = await checked();
  expect([...levels.values()]).toEqual(['not-looked-up', 'review', 'not-looked-up', 'not-looked-up']);
  await replaceList(
    { ...searches, coverage: { queries: [query, { ...query, words: 'Quorvane' }] } as Coverage },
    [TELLIMOR],
  );
  expect(await again()).toHaveLength(TITLES.length);
  expect([...levels.values()][0]).toBe('clear');
  await removeList('searches');
  await replaceList({ ...searches, name: 'whole', coverage: undefined } as never, [TELLIMOR]);
  expect(await again()).toHaveLength(TITLES.length);
  expect([...levels.values()]).toEqual(['clear', 'review', 'clear', 'clear']);
});

describe('rows with pictures', () => {
  const shows = (text: string): ListingPicture => ({
    name: 'a.png',
    lines: [{ text, boxes: [...text].map((_, at) => [at, 0, 1, 1] as const) }],
  });
  const unread: ListingPicture = { name: 'b.png', unread: notice('pictureNotYet') };

  test('are judged together with what those show; one that nobody read leaves no row clear', async () => {
    await replaceList(own, [QUORVANE]);
    const { lay, levels } = await checked();
    const [, , , socks] = [...levels.keys()];
    expect(await lay(socks!, unread)).toMatchObject([{ row: socks, level: 'not-looked-up' }]);
    expect(await lay(socks!, shows('plain'))).toMatchObject([{ row: socks, level: 'clear' }]);
    const [row] = await lay(socks!, shows('QUORVANE'), unread);
    expect(row).toMatchObject({ finding: { field: 'image', mark: 'QUORVANE', picture: { name: 'a.png' } } });
    expect(['conflict', 'review']).toContain(row!.level);
    expect(await lay(99, unread)).toEqual([]);
  });

  test('keep them when they are checked again, which what their pictures show brings about too', async () => {
    await replaceList(own, [QUORVANE]);
    const { lay, levels, again } = await checked();
    const [, , , socks] = [...levels.keys()];
    await lay(socks!, shows('VANTERRIN'));
    await replaceList(own, [QUORVANE, { ...TELLIMOR, markText: 'VANTERRIN', classes: [25] }]);
    expect(await again()).toEqual(['plain cotton socks']);
    expect(['conflict', 'review']).toContain(levels.get(socks!));
  });

  const copyOf = (recordNo: string, row: number): ListingPicture => ({
    ...{ name: 'a.png', lines: [] },
    figures: [{ list: own.name, row, recordNo, box: [0, 0, 4, 4], likeness: 1 }],
  });

  test('show a copy of a recorded picture, with the recordal whose it is', async () => {
    await replaceList(own, [QUORVANE, TELLIMOR]);
    const { lay, levels } = await checked();
    const socks = [...levels.keys()].at(-1)!;
    expect(await lay(socks, copyOf('T2', 1))).toMatchObject([
      { finding: { field: 'image', recordNo: 'T2', picture: { name: 'a.png', box: [0, 0, 4, 4] } } },
    ]);
  });

  test.each([
    ['another recordal', [BRINDLEWICK, QUORVANE, TELLIMOR]],
    ['none', [QUORVANE]],
  ])(
    'where the list has %s in the row of one that was copied, name no other and are not clear',
    async (_, after) => {
      await replaceList(own, [QUORVANE, TELLIMOR]);
      const { lay, levels } = await checked();
      const socks = [...levels.keys()].at(-1)!;
      await replaceList(own, after);
      const [row] = await lay(socks, copyOf('T2', 1));
      expect(row!.finding).toBeUndefined();
      expect(row!.level).toBe('not-looked-up');
      expect(row!.listing.pictures).toEqual([{ name: 'a.png', unread: notice('pictureNotYet') }]);
    },
  );

  test('whose recordal goes are checked again, and are to be looked at anew', async () => {
    await replaceList(own, [QUORVANE, TELLIMOR]);
    const { lay, levels, again } = await checked();
    const socks = [...levels.keys()].at(-1)!;
    await lay(socks, copyOf('T2', 1));
    await replaceList(own, [QUORVANE]);
    expect(await again()).toContain('plain cotton socks');
    expect(levels.get(socks)).toBe('not-looked-up');
  });

  test('of a list that is gone are not clear', async () => {
    await replaceList(own, [QUORVANE, TELLIMOR]);
    await replaceList({ ...own, name: 'second' }, [BRINDLEWICK]);
    const { lay, levels, again } = await checked();
    const socks = [...levels.keys()].at(-1)!;
    await lay(socks, {
      ...copyOf('T3', 0),
      figures: [{ list: 'second', row: 0, recordNo: 'T3', box: [0, 0, 4, 4], likeness: 1 }],
    } as ListingPicture);
    await removeList('second');
    await again();
    expect(levels.get(socks)).toBe('not-looked-up');
  });
});

describe('what a person set or said since rows were checked', () => {
  const SEARCHED = {
    ...{ words: 'Tellimor', field: 'mark', match: 'exact' },
    ...{ day: '2026-05-01', hits: 1, taken: 1 },
  };
  const searches = {
    ...{ ...own, name: 'searches', origin: { kind: 'file', file: 'a' } },
    coverage: { queries: [SEARCHED] },
  } as const;
  const QUORVANE_KEY = { regime: QUORVANE.regime, recordNo: QUORVANE.recordNo };

  test.each<[string, Partial<Settings>]>([
    ['a mark of their own', { own: [{ markText: 'QUORVANE', role: 'own' }] }],
    ['the other policy', { policy: 'cautious' }],
    ['the other direction', { direction: 'import' }],
    ['how sure a finding must be', { sensitivity: 'many' }],
    ['another role', { role: 'holder' }],
    ['when a list counts as old', { staleAfterDays: 30 }],
  ])('%s has all rows judged by it, once', async (_, set) => {
    await replaceList(own, [QUORVANE, TELLIMOR]);
    const { again } = await checked();
    expect(await again(set)).toHaveLength(TITLES.length);
    expect(await again(set)).toEqual([]);
    expect(await again()).toHaveLength(TITLES.length);
  });

  test.each<[string, Partial<Settings>]>([
    ['their name', { reviewer: 'Ann' }],
    ['their language', { language: 'ru' }],
    ['a site that is off', { sitesOff: ['ebay'] }],
    ['the labels of their team', { labels: ['golden'] }],
    ['that brands of pages are not counted', { countPageBrands: false }],
  ])('%s has no row judged again', async (_, set) => {
    await replaceList(own, [QUORVANE, TELLIMOR]);
    const { again } = await checked();
    expect(await again(set)).toEqual([]);
  });

  test('rows that were judged by what is taken back are judged again, though the last whole check was by the same', async () => {
    await replaceList(own, [QUORVANE, TELLIMOR]);
    const { again, anew, cutOff, levels } = await checked();
    await cutOff({ direction: 'import' });
    expect(await again()).toHaveLength(TITLES.length);
    await anew([...levels.keys()][0]!, { direction: 'import' });
    expect(await again()).toHaveLength(TITLES.length);
    expect(await again()).toEqual([]);
    await anew([...levels.keys()][0]!, {});
    expect(await again()).toEqual([]);
  });

  test('no row stays clear by a search that they told of and took back', async () => {
    await replaceList(searches as never, [TELLIMOR]);
    const takeBack = await tellNothingFound('Quorvane', QUORVANE.regime, '2026-05-10');
    const { again, levels } = await checked();
    expect([...levels.values()].slice(0, 2)).toEqual(['clear', 'review']);
    await takeBack();
    expect(await again()).toHaveLength(TITLES.length);
    expect([...levels.values()].slice(0, 2)).toEqual(['not-looked-up', 'review']);
  });

  test('a seller whom they authorised, or no longer, has all rows judged again', async () => {
    await replaceList(own, [QUORVANE, TELLIMOR]);
    const { again } = await checked();
    await changeRecordNote(QUORVANE_KEY, { users: { add: ['Ann Shop'] } });
    expect(await again()).toHaveLength(TITLES.length);
    await changeRecordNote(QUORVANE_KEY, { users: { remove: ['Ann Shop'] } });
    expect(await again()).toHaveLength(TITLES.length);
  });

  test('a note about a recordal, and that it is watched, has none', async () => {
    await replaceList(own, [QUORVANE, TELLIMOR]);
    const { again } = await checked();
    await changeRecordNote(QUORVANE_KEY, { note: { from: '', to: 'asked' }, watched: true });
    expect(await again()).toEqual([]);
  });
});
