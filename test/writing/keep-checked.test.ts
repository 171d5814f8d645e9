// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DraftVerdict } from '../../lib/messages/protocol';
import type { FoundField } from '../../lib/writing/find-fields';
import { keepChecked } from '../../lib/writing/keep-checked';

let life: AbortController;
let fields: FoundField[];
let said: string[];
const judge = vi.fn<(draft: { title: string; brand?: string }) => Promise<DraftVerdict>>();

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  said = [];
  judge.mockReset().mockImplementation(async (draft) => verdictOn(draft));
  fields = [field('title'), field('brand')];
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const field = (kind: FoundField['kind']): FoundField => ({ element: document.createElement('input'), kind });

/** A verdict that says what it is on. */
function verdictOn({ title, brand = '' }: { title: string; brand?: string }): DraftVerdict {
  const on = (label: string) => ({ level: 'note', label }) as const;
  return { screening: {} as never, title: on(`${title}/${brand}`), brand: on(`${title}/${brand}`) };
}

function begin() {
  const note = (what: string) => (one: FoundField) => void said.push(`${one.kind} ${what}`);
  return keepChecked(
    {
      find: () => fields,
      judge,
      marks: {
        wait: note('waits'),
        tell: (one, verdict) => note(verdict[one.kind].label)(one),
        fail: (one, error) => note(`fails: ${(error as Error).message}`)(one),
        remove: note('is gone'),
        stand() {},
      },
    },
    life.signal,
  );
}

function write(at: number, text: string): void {
  (fields[at]!.element as HTMLInputElement).value = text;
}

const pause = () => vi.advanceTimersByTimeAsync(1_000);
const news = (): string[] => said.splice(0).filter((one) => !one.endsWith('is gone'));

test('what stands in a field is asked about once the person pauses, and once', async () => {
  const checked = begin();
  for (const text of ['N', 'Nl', 'Nlke']) {
    write(0, text);
    checked.look();
    await vi.advanceTimersByTimeAsync(200);
  }
  expect(judge).not.toHaveBeenCalled();
  await pause();
  checked.typed();
  checked.look();
  await pause();
  expect(judge.mock.calls).toEqual([[{ title: 'Nlke' }]]);
  expect(news().at(-1)).toBe('title Nlke/');
});

test('title and brand of an offer are judged together, by one request', async () => {
  const checked = begin();
  write(0, 'Shoes');
  write(1, ' Nlke ');
  checked.look();
  await pause();
  expect(judge.mock.calls).toEqual([[{ title: 'Shoes', brand: 'Nlke' }]]);
  expect(news().sort()).toEqual(['brand Shoes/Nlke', 'brand waits', 'title Shoes/Nlke', 'title waits']);
});

test('a mark waits for words of its own field; those of the other leave it until the answer comes', async () => {
  const checked = begin();
  write(0, 'Shoes');
  write(1, 'Nlke');
  checked.look();
  await pause();
  news();
  write(0, 'Red shoes');
  checked.typed();
  expect(news()).toEqual(['title waits']);
  await pause();
  expect(news().sort()).toEqual(['brand Red shoes/Nlke', 'title Red shoes/Nlke']);
});

test('an answer to words that are no longer there is dropped', async () => {
  const late: (() => void)[] = [];
  judge.mockImplementation((draft) => new Promise((answer) => late.push(() => answer(verdictOn(draft)))));
  const checked = begin();
  write(0, 'Nlke');
  checked.look();
  await pause();
  write(0, 'Cotton bag');
  checked.typed();
  await pause();
  for (const answer of late.reverse()) answer();
  await pause();
  expect(news()).toEqual(['title waits', 'title waits', 'title Cotton bag/']);
});

test('words that come back are judged again, not left waiting', async () => {
  const checked = begin();
  for (const text of ['Nlke', 'Nlke s', 'Nlke']) {
    write(0, text);
    checked.look();
  }
  await pause();
  write(0, 'Nlke s');
  checked.typed();
  write(0, 'Nlke');
  checked.typed();
  await pause();
  expect(news().at(-1)).toBe('title Nlke/');
});

test('an emptied field loses its mark and asks nothing', async () => {
  const checked = begin();
  write(0, 'Nlke');
  checked.look();
  await pause();
  write(0, '  ');
  checked.typed();
  await pause();
  expect(said.at(-1)).toBe('title is gone');
  expect(judge).toHaveBeenCalledOnce();
});

test('a failure is said, and asked about again with the next change or other lists', async () => {
  judge.mockRejectedValueOnce(new Error('no list'));
  const checked = begin();
  write(0, 'Nlke');
  checked.look();
  await pause();
  expect(news().at(-1)).toBe('title fails: no list');
  checked.recheck();
  await pause();
  expect(news().at(-1)).toBe('title Nlke/');
});

test('other lists or settings: everything is asked anew, and the marks stay until then', async () => {
  const checked = begin();
  write(0, 'Nlke');
  checked.look();
  await pause();
  news();
  checked.recheck();
  expect(news()).toEqual([]);
  await pause();
  expect(judge).toHaveBeenCalledTimes(2);
});

test('a field that is gone takes its mark along; one that took its place begins anew', async () => {
  const checked = begin();
  write(0, 'Nlke');
  checked.look();
  await pause();
  said = [];
  fields = [field('title')];
  checked.look();
  expect(said).toContain('title is gone');
  write(0, 'Adldas');
  checked.typed();
  await pause();
  expect(said.at(-1)).toBe('title Adldas/');
});

test('after its end nothing is asked', async () => {
  const checked = begin();
  write(0, 'Nlke');
  checked.look();
  life.abort();
  checked.typed();
  await pause();
  expect(judge).not.toHaveBeenCalled();
});
