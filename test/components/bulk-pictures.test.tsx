// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { ColumnMapping } from '../../components/bulk/column-mapping';
import { PicturesBar } from '../../components/bulk/pictures/pictures-bar';
import { picturesText } from '../../components/bulk/pictures/pictures-text';
import type { PictureServices } from '../../components/bulk/pictures/services';
import { ResultsView } from '../../components/bulk/results-view';
import { useTexts } from '../../components/shared/texts-context';
import { BulkResults, type BulkRow } from '../../lib/bulk/results';
import { hostsOf } from '../../lib/bulk-pictures/hosts';
import { pendingRows } from '../../lib/bulk-pictures/pending';
import { NOTHING_YET } from '../../lib/bulk-pictures/state';
import type { Listing } from '../../lib/domain/listing';
import type { ListingPicture } from '../../lib/domain/listing-picture';
import { notice } from '../../lib/locales/notice';
import { buttonCalled, clear, draw, press, root } from './drawn';
import { finding, IDLE_RESULTS, listing, screening } from './fixtures';

afterEach(clear);

const A = 'https://img.example/a.png';
const row = (number: number, over: Partial<Listing>, more: Partial<BulkRow> = {}): BulkRow => ({
  ...{ row: number, level: 'review' },
  listing: listing({ id: String(number), title: `Bag ${number}`, images: [A], ...over }),
  ...more,
});
const services = (over: Partial<PictureServices> = {}): PictureServices => ({
  ...{ state: NOTHING_YET, pending: pendingRows, hosts: hostsOf, picturesOf: () => [] },
  ...{ onBring() {}, onRead() {}, onStop() {} },
  ...over,
});

function view(rows: BulkRow[], pictures: PictureServices | undefined) {
  const results = new BulkResults();
  results.add(rows);
  return draw(
    <ResultsView
      {...{ ...IDLE_RESULTS, results, pictures, version: 1, undoable: undefined }}
      phase="finished"
      reader="seller"
    />,
  );
}

const unread: ListingPicture = { name: A, unread: notice('pictureNotHttps') };
const waiting: ListingPicture = { name: A, unread: notice('pictureNotYet') };
const read = (...words: string[]): ListingPicture => ({
  name: A,
  lines: words.map((text) => ({ text, boxes: [] })),
});

test('an edition that reads no pictures says nothing of them', async () => {
  const words = await view([row(2, {})], undefined);
  expect(words).not.toMatch(/picture/i);
  await draw(
    <ColumnMapping
      {...{ file: 'a.csv', headers: ['Title', 'Image'], guess: { title: 0 }, sample: [], leftOut: [] }}
      {...{ onRun() {}, onCharset() {} }}
    />,
  );
  expect(root.querySelector('option[value="picture"]')).toBeNull();
});

test('columns of pictures are recognised, several at once, and can be settled otherwise', async () => {
  const onRun = vi.fn();
  await draw(
    <ColumnMapping
      {...{ file: 'a.csv', headers: ['Title', 'Image 1', 'Image 2'], guess: { title: 0 }, sample: [] }}
      {...{ pictureColumns: [1, 2], leftOut: [], onRun, onCharset() {} }}
    />,
  );
  await press('Check');
  expect(onRun).toHaveBeenCalledWith({ title: 0 }, [1, 2]);
});

test('each row says what its pictures show, or why nobody knows; never that there is nothing', async () => {
  const shown = finding({ field: 'image', text: 'ADIDAS', mark: 'ADIDAS' });
  const rows = [
    row(2, { pictures: [read('ADIDAS')] }, { finding: shown, screening: screening({ findings: [shown] }) }),
    row(3, { pictures: [unread] }),
    row(4, { pictures: [waiting] }),
    row(5, { pictures: [read('HELLO'), unread, unread] }),
    row(6, {}),
    row(7, { images: [] }),
  ];
  const said: string[] = [];
  const Said = () => {
    const texts = useTexts();
    said.push(...rows.map((one) => picturesText(one, texts)));
    return null;
  };
  await draw(<Said />);
  expect(said).toEqual([
    'The picture shows “ADIDAS”.',
    'Could not be read: its address is not an https address',
    '1 picture not read yet',
    'Words read: HELLO Could not be read: its address is not an https address 1 more was not read either.',
    '1 picture not read yet',
    'names no picture',
  ]);
});

test('it reads those shown that are still to be read, and says from where', async () => {
  const onRead = vi.fn();
  const rows = [row(2, {}), row(3, { pictures: [read('HELLO')] }), row(4, { pictures: [waiting] })];
  await view(rows, services({ onRead }));
  expect(root.querySelector('.pictures-bar')!.textContent).toContain('From: img.example');
  await press('Read the pictures of 2 rows shown');
  expect(onRead).toHaveBeenCalledWith([rows[0], rows[2]]);
});

test('while it reads it says how far it is, and can be stopped; afterwards what is not known', async () => {
  const onStop = vi.fn();
  const bar = (state: PictureServices['state']) =>
    draw(<PicturesBar pictures={services({ state, onStop })} visible={[]} flagged={() => []} version={1} />);
  expect(await bar({ ...NOTHING_YET, phase: 'reading', done: 3, of: 12 })).toContain('3 of 12');
  await press('Stop');
  expect(onStop).toHaveBeenCalled();
  expect(buttonCalled('Stop')).toBeDefined();
  expect(await bar({ ...NOTHING_YET, phase: 'stopped', done: 3, of: 12 })).toContain('is not known');
  expect(await bar({ ...NOTHING_YET, refused: true })).toContain('nothing was read');
  expect(await bar({ ...NOTHING_YET, phase: 'failed', failure: notice('zipDamaged') })).toContain('not read');
});

test('a copy of a recorded picture is said in words, since it has none of its own', async () => {
  const copy = finding({
    field: 'image',
    text: '',
    mark: 'QUORVANE',
    reasons: ['figure-copy'],
    picture: { name: A, box: [0, 0, 4, 4] },
  });
  const found = row(2, { pictures: [read()] }, { finding: copy, screening: screening({ findings: [copy] }) });
  let said = '';
  const Said = () => {
    said = picturesText(found, useTexts());
    return null;
  };
  await draw(<Said />);
  expect(said).toBe('The picture shows a copy of the recorded picture.');
});

test.each([
  [{ figures: 2, orphans: ['T9'], unread: [] }, ['2 recorded pictures are looked for.', 'T9']],
  [{ figures: 0, orphans: [], unread: [] }, ['0 recorded pictures are looked for.']],
  [{ problem: 'rows are missing' }, ['Recorded pictures are not looked for: rows are missing']],
])('which recorded pictures the rows are compared with is said (%#)', async (recorded, said) => {
  const words = await view([row(2, {})], services({ state: { ...NOTHING_YET, recorded } }));
  for (const one of said) expect(words).toContain(one);
});
