import { expect, test } from 'vitest';
import type { DecidedScreening } from '../../lib/decisions/decided';
import type { Listing } from '../../lib/domain/listing';
import { notice } from '../../lib/locales/notice';
import { MOST_PICTURES } from '../../lib/picture-reading/addresses';
import { type FlowDeps, picturesFlow } from '../../lib/picture-reading/flow';
import { itemsOf } from '../../lib/picture-reading/items';
import type { OwnedFigure } from '../../lib/pictures/figures/owned';
import { UnreadPicture } from '../../lib/pictures/kind';

const listing = (id: string, ...images: string[]): Listing => ({
  ...{ id, site: 'amazon', url: '', title: `Goods ${id}` },
  images: images.map((name) => `https://img.example/${name}`),
});
const screening = ({ id, title }: Listing, outcome: DecidedScreening['outcome']): DecidedScreening => ({
  ...{ id, title, outcome, findings: [] },
});

/** Reading in which a file's bytes are its name, and its words too. */
function machine(over: Partial<FlowDeps['reading']> = {}) {
  const [fetched, read, screened] = [[] as string[], [] as string[], [] as Listing[]];
  const known = new Map<string, readonly { text: string; boxes: [] }[]>();
  const named = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const deps: FlowDeps = {
    reading: {
      async fetchPicture(address) {
        fetched.push(address);
        return new TextEncoder().encode(address.split('/').at(-1));
      },
      look: async () => ({ width: 10, height: 10, small: new Blob(['x']) }),
      async read(bytes) {
        read.push(named(bytes));
        return [{ text: named(bytes), boxes: [] }];
      },
      compare: async () => [],
      remembered: {
        linesOf: async (digest) => known.get(digest),
        remember: async (digest, lines) => void known.set(digest, lines as never),
      },
      end() {},
      ...over,
    },
    recorded: {
      figures: async () => ({ figures: [], orphans: [], unread: [] }),
      bring: async () => ({ kept: 0, unowned: [], unread: [], beyond: [], undo: async () => {} }),
    },
    allow: async () => true,
    async screen(whole) {
      screened.push(whole);
      return screening(whole, 'conflict');
    },
    draw() {},
  };
  return { deps, fetched, read, screened };
}

const page = (...listings: Listing[]) =>
  listings.map((one) => ({
    listing: one,
    screening: screening(one, one.id === 'clear' ? 'clear' : 'review'),
  }));

test('of a page, those are chosen in which something was found, or those that were asked for', () => {
  const screened = page(listing('clear', 'a'), listing('flagged', 'b'));
  const chosen = (wanted?: string[]) =>
    itemsOf(screened, wanted).flatMap((item) => (item.chosen ? item.listing.id : []));
  expect(chosen()).toEqual(['flagged']);
  expect(chosen(['clear'])).toEqual(['clear']);
});

test('nothing is fetched before the person reads, nor without the leave', async () => {
  const { deps, fetched } = machine();
  const flow = picturesFlow(itemsOf(page(listing('one', 'a'))), { ...deps, allow: async () => false });
  expect(flow.hosts()).toEqual(['img.example']);
  await flow.read();
  expect(fetched).toEqual([]);
  expect(flow.state()).toMatchObject({ phase: 'choosing', refused: true });
});

test('a listing is judged by its words and all its pictures; one that was read before is not read again', async () => {
  const { deps, fetched, read, screened } = machine();
  const flow = picturesFlow(
    itemsOf(page(listing('one', 'NIKE', 'side'), listing('two', 'NIKE'), listing('none'))),
    deps,
  );
  await flow.read();
  expect(flow.state()).toMatchObject({ phase: 'done', done: 3, of: 3 });
  expect(fetched).toHaveLength(3);
  expect(read).toEqual(['NIKE', 'side']);
  expect(screened.map(({ id, image }) => [id, image])).toEqual([
    ['one', 'NIKE\n\nside'],
    ['two', 'NIKE'],
  ]);
  expect(flow.state().items.map((item) => item.screening?.outcome)).toEqual([
    'conflict',
    'conflict',
    undefined,
  ]);
});

test('a picture that cannot be read says why, and goes to the verdict as unread', async () => {
  const { deps, screened } = machine({
    look: async () => {
      throw new UnreadPicture(notice('noPicture'));
    },
  });
  const flow = picturesFlow(itemsOf(page(listing('one', 'a'))), deps);
  await flow.read();
  const unread = [{ name: 'https://img.example/a', unread: notice('noPicture') }];
  expect(screened[0]?.pictures).toEqual(unread);
  expect(flow.state().items[0]?.pictures.map(({ picture }) => picture)).toEqual(unread);
});

test('more pictures than the bound are told as one that was not looked at', async () => {
  const { deps, fetched, screened } = machine();
  const names = Array.from({ length: MOST_PICTURES + 5 }, (_, at) => `p${at}`);
  await picturesFlow(itemsOf(page(listing('one', ...names))), deps).read();
  expect(fetched).toHaveLength(MOST_PICTURES);
  expect(screened[0]?.pictures?.at(-1)).toMatchObject({ unread: { key: 'notice.onePictureTooMany' } });
});

test('stopped, it reads no further, and the listing that was being read is judged by its words alone', async () => {
  const { deps, fetched, screened } = machine({
    read: async () => {
      flow.stop();
      throw new Error('the worker was ended');
    },
  });
  const flow = picturesFlow(itemsOf(page(listing('one', 'a', 'b'), listing('two', 'c'))), deps);
  await flow.read();
  expect(flow.state()).toMatchObject({ phase: 'stopped', done: 0, of: 3 });
  expect(fetched).toHaveLength(1);
  expect(screened).toEqual([]);
  expect(flow.state().items.every((item) => item.screening === undefined)).toBe(true);
});

test('what was read is judged anew when something was decided, and what was not read is left alone', async () => {
  const { deps, read } = machine();
  const asked: string[] = [];
  let outcome: DecidedScreening['outcome'] = 'conflict';
  const flow = picturesFlow(itemsOf(page(listing('one', 'NIKE'), listing('two', 'b'))), {
    ...deps,
    async screen(whole) {
      asked.push(whole.id);
      return screening(whole, outcome);
    },
  });
  flow.choose(['two'], false);
  await flow.read();
  outcome = 'note';
  await flow.judgeAgain();
  expect(flow.state().items.map((item) => item.screening?.outcome)).toEqual(['note', undefined]);
  expect(asked).toEqual(['one', 'one']);
  expect(read).toEqual(['NIKE']);
});

test('a listing that was read anew meanwhile keeps what that came to', async () => {
  const { deps } = machine();
  let answerLate = () => {};
  const late = new Promise<void>((done) => {
    answerLate = done;
  });
  const outcomes: DecidedScreening['outcome'][] = ['conflict', 'note', 'review'];
  const flow = picturesFlow(itemsOf(page(listing('one', 'NIKE'))), {
    ...deps,
    async screen(whole) {
      const outcome = outcomes.shift()!;
      if (outcome === 'note') await late;
      return screening(whole, outcome);
    },
  });
  await flow.read();
  const judging = flow.judgeAgain();
  await flow.read();
  answerLate();
  await judging;
  expect(flow.state().items[0]?.screening?.outcome).toBe('review');
});

test('where lists changed, listings that show copies are to be read again: rows said whose those are', async () => {
  const copy = { list: 'demo', row: 3, recordNo: 'T1', box: [0, 0, 1, 1] as const, likeness: 1 };
  const { deps, screened } = machine();
  const items = itemsOf(page(listing('copy', 'a'), listing('words', 'b'))).map((item) => ({
    ...item,
    pictures: [{ picture: { name: 'a', lines: [], figures: item.listing.id === 'copy' ? [copy] : [] } }],
    screening: screening(item.listing, 'conflict'),
  }));
  const flow = picturesFlow(items, deps);
  await flow.listsChanged();
  expect(flow.state().items.map(({ pictures, screening }) => [pictures.length, screening?.outcome])).toEqual([
    [0, undefined],
    [1, 'conflict'],
  ]);
  expect(screened.map(({ id }) => id)).toEqual(['words']);
});

const FIGURE = { list: 'demo', row: 3, recordNo: 'T1' } as OwnedFigure;

test('recorded pictures that are kept are looked for without being brought', async () => {
  const compared: (readonly OwnedFigure[])[] = [];
  const { deps } = machine({
    async compare(_, figures) {
      compared.push(figures);
      return [];
    },
  });
  const flow = picturesFlow(itemsOf(page(listing('one', 'a'))), {
    ...deps,
    recorded: { ...deps.recorded, figures: async () => ({ figures: [FIGURE], orphans: ['T2'], unread: [] }) },
  });
  await flow.read();
  expect(compared).toEqual([[FIGURE]]);
  expect(flow.state().recorded).toEqual({ figures: 1, orphans: ['T2'], unread: [] });
});

test('where it cannot be known what is kept, that is shown, and words are read all the same', async () => {
  const { deps, read } = machine();
  const flow = picturesFlow(itemsOf(page(listing('one', 'NIKE'))), {
    ...deps,
    recorded: {
      ...deps.recorded,
      figures: async () => {
        throw new Error('rows are missing');
      },
    },
  });
  await flow.read();
  expect(read).toEqual(['NIKE']);
  expect(flow.state()).toMatchObject({ phase: 'done', recorded: { problem: expect.anything() } });
});

test('what was brought is looked for at once, and no longer once it is taken out', async () => {
  const { deps } = machine();
  let kept: OwnedFigure[] = [];
  const flow = picturesFlow(itemsOf(page(listing('one', 'a'))), {
    ...deps,
    recorded: {
      figures: async () => ({ figures: kept, orphans: [], unread: [] }),
      async bring() {
        kept = [FIGURE];
        return {
          ...{ kept: 1, unowned: ['b.png'], unread: [], beyond: [] },
          undo: async () => {
            kept = [];
          },
        };
      },
    },
  });
  const undo = await flow.bring([]);
  expect(flow.state()).toMatchObject({ recorded: { figures: 1 }, brought: { kept: 1, unowned: ['b.png'] } });
  await undo();
  expect(flow.state()).toMatchObject({ recorded: { figures: 0 }, brought: undefined });
});

test('two presses before the browser was answered read once', async () => {
  const { deps, fetched, screened } = machine();
  const flow = picturesFlow(itemsOf(page(listing('one', 'a'))), deps);
  await Promise.all([flow.read(), flow.read()]);
  expect([fetched.length, screened.length]).toEqual([1, 1]);
  expect(flow.state()).toMatchObject({ phase: 'done', done: 1, of: 1 });
});

test('a press while it reads begins nothing, and one after its end reads anew', async () => {
  const { deps, fetched } = machine({
    async read() {
      await flow.read();
      return [];
    },
  });
  const flow = picturesFlow(itemsOf(page(listing('one', 'a'))), deps);
  await flow.read();
  expect(fetched).toHaveLength(1);
  await flow.read();
  expect(fetched).toHaveLength(2);
});

test('where reading ends by a fault, that is told, and is gone with the next press', async () => {
  const { deps } = machine();
  let broken = true;
  const flow = picturesFlow(itemsOf(page(listing('one', 'a'))), {
    ...deps,
    draw() {
      if (broken && flow?.state().done === 1) {
        broken = false;
        throw new Error('no memory is left');
      }
    },
  });
  await flow.read();
  expect(flow.state()).toMatchObject({ phase: 'stopped', failure: 'no memory is left' });
  await flow.read();
  expect(flow.state()).toMatchObject({ phase: 'done' });
  expect(flow.state().failure).toBeUndefined();
});

test('stopped by the person, no fault is told; to stop what does not read ends nothing', async () => {
  let ended = 0;
  const { deps } = machine({
    end: () => void ended++,
    async read() {
      flow.stop();
      throw new Error('the worker was ended');
    },
  });
  const flow = picturesFlow(itemsOf(page(listing('one', 'a'))), deps);
  flow.stop();
  expect(ended).toBe(0);
  await flow.read();
  expect([ended, flow.state().phase, flow.state().failure]).toEqual([1, 'stopped', undefined]);
});
