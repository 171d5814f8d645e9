// @vitest-environment happy-dom

import { afterEach, describe, expect, test, vi } from 'vitest';
import { Bulk } from '../../components/bulk/bulk';
import { droppedFiles, MOST_DROPPED } from '../../components/shared/file/dropped-files';
import { FileChoice } from '../../components/shared/file/file-choice';
import { StrayDrop } from '../../components/shared/file/stray-drop';
import type { BulkStage, RunState } from '../../lib/bulk/progress';
import { BulkResults } from '../../lib/bulk/results';
import { notice } from '../../lib/locales/notice';
import { eventually } from '../eventually';
import { clear, draw, root } from './drawn';
import { IDLE_RESULTS } from './fixtures';

afterEach(clear);

const none = () => {};
const csv = (name: string) => new File(['title\nNlke shoes\n'], name);

/** A folder as browsers hand one out: some of its entries at a time, and none once it is through. */
function folder(name: string, inside: readonly (File | object)[]): object {
  const entries = inside.map((one) =>
    one instanceof File
      ? { name: one.name, isDirectory: false, file: (tell: (file: File) => void) => tell(one) }
      : one,
  );
  return {
    ...{ name, isDirectory: true },
    createReader: () => {
      const rest = [...entries];
      return { readEntries: (tell: (some: object[]) => void) => tell(rest.splice(0, 3)) };
    },
  };
}

function transferOf(brought: readonly (File | object)[]): DataTransfer {
  const items = brought.map((one) => ({
    kind: 'file',
    webkitGetAsEntry: () => (one instanceof File ? { isDirectory: false } : one),
    getAsFile: () => (one instanceof File ? one : new File([], 'a folder')),
  }));
  return { types: ['Files'], items } as unknown as DataTransfer;
}

function drop(place: Element, brought: readonly (File | object)[]): Event {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: transferOf(brought) });
  place.dispatchEvent(event);
  return event;
}

describe('what a drop holds', () => {
  const names = async (brought: readonly (File | object)[]) =>
    (await droppedFiles(transferOf(brought))).files.map(({ name }) => name);

  test('is its files, and those in folders within folders, without what systems write there', async () => {
    const inner = folder('older', [csv('e.csv'), csv('Thumbs.db')]);
    const outer = folder('season', [
      csv('b.csv'),
      csv('.DS_Store'),
      csv('c.csv'),
      csv('~$c.xlsx'),
      inner,
      csv('d.csv'),
    ]);
    expect(await names([csv('a.csv'), outer])).toEqual(['a.csv', 'b.csv', 'c.csv', 'd.csv', 'e.csv']);
  });

  test('is taken of each folder by the names, whatever order a disk keeps', async () => {
    const disk = ['p10.csv', 'Q.csv', 'p9.csv', 'é.csv', 'p1.csv'].map(csv);
    expect(await names([folder('all', disk)])).toEqual(['é.csv', 'p1.csv', 'p9.csv', 'p10.csv', 'Q.csv']);
    const many = Array.from({ length: 5_000 }, (_, at) => csv(`${(at * 7) % 5_000}.csv`));
    const taken = await names([folder('many', many)]);
    expect([taken.length, taken[0], taken.at(-1)]).toEqual([
      MOST_DROPPED,
      '0.csv',
      `${MOST_DROPPED - 1}.csv`,
    ]);
  });

  test('is bounded, and says so', async () => {
    const many = Array.from({ length: MOST_DROPPED + 1 }, (_, at) => csv(`${at}.csv`));
    expect(await droppedFiles(transferOf([folder('all', many)]))).toMatchObject({ beyond: true });
    const all = await droppedFiles(transferOf([folder('all', many.slice(1))]));
    expect([all.files.length, all.beyond]).toEqual([MOST_DROPPED, false]);
  });

  /** Refuses to be read, as what belongs to another user does. */
  const fails = (_: unknown, fail: (why: Error) => void) => fail(new Error('denied'));
  const locked = { name: 'locked', isDirectory: true, createReader: () => ({ readEntries: fails }) };
  const lockedFile = { name: 'theirs.csv', isDirectory: false, file: fails };
  const brokenAfter = (some: object[]) => ({
    ...{ name: 'broken', isDirectory: true },
    createReader: () => {
      let nth = 0;
      const readEntries = (tell: (some: object[]) => void, fail: (why: Error) => void) =>
        nth++ === 0 ? tell(some) : fail(new Error('the disk is gone'));
      return { readEntries };
    },
  });
  const entry = (name: string) => ({
    ...{ name, isDirectory: false },
    file: (tell: (file: File) => void) => tell(csv(name)),
  });

  test.each<[string, object, string[], string[]]>([
    ['an empty folder', folder('empty', []), [], []],
    ['a folder that cannot be read', locked, [], ['locked']],
    [
      'one within a folder',
      folder('all', [csv('b.csv'), locked, csv('z.csv')]),
      ['b.csv', 'z.csv'],
      ['locked'],
    ],
    ['a file that cannot be read', folder('all', [csv('a.csv'), lockedFile]), ['a.csv'], ['theirs.csv']],
    ['a folder that breaks off', brokenAfter([entry('a.csv')]), ['a.csv'], ['broken']],
    ['all at once', folder('all', [lockedFile, locked]), [], ['locked', 'theirs.csv']],
  ])(
    '%s is named where it cannot be read, and keeps nothing else from being taken',
    async (_, brought, taken, unread) => {
      const dropped = await droppedFiles(transferOf([brought]));
      expect(dropped.files.map(({ name }) => name)).toEqual(taken);
      expect(dropped.unread).toEqual(unread);
    },
  );
});

describe('a file that lies in no folder and that the browser does not hand out', () => {
  const held = (file: File | null, entry: object | null) => ({
    ...{ kind: 'file', webkitGetAsEntry: () => entry, getAsFile: () => file },
  });
  const lost = { name: 'gone.csv', isDirectory: false };
  const drops = (items: object[]) => droppedFiles({ types: ['Files'], items } as unknown as DataTransfer);

  test.each<[string, object[], string[], string[]]>([
    ['by itself', [held(null, lost)], [], ['gone.csv']],
    [
      'beside others',
      [held(csv('a.csv'), lost), held(null, lost), held(csv('b.csv'), null)],
      ['a.csv', 'b.csv'],
      ['gone.csv'],
    ],
    ['text that is dragged along is none', [{ ...held(null, null), kind: 'string' }], [], []],
  ])('%s is named', async (_, items, taken, unread) => {
    const { files, unread: left } = await drops(items);
    expect([files.map(({ name }) => name), left]).toEqual([taken, unread]);
  });
});

describe('the page of a file', () => {
  const results = (phase: RunState['phase']): BulkStage => ({
    ...{
      at: 'results',
      file: 'first.csv',
      leftOut: [],
      results: new BulkResults(),
      version: 0,
      outdated: false,
    },
    run: { phase, rows: 9, done: 4, rowsPerSecond: 0 },
  });
  async function page(stage: BulkStage, onFile = vi.fn()) {
    await draw(
      <Bulk
        {...{ stage, onFile, lists: [], onRun: none, onPause: none, onCancel: none, onRerun: none }}
        {...{ onCharset: none, onStartOver: none, ...IDLE_RESULTS, reader: 'seller' as const }}
      />,
    );
    return onFile;
  }
  const main = () => root.querySelector('main')!;
  const waits = () => root.querySelector('.waiting-files')?.textContent ?? '';
  const button = (name: string) =>
    [...root.querySelectorAll('button')].find((one) => one.textContent === name);

  test.each(['reading', 'running', 'paused'] as const)(
    'keeps a check that is %s when a file is dropped',
    async (phase) => {
      const onFile = await page(results(phase));
      drop(main(), [csv('second.csv')]);
      await eventually(() => expect(waits()).toContain('“second.csv” waits and is not checked yet.'));
      expect(waits()).toContain('once what is under way has ended');
      expect(onFile).not.toHaveBeenCalled();
      expect([button('Open it'), button('Another file')]).toEqual([undefined, undefined]);
      await page(results('finished'), onFile);
      button('Open it')!.click();
      expect(onFile).toHaveBeenCalledExactlyOnceWith(
        expect.objectContaining({ name: 'second.csv' }),
        'second.csv',
      );
      await eventually(() => expect(waits()).toBe(''));
    },
  );

  test.each(['finished', 'cancelled', 'failed'] as const)(
    'keeps the results of a check that is %s until asked',
    async (phase) => {
      const onFile = await page(results(phase));
      expect(button('Another file')).toBeDefined();
      drop(main(), [csv('second.csv'), csv('third.csv')]);
      await eventually(() => expect(waits()).toContain('“second.csv” and 1 more file wait'));
      expect(waits()).toContain('save them first');
      expect(onFile).not.toHaveBeenCalled();
      button('Leave out what waits')!.click();
      await eventually(() => expect(waits()).toBe(''));
    },
  );

  test('opens the first of several at its start, and names the others', async () => {
    const onFile = await page({ at: 'start' });
    drop(main(), [csv('a.csv'), csv('b.csv'), csv('c.csv')]);
    await eventually(() =>
      expect(waits()).toContain('“b.csv” and 1 more file wait and are not checked yet.'),
    );
    expect(onFile).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ name: 'a.csv' }), 'a.csv');
  });

  test('says of a drop that it held nothing, or what of it could not be read', async () => {
    const onFile = await page({ at: 'start' });
    drop(main(), [folder('empty', [])]);
    await eventually(() => expect(waits()).toContain('There was no file in what was dropped.'));
    const locked = { name: 'theirs.csv', isDirectory: false, file: (_: unknown, no: () => void) => no() };
    drop(main(), [folder('all', [csv('a.csv'), locked])]);
    await eventually(() => expect(waits()).toContain('Could not be read: theirs.csv.'));
    expect(waits()).not.toContain('There was no file');
    expect(onFile).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ name: 'a.csv' }), 'a.csv');
    button('Close')!.click();
    await eventually(() => expect(waits()).toBe(''));
  });

  test('still says that more was dropped than was taken when the last of it is opened', async () => {
    const onFile = await page({ at: 'start' });
    drop(main(), [
      folder(
        'all',
        Array.from({ length: MOST_DROPPED + 9 }, (_, at) => csv(`${at}.csv`)),
      ),
    ]);
    await eventually(() => expect(waits()).toContain('Only the first 200 files'));
    for (let at = 1; at < MOST_DROPPED; at++) {
      button('Open it')!.click();
      await eventually(() => expect(onFile).toHaveBeenCalledTimes(at + 1));
    }
    await eventually(() => expect(button('Open it')).toBeUndefined());
    expect(waits()).toContain('Only the first 200 files of what was dropped were taken.');
  });

  test.each<[string, BulkStage, number]>([
    [
      'could not be opened is followed by the next',
      { at: 'start', file: 'a.csv', failure: notice('empty') },
      1,
    ],
    ['is being opened is not', { at: 'start', file: 'a.csv' }, 0],
  ])('a file that %s', async (_, stage, opened) => {
    const onFile = await page(stage);
    drop(main(), [csv('b.csv'), csv('c.csv')]);
    await eventually(() => expect(waits()).toContain('c.csv'.slice(opened === 1 ? 0 : 5)));
    expect(onFile).toHaveBeenCalledTimes(opened);
  });

  test('leaves text that is dropped to the browser', async () => {
    await page({ at: 'start' });
    const event = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(event, { dataTransfer: { types: ['text/plain'], items: [] } });
    main().dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });
});

describe('elsewhere', () => {
  const said = () => root.querySelector('[role="alert"]')?.textContent ?? '';

  test('a drop that nothing takes is named, and keeps the page', async () => {
    await draw(
      <>
        <p id="beside">text</p>
        <StrayDrop />
      </>,
    );
    expect(drop(root.querySelector('#beside')!, [csv('log.jsonl')]).defaultPrevented).toBe(true);
    await eventually(() => expect(said()).toContain('Not read: log.jsonl. This place takes no files.'));
    drop(root.querySelector('#beside')!, [folder('empty', [])]);
    await eventually(() => expect(said()).toContain('There was no file'));
  });

  test('a page that handles its drops is left alone', async () => {
    await draw(
      <>
        <p id="own" onDrop={(event) => event.preventDefault()}>
          text
        </p>
        <StrayDrop />
      </>,
    );
    drop(root.querySelector('#own')!, [csv('a.csv')]);
    await new Promise((resolve) => setTimeout(resolve));
    expect(said()).toBe('');
  });

  test.each([
    [false, ['a.csv'], ['a.csv'], ''],
    [false, ['a.csv', 'b.csv', 'c.csv'], ['a.csv'], 'Not read: b.csv, c.csv'],
    [true, ['a.csv', 'b.csv'], ['a.csv', 'b.csv'], ''],
  ])(
    'a field for files (several: %s) takes what is dropped on its label: %j',
    async (several, brought, taken, text) => {
      vi.stubGlobal(
        'DataTransfer',
        class {
          files: File[] = [];
          items = { add: (file: File) => this.files.push(file) };
        },
      );
      const onFile = vi.fn();
      await draw(
        <>
          <FileChoice class="drop" accept=".csv" several={several} onFile={onFile}>
            <b>Choose</b>
          </FileChoice>
          <StrayDrop />
        </>,
      );
      const field = root.querySelector('input')!;
      Object.defineProperty(field, 'files', { writable: true, value: [] });
      drop(root.querySelector('b')!, brought.map(csv));
      await eventually(() => expect(onFile.mock.calls.map(([file]) => file.name)).toEqual(taken));
      await eventually(() => expect(said()).toContain(text));
      expect(said() === '').toBe(text === '');
      vi.unstubAllGlobals();
    },
  );
});
