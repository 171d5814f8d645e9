import { describe, expect, test, vi } from 'vitest';
import type { Listing } from '../../lib/domain/listing';
import type { PageReading } from '../../lib/marketplaces/reading';
import { keepScreened, type PageSessionDeps } from '../../lib/page/page-session';
import type { PageReport } from '../../lib/page/page-state';
import type { Screening } from '../../lib/screening/finding';
import { eventually } from '../eventually';

const listing = (id: string, title = `Goods ${id}`): Listing => ({
  id,
  title,
  site: 'shop',
  url: '',
  images: [],
});

const reading = (...listings: Listing[]): PageReading => ({
  site: 'shop',
  page: 'search',
  status: 'read',
  cards: listings.length,
  readable: listings.length,
  listings: listings.map((one) => ({ listing: one, card: {} as Element })),
});

const clear = ({ id, title }: Listing): Screening => ({ id, title, outcome: 'clear', findings: [] });
const conflict = (one: Listing): Screening => ({ ...clear(one), outcome: 'conflict' });

/** A page whose content the test changes, and a background that answers at once unless told otherwise. */
function world(first: PageReading) {
  let now = first;
  let notify = () => {};
  const made = {
    url: 'https://shop.example/',
    visit: 'first',
    read: () => now,
    watch: (changed: () => void) => {
      notify = changed;
    },
    screen: vi.fn(async (listings: Listing[]) => listings.map(clear)),
    report: vi.fn(async () => null),
    highlighter: {
      ...{ show: vi.fn(), remove: vi.fn(), reveal: vi.fn(() => true), undo: vi.fn() },
      ...{ isWhole: vi.fn(() => true), onLoss: vi.fn((_: () => void) => {}) },
    },
  } satisfies PageSessionDeps;
  const become = (next: PageReading) => {
    now = next;
    notify();
  };
  return { ...made, become };
}

const settle = () =>
  vi.waitFor(() => {}, { timeout: 20 }).then(() => new Promise((done) => setTimeout(done, 5)));

describe('a page session', () => {
  test('asks about every listing once, in batches of 60', async () => {
    const page = world(reading(...Array.from({ length: 130 }, (_, at) => listing(String(at)))));
    keepScreened(page, new AbortController().signal);
    await settle();
    expect(page.screen.mock.calls.map(([batch]) => batch.length)).toEqual([60, 60, 10]);
  });

  test('asks only about what was added or changed its words', async () => {
    const page = world(reading(listing('a'), listing('b')));
    const session = keepScreened(page, new AbortController().signal);
    await settle();
    page.become(reading(listing('a'), listing('b', 'New words'), listing('c')));
    await settle();
    expect(page.screen.mock.calls.map(([batch]) => batch.map(({ id }) => id))).toEqual([
      ['a', 'b'],
      ['b', 'c'],
    ]);
    expect(session.state().screened.map((one) => one.listing.title)).toEqual([
      'Goods a',
      'New words',
      'Goods c',
    ]);
  });

  test('a listing that scrolled out and in again is not asked about again', async () => {
    const page = world(reading(listing('a')));
    const session = keepScreened(page, new AbortController().signal);
    await settle();
    page.become(reading(listing('b')));
    await settle();
    page.become(reading(listing('a'), listing('b')));
    await settle();
    expect(page.screen.mock.calls.map(([batch]) => batch.map(({ id }) => id))).toEqual([['a'], ['b']]);
    expect(session.state().screened).toHaveLength(2);
  });

  test('a page scrolled without end is remembered to a bound: never what is on it, and of the rest the newest', async () => {
    const screenful = (from: number, length: number) =>
      Array.from({ length }, (_, at) => listing(`goods-${from + at}`));
    const page = world(reading(listing('pinned'), ...screenful(0, 1_000)));
    keepScreened(page, new AbortController().signal);
    for (let from = 1_000; from < 6_000; from += 1_000) {
      await settle();
      page.become(reading(listing('pinned'), ...screenful(from, 1_000)));
    }
    await settle();
    page.screen.mockClear();
    page.become(reading(listing('pinned'), listing('goods-0'), listing('goods-4999'), listing('goods-5999')));
    await settle();
    expect(page.screen.mock.calls.flatMap(([batch]) => batch.map(({ id }) => id))).toEqual(['goods-0']);
  });

  test('a listing that left the page loses its marks and is not counted', async () => {
    const page = world(reading(listing('a'), listing('b')));
    page.screen.mockImplementation(async (listings) => listings.map(conflict));
    keepScreened(page, new AbortController().signal);
    await settle();
    page.become(reading(listing('b')));
    await settle();
    expect(page.highlighter.remove).toHaveBeenLastCalledWith(['a']);
    expect(page.report).toHaveBeenLastCalledWith(expect.objectContaining({ conflicts: 1 }));
  });

  test('a worker that died while answering is asked again, unseen by the user', async () => {
    const page = world(reading(listing('a')));
    page.screen.mockRejectedValueOnce(new Error('message port closed'));
    const session = keepScreened(page, new AbortController().signal);
    await eventually(() => expect(session.state().screened).toHaveLength(1));
    expect(session.state().problem).toBeUndefined();
  });

  test('screening that keeps failing is a problem on show, and the listing is not counted as screened', async () => {
    const page = world(reading(listing('a')));
    page.screen.mockRejectedValue(new Error('list could not be opened'));
    const session = keepScreened(page, new AbortController().signal);
    await eventually(() => expect(session.state().problem).toBe('list could not be opened'));
    expect(session.state().screened).toEqual([]);
    expect(page.report).toHaveBeenLastCalledWith(expect.objectContaining({ failed: true }));
  });

  test('after a failure the next change of the page asks again', async () => {
    const page = world(reading(listing('a')));
    page.screen.mockRejectedValueOnce(new Error('x')).mockRejectedValueOnce(new Error('x'));
    const session = keepScreened(page, new AbortController().signal);
    await eventually(() => expect(session.state().problem).toBe('x'));
    page.become(reading(listing('a')));
    await eventually(() => expect(session.state().screened).toHaveLength(1));
    expect(session.state().problem).toBeUndefined();
  });

  test('asks about everything anew when what judges them changed', async () => {
    const page = world(reading(listing('a')));
    const session = keepScreened(page, new AbortController().signal);
    await settle();
    page.screen.mockImplementation(async (listings) => listings.map(conflict));
    session.recheck();
    await settle();
    expect(session.state().screened.map(({ screening }) => screening.outcome)).toEqual(['conflict']);
  });

  test('tells of what is new only, and of everything anew after the judging changed', async () => {
    const page = world(reading(listing('a')));
    const session = keepScreened(page, new AbortController().signal);
    await settle();
    page.become(reading(listing('a')));
    await settle();
    expect(page.report).toHaveBeenCalledTimes(1);
    session.recheck();
    await settle();
    expect(page.report).toHaveBeenCalledTimes(2);
  });

  test('what cannot be drawn is reported all the same, as marks that may be missing', async () => {
    const page = world(reading(...Array.from({ length: 130 }, (_, at) => listing(String(at)))));
    page.screen.mockImplementation(async (listings) => listings.map(conflict));
    page.highlighter.show.mockImplementation(() => {
      throw new Error('taken');
    });
    const session = keepScreened(page, new AbortController().signal);
    await settle();
    expect([session.state().screened.length, session.state().unmarked]).toEqual([130, true]);
    expect(page.report).toHaveBeenLastCalledWith(
      expect.objectContaining({ conflicts: 130, unmarked: true, failed: false }),
    );
  });

  test('marks that the page removes later are reported without a change of what was read', async () => {
    const page = world(reading(listing('a')));
    keepScreened(page, new AbortController().signal);
    await settle();
    page.highlighter.isWhole.mockReturnValue(false);
    page.highlighter.onLoss.mock.calls[0]![0]();
    expect(page.report).toHaveBeenLastCalledWith(expect.objectContaining({ unmarked: true }));
  });

  test('tells nothing of a reading that is to be finished, and then tells what it came to', async () => {
    const loading = { ...reading(), status: 'partial', reason: 'loading', unfinished: true } as const;
    const page = world(loading);
    const session = keepScreened(page, new AbortController().signal);
    await settle();
    session.recheck();
    await settle();
    expect(page.report).not.toHaveBeenCalled();
    page.become({ ...reading(), status: 'unreadable', reason: 'captcha' });
    await settle();
    const told = page.report.mock.calls as unknown as [PageReport][];
    expect(told.map(([{ status, reason }]) => [status, reason])).toEqual([['unreadable', 'captcha']]);
  });

  test('what was found on it meanwhile is judged and drawn all the same', async () => {
    const page = world({ ...reading(listing('a')), unfinished: true });
    page.screen.mockImplementation(async (listings) => listings.map(conflict));
    const session = keepScreened(page, new AbortController().signal);
    await settle();
    expect(page.highlighter.show).toHaveBeenCalled();
    expect(session.state().screened).toHaveLength(1);
    expect(page.report).not.toHaveBeenCalled();
  });

  describe('read bit by bit', () => {
    /** A page that is read as far as the test lets it. */
    function slowWorld(first: PageReading) {
      const page = world(first);
      const waiting: (() => void)[] = [];
      const readAhead = vi.fn(() => new Promise<void>((come) => waiting.push(come)));
      const goOn = () => {
        for (const come of waiting.splice(0)) come();
      };
      return { ...page, readAhead, goOn };
    }

    test('is asked about and told once it is read', async () => {
      const page = slowWorld(reading(listing('a')));
      keepScreened(page, new AbortController().signal);
      await settle();
      expect(page.screen).not.toHaveBeenCalled();
      expect(page.report).not.toHaveBeenCalled();
      page.goOn();
      await settle();
      expect(page.screen).toHaveBeenCalledTimes(1);
      expect(page.report).toHaveBeenCalledTimes(1);
    });

    test('has what changed until the end, and is read once for all of it', async () => {
      const page = slowWorld(reading(listing('a')));
      const session = keepScreened(page, new AbortController().signal);
      page.become(reading(listing('a'), listing('b')));
      page.become(reading(listing('b'), listing('c')));
      session.recheck();
      page.goOn();
      await settle();
      expect(page.readAhead).toHaveBeenCalledTimes(1);
      expect(page.screen.mock.calls.map(([batch]) => batch.map(({ id }) => id))).toEqual([['b', 'c']]);
    });

    test('is read at once for somebody who asks before, and followed all the same', async () => {
      const page = slowWorld(reading(listing('a')));
      const session = keepScreened(page, new AbortController().signal);
      expect(session.state()).toMatchObject({ status: 'read', readable: 1, screened: [] });
      page.goOn();
      await settle();
      expect(session.state().screened).toHaveLength(1);
    });

    test('is neither read nor told where it ended meanwhile', async () => {
      const life = new AbortController();
      const page = slowWorld(reading(listing('a')));
      keepScreened(page, life.signal);
      life.abort();
      page.goOn();
      await settle();
      expect(page.screen).not.toHaveBeenCalled();
      expect(page.report).not.toHaveBeenCalled();
    });
  });

  test('draws nothing and reports nothing once aborted', async () => {
    const page = world(reading(listing('a')));
    const life = new AbortController();
    keepScreened(page, life.signal);
    life.abort();
    await settle();
    expect(page.highlighter.show.mock.calls.flatMap(([items]) => items)).toEqual([]);
    expect(page.report).not.toHaveBeenCalled();
  });

  test('an unreadable page says so instead of "nothing found"', async () => {
    const page = world({ ...reading(), status: 'unreadable', reason: 'captcha' });
    const session = keepScreened(page, new AbortController().signal);
    await settle();
    expect(session.state()).toMatchObject({ status: 'unreadable', reason: 'captcha' });
    expect(page.report).toHaveBeenLastCalledWith(
      expect.objectContaining({ status: 'unreadable', reason: 'captcha' }),
    );
  });
});
