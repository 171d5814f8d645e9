import { beforeEach, describe, expect, test } from 'vitest';
import type { CardLook } from '../../lib/capture/look';
import { placeIn } from '../../lib/capture/pictures';
import { type CaptureDeps, NotTaken, takeEvidence } from '../../lib/capture/take';
import type { Place } from '../../lib/evidence/facts';
import { type SoundEvidence, verifyEvidence } from '../../lib/evidence/verify';
import type { PageState } from '../../lib/page/page-state';
import { findingName, wishIn, wishQuery } from '../../lib/surfaces/evidence-wish';
import { FOUND, PIXEL, SEEN } from '../evidence/package';

const LOOK: CardLook = {
  ...{ url: 'https://shop.example/s?k=nike', title: 'Shop', words: 'Nlke shoes\n€ 12.50' },
  ...{ left: 10, top: 20, width: 200, height: 300, viewWidth: 1000, viewHeight: 800 },
};
const WISH = { tabId: 7, listingId: 'A1', finding: findingName(FOUND) };
const WALL = Date.parse('2026-05-20T08:00:00.000Z');

const page = () =>
  ({
    ...{ url: LOOK.url, site: 'example', page: 'search', status: 'read', cards: 1, readable: 1, off: false },
    screened: [{ listing: SEEN.listing, screening: SEEN.screening }],
  }) as PageState;

let steps: string[];
let clock: { wall: number; running: number };

const deps = (other: Partial<CaptureDeps> = {}): CaptureDeps => ({
  ...{ program: 'recordal-lens 0', browser: 'Mozilla/5.0', language: 'en', zone: 'Asia/Shanghai' },
  now() {
    clock = { wall: clock.wall + 500, running: clock.running + 500 };
    return clock;
  },
  offset: () => 480,
  pause: async () => void steps.push('pause'),
  page: async () => page(),
  reveal: async () => true,
  look: async () => LOOK,
  isInFront: async () => true,
  isOpen: async () => true,
  async picture() {
    steps.push('picture');
    return PIXEL;
  },
  cutOut: async (_, look) => ({ bytes: PIXEL, place: placeIn(look, 1000) }),
  list: async () => SEEN.list,
  ...other,
});

beforeEach(() => {
  steps = [];
  clock = { wall: WALL, running: 0 };
});

const whyNot = (other: Partial<CaptureDeps>, wish = WISH): Promise<unknown> =>
  takeEvidence(wish, deps(other)).then(
    () => 'taken',
    (error) => (error instanceof NotTaken ? error.why : error),
  );

test('a finding becomes a package that verifies, with what the page showed and when', async () => {
  const { bytes, name } = await takeEvidence(WISH, deps());
  expect(name).toBe('recordal-lens-evidence-2026-05-20-08-00-00-CN-T2018-60123.zip');
  const { sound, facts, files } = verifyEvidence(bytes) as SoundEvidence;
  expect(sound).toBe(true);
  expect(facts).toMatchObject({
    page: { url: LOOK.url, title: 'Shop', site: 'example', kind: 'search' },
    taken: { local: '2026-05-20T16:00:00.500+08:00', clockMoved: 0 },
    listing: { id: 'A1', price: 12.5, currency: 'EUR' },
    finding: { recordNo: 'T2018-60123', text: 'Nlke' },
    chain: { sentences: FOUND.explanation, row: 'R7' },
    list: { content: 'c'.repeat(64) },
    place: { left: 10, top: 20, width: 200, height: 300, whole: true },
  });
  expect(new TextDecoder().decode(files['card.txt'])).toBe(LOOK.words);
});

test('the clock that is set meanwhile is said in the package', async () => {
  const set = deps({
    async list() {
      clock = { ...clock, wall: clock.wall - 3_600_000 };
      return SEEN.list;
    },
  });
  const { facts } = verifyEvidence((await takeEvidence(WISH, set)).bytes) as SoundEvidence;
  expect(facts.taken.clockMoved).toBe(-3_600_000);
  expect(facts.limits.map(({ en }) => en)).toContain(
    'The clock was set while the pictures were taken, by about -3600 seconds.',
  );
});

describe('nothing is taken', () => {
  test.each([
    ['of a page that nobody reads', { page: async () => undefined }],
    ['of a listing that has left the page', { page: async () => ({ ...page(), screened: [] }) }],
    ['of a card without a mark on the page', { reveal: async () => false }],
    ['of a card that has left the document', { look: async () => null }],
  ] satisfies [string, Partial<CaptureDeps>][])('%s', async (_, other) => {
    expect(await whyNot(other)).toBe('gone');
    expect(steps).toEqual([]);
  });

  test('of another finding in its place', async () => {
    expect(await whyNot({}, { ...WISH, finding: findingName({ ...FOUND, recordNo: 'T1' }) })).toBe('gone');
  });

  test('where another tab is in front before the picture, or comes there while it is taken', async () => {
    expect(await whyNot({ isInFront: async () => false })).toBe('tab');
    expect(steps).toEqual([]);
    let looked = 0;
    expect(await whyNot({ isInFront: async () => ++looked === 1 })).toBe('tab');
  });

  test('of a page that never rests: three tries, with a pause that the browser’s limit wants', async () => {
    let top = 0;
    expect(await whyNot({ look: async () => ({ ...LOOK, top: top++ }) })).toBe('moved');
    expect(steps).toEqual(['picture', 'pause', 'picture', 'pause', 'picture']);
  });

  test('of a page that goes elsewhere meanwhile', async () => {
    let looked = 0;
    const elsewhere = async () => (++looked === 1 ? LOOK : null);
    expect(await whyNot({ look: elsewhere })).toBe('gone');
  });

  test.each(['right', 'picture'] as const)('where the browser gives no picture: %s', async (why) => {
    expect(await whyNot({ picture: () => Promise.reject(new NotTaken(why)) })).toBe(why);
  });

  test.each([
    ['before its state is asked', { page: async () => undefined }],
    ['before the listing is brought into view', { reveal: async () => false }],
    ['before it is looked at', { look: () => Promise.reject(new NotTaken('right', 'The tab was closed.')) }],
    ['before the picture', { isInFront: () => Promise.reject(new Error('No tab with id: 7.')) }],
    ['while the picture is taken', { picture: () => Promise.reject(new NotTaken('picture', 'no window')) }],
  ] satisfies [string, Partial<CaptureDeps>][])(
    'of a tab that is closed %s, and that is said',
    async (_, other) => {
      expect(await whyNot({ ...other, isOpen: async () => false })).toBe('closed');
    },
  );
});

test('a page that comes to rest is taken at the second try, as it was then', async () => {
  const tops = [0, 30, 30, 30];
  const { bytes } = await takeEvidence(
    WISH,
    deps({ look: async () => ({ ...LOOK, top: tops.shift() ?? 30 }) }),
  );
  expect((verifyEvidence(bytes) as SoundEvidence).facts.place.top).toBe(30);
  expect(steps).toEqual(['picture', 'pause', 'picture']);
});

test.each<[string, Partial<CardLook>, number, Place]>([
  [
    'on a screen with two pixels for one',
    {},
    2000,
    { left: 20, top: 40, width: 400, height: 600, whole: true },
  ],
  ['above the window', { top: -100 }, 1000, { left: 10, top: 0, width: 200, height: 200, whole: false }],
  [
    'larger than the window',
    { top: 0, height: 2000 },
    1000,
    { left: 10, top: 0, width: 200, height: 800, whole: false },
  ],
  ['out of the window', { top: 900 }, 1000, { left: 10, top: 900, width: 200, height: 0, whole: false }],
])('a card’s place in the picture: %s', (_, other, width, place) => {
  expect(placeIn({ ...LOOK, ...other }, width)).toEqual(place);
});

test('a wish goes through an address and back, whatever is in it', () => {
  const wish = { tabId: 3, listingId: 'a&b=ü #?', finding: '["x",1]' };
  expect(wishIn(wishQuery(wish))).toEqual(wish);
  for (const odd of ['', '?tab=1', '?tab=x&listing=a&finding=b', '?tab=-1&listing=a&finding=b'])
    expect(wishIn(odd)).toBeUndefined();
});
