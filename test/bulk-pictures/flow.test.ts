import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { RowPictures } from '../../lib/bulk/bulk-tasks';
import type { BulkRow } from '../../lib/bulk/results';
import { type RowPicturesDeps, rowPicturesFlow } from '../../lib/bulk-pictures/flow';
import { hostsOf } from '../../lib/bulk-pictures/hosts';
import { pendingRows } from '../../lib/bulk-pictures/pending';
import { notice } from '../../lib/locales/notice';
import { MOST_PICTURES } from '../../lib/picture-reading/addresses';
import type { OwnedFigure } from '../../lib/pictures/figures/owned';
import { UnreadPicture } from '../../lib/pictures/kind';
import { withPictures } from '../../lib/screening/picture-words';
import { listing } from '../components/fixtures';

const row = (number: number, ...images: string[]): BulkRow => ({
  ...{ row: number, level: 'clear', listing: listing({ id: String(number), title: 'bag', images }) },
});

/** Reading in which a file's words are its bytes, and rows that keep what is laid over them. */
function machine(rows: BulkRow[], over: Partial<RowPicturesDeps['reading']> = {}) {
  const [asked, fetched, read] = [[] as string[], [] as string[], [] as string[]];
  const laid: RowPictures[] = [];
  const known = new Map<string, readonly { text: string; boxes: [] }[]>();
  const deps: RowPicturesDeps = {
    reading: {
      async fetchPicture(address) {
        fetched.push(address);
        if (address.includes('gone')) throw new UnreadPicture(notice('pictureNotHttps'));
        return new TextEncoder().encode(address.split('/').at(-1));
      },
      look: async () => ({ width: 10, height: 10, small: new Blob(['x']) }),
      async read(bytes) {
        const text = new TextDecoder().decode(bytes);
        read.push(text);
        return [{ text, boxes: [] }];
      },
      compare: async () => [],
      remembered: {
        linesOf: async (digest) => known.get(digest),
        remember: async (digest, lines) => void known.set(digest, lines as never),
      },
      end() {},
      ...over,
    },
    figures: async () => ({ figures: [], orphans: [], unread: [] }),
    async allow(hosts) {
      asked.push(...hosts);
      return true;
    },
    async lay(told) {
      laid.push(...told);
      for (const { row: number, pictures } of told) {
        const at = rows.findIndex((one) => one.row === number);
        rows[at] = { ...rows[at]!, listing: withPictures(rows[at]!.listing, pictures) };
      }
      return true;
    },
    seen() {},
    draw() {},
  };
  const said = (number: number) =>
    rows
      .find((one) => one.row === number)!
      .listing.pictures?.map((picture) =>
        'unread' in picture ? picture.unread.key : picture.lines.map(({ text }) => text).join(),
      );
  return { deps, rows, asked, fetched, read, laid, said };
}

const HTTPS = 'https://img.example/';

test('without leave for their hosts nothing is fetched, and no row is asked for', async () => {
  const { deps, rows, fetched, laid } = machine([row(2, `${HTTPS}a`)]);
  const flow = rowPicturesFlow({ ...deps, allow: async () => false });
  await flow.read(rows);
  expect(flow.state()).toMatchObject({ phase: 'idle', refused: true });
  expect([fetched, laid]).toEqual([[], []]);
});

test('of rows that were asked for each picture is unread until it was read', async () => {
  const { deps, rows, laid, said } = machine([
    row(2, `${HTTPS}a`, `${HTTPS}gone`),
    row(3),
    row(4, `${HTTPS}b`),
  ]);
  const flow = rowPicturesFlow(deps);
  await flow.read(rows);
  expect(
    laid.slice(0, 2).map(({ row: number, pictures }) => [number, pictures.every((one) => 'unread' in one)]),
  ).toEqual([
    [2, true],
    [4, true],
  ]);
  expect([said(2), said(3), said(4)]).toEqual([['a', 'notice.pictureNotHttps'], undefined, ['b']]);
  expect(flow.state()).toMatchObject({ phase: 'done', done: 3, of: 3 });
});

test('stopped in the middle, the others stay unread; the next press reads these alone', async () => {
  const { deps, rows, fetched, said } = machine([row(2, `${HTTPS}a`), row(3, `${HTTPS}b`)]);
  const flow = rowPicturesFlow({ ...deps, draw: () => flow.state().done === 1 && flow.stop() });
  await flow.read(rows);
  expect(flow.state().phase).toBe('stopped');
  expect(said(3)).toEqual(['notice.pictureNotYet']);
  const again = rowPicturesFlow(deps);
  await again.read(rows);
  expect(again.state().phase).toBe('done');
  expect([said(2), said(3)]).toEqual([['a'], ['b']]);
  expect(fetched.filter((address) => address === `${HTTPS}b`)).toHaveLength(1);
});

test('two presses before the browser was answered read once', async () => {
  const { deps, rows, fetched } = machine([row(2, `${HTTPS}a`)]);
  const flow = rowPicturesFlow(deps);
  await Promise.all([flow.read(rows), flow.read(rows)]);
  expect(fetched).toEqual([`${HTTPS}a`]);
});

test('one picture in many rows is read once', async () => {
  const { deps, rows, read } = machine([row(2, `${HTTPS}a`), row(3, `${HTTPS}a`)]);
  await rowPicturesFlow(deps).read(rows);
  expect(read).toEqual(['a']);
});

test('files that are brought along are found by name and path, loose or in a zip; others are said to be missing', async () => {
  const { deps, rows, asked, said } = machine([
    row(2, 'Photos\\A.png', 'b.png'),
    row(3, './c.png', 'twice.png', 'nowhere.png'),
  ]);
  const flow = rowPicturesFlow(deps);
  const bytes = (text: string) => new TextEncoder().encode(text);
  const zip = zipSync({ 'x/photos/a.png': bytes('A'), 'twice.png': bytes('1'), 'y/twice.png': bytes('2') });
  await flow.bring([
    new File([zip as Uint8Array<ArrayBuffer>], 'pictures.zip'),
    ...['b.png', 'c.png'].map((name) => new File([name], name)),
  ]);
  expect(flow.state().brought).toBe(5);
  await flow.read(rows);
  expect(asked).toEqual([]);
  expect(said(2)).toEqual(['A', 'b.png']);
  expect(said(3)).toEqual(['c.png', 'notice.severalPictures', 'notice.pictureNotBrought']);
});

test('a damaged archive is told, and what was brought before stays', async () => {
  const flow = rowPicturesFlow(machine([]).deps);
  await flow.bring([new File(['x'], 'a.png')]);
  await flow.bring([new File([new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])], 'cut.zip')]);
  expect(flow.state()).toMatchObject({ brought: 1, failure: { key: 'notice.zipDamaged' } });
});

test('more pictures than a listing shows are told as one that was not looked at, and are not pending for ever', async () => {
  const { deps, rows, said } = machine([row(2, ...Array.from({ length: 30 }, (_, at) => `${HTTPS}${at}`))]);
  await rowPicturesFlow(deps).read(rows);
  expect(said(2)).toHaveLength(MOST_PICTURES + 1);
  expect(said(2)!.at(-1)).toBe('notice.onePictureTooMany');
  expect(pendingRows(rows)).toEqual([]);
});

test('rows that can no longer be judged end it, with the reason; rows that are gone end it silently', async () => {
  const { deps, rows } = machine([row(2, `${HTTPS}a`)]);
  const failing = rowPicturesFlow({ ...deps, lay: () => Promise.reject(new Error('the worker died')) });
  await failing.read(rows);
  expect(failing.state()).toMatchObject({ phase: 'failed', failure: 'the worker died' });
  const { deps: others, fetched } = machine([row(2, `${HTTPS}a`)]);
  const gone = rowPicturesFlow({ ...others, lay: async () => false });
  await gone.read(rows);
  expect(gone.state().phase).toBe('stopped');
  expect(fetched).toEqual([]);
});

test('a person is asked for the hosts of most pictures, and told how many more there are', () => {
  const rows = Array.from({ length: 25 }, (_, at) => row(at + 2, `https://h${at}.example/a`));
  const often = [
    row(40, 'https://often.example/1', 'https://often.example/2', 'http://plain.example/a', 'file.png'),
  ];
  const { asked, beyond } = hostsOf([...rows, ...often]);
  expect(asked).toHaveLength(20);
  expect(asked).toContain('often.example');
  expect(beyond).toBe(6);
});

const FIGURE = { list: 'demo', row: 3, recordNo: 'T1' } as OwnedFigure;
const COPY = { list: 'demo', row: 3, recordNo: 'T1', box: [0, 0, 1, 1] as const, likeness: 1 };

test('recorded pictures that are kept are looked for in the rows too, and what is looked for is told', async () => {
  const { deps, rows, laid } = machine([row(2, `${HTTPS}a`)], {
    compare: async (_, figures) => (figures.includes(FIGURE) ? [COPY] : []),
  });
  const flow = rowPicturesFlow({
    ...deps,
    figures: async () => ({ figures: [FIGURE], orphans: ['T2'], unread: ['T3'] }),
  });
  expect(flow.state().recorded).toBeUndefined();
  await flow.read(rows);
  expect(laid.at(-1)?.pictures).toMatchObject([{ figures: [COPY] }]);
  expect(flow.state().recorded).toEqual({ figures: 1, orphans: ['T2'], unread: ['T3'] });
});

test('what is kept is looked at anew at each press', async () => {
  const { deps, rows } = machine([row(2, `${HTTPS}a`)]);
  let kept: OwnedFigure[] = [];
  const flow = rowPicturesFlow({
    ...deps,
    figures: async () => ({ figures: kept, orphans: [], unread: [] }),
  });
  await flow.read(rows);
  kept = [FIGURE];
  await flow.read(rows);
  expect(flow.state().recorded).toMatchObject({ figures: 1 });
});

test('where it cannot be known what is kept, that is told, and words are read all the same', async () => {
  const { deps, rows, said } = machine([row(2, `${HTTPS}a`)]);
  const flow = rowPicturesFlow({ ...deps, figures: () => Promise.reject(new Error('rows are missing')) });
  await flow.read(rows);
  expect(said(2)).toEqual(['a']);
  expect(flow.state()).toMatchObject({ phase: 'done', recorded: { problem: 'rows are missing' } });
});

test('stopped while recorded pictures are looked at, no picture is fetched', async () => {
  const { deps, rows, fetched, said } = machine([row(2, `${HTTPS}a`)]);
  const flow = rowPicturesFlow({
    ...deps,
    async figures() {
      flow.stop();
      return { figures: [], orphans: [], unread: [] };
    },
  });
  await flow.read(rows);
  expect(flow.state().phase).toBe('stopped');
  expect([fetched, said(2)]).toEqual([[], ['notice.pictureNotYet']]);
});
