import { expect, test } from 'vitest';
import type { Listing } from '../../lib/domain/listing';
import type { ListingPicture } from '../../lib/domain/listing-picture';
import { compileList, packCompiled } from '../../lib/lists/compiled/compile';
import { openCompiled } from '../../lib/lists/compiled/open';
import { notice } from '../../lib/locales/notice';
import { withPictures } from '../../lib/screening/picture-words';
import { printedPicture } from '../../lib/screening/printed-picture';
import { screenerOf } from '../../lib/screening/screener';
import { recordalOf } from '../recordal-of';

const rows = ['ADIDAS', 'NEW BALANCE', 'GAP'].map((markText, at) =>
  recordalOf({
    ...{ recordNo: `T${at}`, markText, holder: `${markText} AG`, classes: [25, 9] },
    ...{ goods: ['shoes', 'watches'], validFrom: '2020-01-01', validTo: '2030-01-01', status: 'active' },
  }),
);
const label = { name: 'register', date: '2026-05-01', demonstration: false, regime: 'CN', regimes: ['CN'] };
const bytes = packCompiled([await compileList(label, rows)], '1', (length) => new ArrayBuffer(length));
const screenIn = (locale: string) =>
  screenerOf(openCompiled(bytes).lists, {
    ...{ policy: 'strict', on: '2026-11-01', direction: 'export', consignment: 'commercial' },
    ...{ locale, own: [], all: false },
  });
const screen = screenIn('en');

const listing = (title: string, more: Partial<Listing> = {}): Listing => ({
  ...{ id: '1', site: '', url: '', title, images: [] },
  ...more,
});
/** A picture of lines below each other, each letter ten pixels wide. */
const picture = (name: string, ...lines: string[]): ListingPicture => ({
  name,
  lines: lines.map((text, row) => ({
    text,
    boxes: [...text].map((_, at) => [at * 10, row * 20, 10, 20] as const),
  })),
});
const unreadable: ListingPicture = { name: 'b.svg', unread: notice('noPicture') };

test('a mark that only the picture shows is found there, with its place and in words', () => {
  const shown = withPictures(listing('Running shoes'), [
    picture('a.jpg'),
    picture('b.jpg', 'size 40', 'x adidas'),
  ]);
  const { outcome, findings } = screen(shown);
  expect(outcome).toBe('conflict');
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    ...{ field: 'image', text: 'adidas', use: 'mark', mark: 'ADIDAS' },
    picture: { name: 'b.jpg', box: [20, 20, 60, 20] },
  });
  expect(findings[0]?.explanation[0]).toBe('The picture shows “adidas”.');
});

test('a mark may stand on two lines of one picture, and never on two pictures', () => {
  const together = screen(withPictures(listing('Running shoes'), [picture('a.jpg', 'NEW', 'BALANCE')]));
  expect(together.findings[0]).toMatchObject({ mark: 'NEW BALANCE', picture: { box: [0, 0, 70, 40] } });
  const apart = screen(
    withPictures(listing('Running shoes'), [picture('a.jpg', 'NEW'), picture('b.jpg', 'BALANCE')]),
  );
  expect(apart.findings).toEqual([]);
});

test('a mark in a picture is used as a mark, unless the title says that the goods only fit it', () => {
  const box = [picture('a.jpg', 'ADIDAS')];
  const fits = screen(withPictures(listing('Strap compatible with Adidas watches'), box));
  expect(fits.findings.filter(({ field }) => field === 'image')).toMatchObject([{ use: 'compatible' }]);
  const others = screen(withPictures(listing('Strap compatible with Garmin watches'), box));
  expect(others.findings.filter(({ field }) => field === 'image')).toMatchObject([{ use: 'mark' }]);
});

test('a picture that could not be read is never clear, and hides no finding', () => {
  expect(screen(withPictures(listing('Running shoes'), [picture('a.jpg')])).outcome).toBe('clear');
  expect(screen(withPictures(listing('Running shoes'), [picture('a.jpg'), unreadable])).outcome).toBe(
    'not-looked-up',
  );
  expect(screen(withPictures(listing('Adidas shoes'), [unreadable])).outcome).toBe('conflict');
});

test('a picture of which only the first frame was looked at is not clear either, and hides no finding', () => {
  const partly = notice('movingPicture', { count: 3 });
  const shown = (title: string, ...words: string[]) =>
    screen(withPictures(listing(title), [picture('a.jpg'), { ...picture('b.gif', ...words), partly }]));
  expect(shown('Running shoes').outcome).toBe('not-looked-up');
  expect(shown('Running shoes', 'size 40').outcome).toBe('not-looked-up');
  expect(shown('Adidas shoes').outcome).toBe('conflict');
  expect(shown('Running shoes', 'ADIDAS').findings).toMatchObject([{ field: 'image', mark: 'ADIDAS' }]);
  const moving = { ...picture('b.gif', 'size 40'), partly };
  const unread = 'it moves, and only the first of its 3 pictures was looked at';
  expect(printedPicture(moving)).toEqual({ name: 'b.gif', words: ['size 40'], unread });
  expect(printedPicture(picture('a.jpg'))).toEqual({ name: 'a.jpg', words: [] });
});

test("the shop's own name across a picture is no use of a mark; the seller's name is screened where it stands", () => {
  const own = withPictures(listing('Running shoes', { seller: 'Adidas' }), [
    picture('a.jpg', 'ADIDAS', 'size 40'),
  ]);
  expect(own.image).toBe('size 40');
  expect(screen(own).findings).toMatchObject([{ field: 'seller', mark: 'ADIDAS' }]);
});

test('a word of the language in a picture is a mark no sooner than in a title', () => {
  const shown = screen(
    withPictures(listing('Running shoes'), [picture('a.jpg', 'please mind the gap between shoes')]),
  );
  expect(shown.findings).toEqual(screen(listing('please mind the gap between shoes')).findings);
});

const copyOf = (row: number) => ({
  ...{ list: 'register', row, recordNo: `T${row}`, box: [5, 6, 70, 80] as const, likeness: 0.957 },
});

test('a copy of a recorded picture is a finding of its own, which says that only copies are found', () => {
  const shown = withPictures(listing('Running shoes'), [{ name: 'a.jpg', lines: [], figures: [copyOf(1)] }]);
  const { outcome, findings } = screen(shown);
  expect(outcome).toBe('conflict');
  expect(findings).toMatchObject([
    {
      recordNo: 'T1',
      field: 'image',
      reasons: ['figure-copy'],
      picture: { name: 'a.jpg', box: [5, 6, 70, 80] },
      use: 'mark',
    },
  ]);
  expect(findings[0]?.explanation[0]).toMatch(/95 % .*Only copies of a recorded picture are found/);
});

test.each([
  ['en', /copy of the recorded figure/, /uses the words/],
  ['zh_CN', /备案图样的复制，属于作为商标使用/, /该文字作为商标/],
  ['ru', /копия изображения из записи: так употребляют знак/, /слова употреблены/],
])('of a figure no sentence in %s speaks of words, whatever the two verdicts are', (locale, said, words) => {
  const shown = withPictures(listing('Running shoes'), [{ name: 'a.jpg', lines: [], figures: [copyOf(1)] }]);
  const [finding] = screenIn(locale)(shown).findings;
  expect(finding?.explanation.some((sentence) => said.test(sentence))).toBe(true);
  expect(finding?.explanation.join(' ')).not.toMatch(words);
  expect([finding?.customs.outcome, finding?.law.outcome]).toEqual(['in-scope', 'identical-mark']);
});

test('a figure is used as a mark, unless the title says that the goods only fit what bears its word', () => {
  const box = [{ name: 'a.jpg', lines: [], figures: [copyOf(0)] }];
  const useIn = (title: string) =>
    screen(withPictures(listing(title), box)).findings.find(({ field }) => field === 'image')?.use;
  expect(useIn('Strap compatible with Adidas watches')).toBe('compatible');
  expect(useIn('Strap compatible with Garmin watches')).toBe('mark');
});
