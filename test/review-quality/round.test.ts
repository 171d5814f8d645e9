import { describe, expect, test } from 'vitest';
import { basisOf } from '../../lib/decisions/basis';
import type { Decision } from '../../lib/decisions/decision';
import { drawSample, type Judged } from '../../lib/review-quality/draw-sample';
import { figuresOf } from '../../lib/review-quality/figures';
import { askableAgain, begun, goldenLabels } from '../../lib/review-quality/mixed-in';
import type { Round, RoundItem } from '../../lib/review-quality/round';
import { finding } from '../components/fixtures';
import { decide, offer } from '../decisions/a-decision';
import { chanceFrom } from './simulated';

const AT = '2026-05-21T09:00:00.000Z';
const judged = (count: number, from: string): Judged[] =>
  Array.from({ length: count }, (_, nth) => ({ listing: offer({ id: `${from}-${nth}` }) }));

function sample(each = 20, seed = 3): Round {
  const flagged = judged(50, 'flagged').map((one) => ({ ...one, finding: finding() }));
  const frame = { from: 'export.csv', flagged, unflagged: judged(1_000, 'other'), unreadable: 3 };
  return drawSample(frame, each, AT, chanceFrom(seed));
}

/** A decision about an offer of its own, with what it rests on. */
function decided(kind: Decision['kind'], nth: number, over: Partial<Decision> = {}): Decision {
  const on = offer({ id: `${kind}-${nth}`, title: `${kind} ${nth}` });
  const reach = { to: 'listing', site: 'amazon.com', listingId: on.id } as const;
  return decide(
    kind,
    on,
    {},
    { id: `${kind} ${nth}`, reach, basis: basisOf(finding(), on), by: 'Mei', ...over },
  );
}
const several = (kind: Decision['kind'], count: number, over: Partial<Decision> = {}) =>
  Array.from({ length: count }, (_, nth) => decided(kind, nth, over));

describe('a sample', () => {
  test('is drawn from both parts, none twice, and says from how many', () => {
    const { items, population } = sample();
    const of = (origin: RoundItem['origin']) => items.filter((item) => item.origin === origin);
    expect([of('flagged').length, of('unflagged').length]).toEqual([20, 20]);
    expect(new Set(items.map(({ listing }) => listing.id)).size).toBe(40);
    expect(population).toEqual({ flagged: 50, unflagged: 1_000, unreadable: 3 });
    expect(of('flagged').every(({ about }) => about?.mark === finding().mark)).toBe(true);
    expect(of('unflagged').some(({ about }) => about)).toBe(false);
  });

  test('takes all of a part that is smaller', () => {
    expect(sample(200).items).toHaveLength(50 + 200);
  });

  test('gives every listing the same chance, and no place to either part', () => {
    const drawn = new Map<string, number>();
    let firstFlagged = 0;
    for (let seed = 0; seed < 1_000; seed++) {
      const { items } = sample(10, seed);
      if (items[0]!.origin === 'flagged') firstFlagged++;
      for (const { listing, origin } of items)
        if (origin === 'flagged') drawn.set(listing.id, (drawn.get(listing.id) ?? 0) + 1);
    }
    // 10 of 50, a thousand times: 200 each, with a standard deviation of 12.6.
    for (const times of drawn.values()) expect(Math.abs(times - 200)).toBeLessThan(5 * 12.6);
    expect(drawn.size).toBe(50);
    expect(Math.abs(firstFlagged - 500)).toBeLessThan(5 * 15.8);
  });
});

describe('what can be asked again', () => {
  test('golden is what somebody else labelled so, in any language; the others’ decisions are the second', () => {
    const all = [
      ...several('conflict', 2, { labels: ['golden'] }),
      ...several('not-conflict', 1, { labels: ['标准'] }),
      ...several('authorised', 2),
      decided('conflict', 9, { by: 'Jun' }),
    ];
    const { golden, second, own } = askableAgain(all, 'Jun');
    expect(golden.map(({ id }) => id)).toEqual(['conflict 0', 'conflict 1', 'not-conflict 0']);
    expect(second.map(({ id }) => id)).toEqual(['authorised 0', 'authorised 1']);
    expect(own).toBe(false);
    expect(goldenLabels()).toEqual(expect.arrayContaining(['golden', '标准', 'эталон']));
  });

  test('one’s own decisions where there are no others’', () => {
    expect(askableAgain(several('conflict', 3), 'Mei')).toMatchObject({
      own: true,
      second: several('conflict', 3),
    });
  });

  test('not what is passed on, replaced, contradicted, or was kept without its listing', () => {
    const { basis: _, ...bare } = decided('conflict', 5);
    const first = decided('conflict', 1);
    const contested = [
      decided('conflict', 2),
      decided('not-conflict', 2, { reach: decided('conflict', 2).reach }),
    ];
    const all = [
      decided('escalated', 0),
      bare,
      first,
      decided('not-conflict', 1, { supersedes: [first.id] }),
      ...contested,
    ];
    expect(askableAgain(all, 'Jun').second.map(({ id }) => id)).toEqual(['not-conflict 1']);
  });
});

describe('a round that begins', () => {
  const golden = { labels: ['golden'] };
  const askable = askableAgain(
    [...several('conflict', 6, golden), ...several('not-conflict', 6, golden), ...several('authorised', 5)],
    'Jun',
  );
  const round = begun(sample(), askable, { golden: 12, second: 5 }, AT, chanceFrom(1));

  test('has the known items asked in both ways, half of either kind each', () => {
    const known = round.items.filter(({ origin }) => origin === 'golden');
    const count = (is: string, named: boolean) =>
      known.filter((item) => item.known === is && Boolean(item.about) === named).length;
    expect([count('conflict', true), count('conflict', false)]).toEqual([3, 3]);
    expect([count('no-conflict', true), count('no-conflict', false)]).toEqual([3, 3]);
  });

  test('tells by nothing but its hidden fields why an item is there', () => {
    const shape = ({ listing, about }: RoundItem) =>
      JSON.stringify([Object.keys(listing).sort(), about && Object.keys(about).sort()]);
    const shapes = (origins: RoundItem['origin'][]) =>
      new Set(round.items.filter(({ origin }) => origins.includes(origin)).map(shape));
    expect(shapes(['golden'])).toEqual(shapes(['flagged', 'unflagged']));
    expect([...shapes(['flagged', 'unflagged'])]).toEqual(expect.arrayContaining([...shapes(['second'])]));
  });

  test('holds no more than can be read back, the known items before the second reviews', () => {
    const many = askableAgain(
      [...several('conflict', 1_500, golden), ...several('authorised', 1_500)],
      'Jun',
    );
    const { items } = begun(sample(), many, { golden: 1_500, second: 1_500 }, AT, chanceFrom(1));
    const count = (is: RoundItem['origin']) => items.filter(({ origin }) => origin === is).length;
    expect([items.length, count('golden'), count('second')]).toEqual([2_000, 1_500, 460]);
  });

  test('mixes them among the others', () => {
    const places = round.items.flatMap(({ origin }, at) => (origin === 'golden' ? [at] : []));
    expect(Math.max(...places) - Math.min(...places)).toBeGreaterThan(12);
    expect(round.items).toHaveLength(40 + 12 + 5);
    expect(round.begunAt).toBe(AT);
  });
});

describe('the figures of a round', () => {
  const item = (over: Partial<RoundItem>, what?: 'conflict' | 'no-conflict' | 'skipped'): RoundItem => ({
    ...{ key: crypto.randomUUID(), origin: 'flagged' },
    listing: { site: 'file', id: '1', url: '', title: 'a title' },
    ...over,
    ...(what && { said: { what, at: AT, took: 1 } }),
  });
  const many = (count: number, ...of: Parameters<typeof item>) =>
    Array.from({ length: count }, () => item(...of));
  const population = { flagged: 200, unflagged: 4_000, unreadable: 0 };
  const of = (items: RoundItem[]) =>
    figuresOf({ id: 'r', drawnAt: AT, begunAt: AT, from: 'f', population, items });
  const plain = [
    ...many(36, { origin: 'flagged' }, 'conflict'),
    ...many(4, { origin: 'flagged' }, 'no-conflict'),
    ...many(2, { origin: 'unflagged' }, 'conflict'),
    ...many(98, { origin: 'unflagged' }, 'no-conflict'),
    item({ origin: 'unflagged' }, 'skipped'),
  ];

  test('are precision and misses of what was answered; skipped items are listed and count for nothing', () => {
    const { flagged, unflagged, skipped, found, missed } = of(plain);
    expect(flagged).toMatchObject({
      answered: 40,
      conflicts: 36,
      corrected: false,
      estimate: { share: 0.9 },
    });
    expect(unflagged).toMatchObject({ answered: 100, conflicts: 2, estimate: { share: 0.02 } });
    expect([skipped.length, found.length]).toEqual([1, 2]);
    // 180 seen and 80 missed by the shares themselves.
    expect(missed!.low).toBeLessThan(80 / 260);
    expect(missed!.high).toBeGreaterThan(80 / 260);
  });

  test('take out of either part the errors seen on known items that were asked alike', () => {
    const about = { regime: 'CN', recordNo: '1', mark: 'NIKE', words: 'nlke' };
    const known = [
      ...many(20, { origin: 'golden', known: 'conflict', about }, 'conflict'),
      ...many(20, { origin: 'golden', known: 'no-conflict', about }, 'no-conflict'),
      ...many(10, { origin: 'golden', known: 'conflict' }, 'conflict'),
      ...many(10, { origin: 'golden', known: 'conflict' }, 'no-conflict'),
      ...many(20, { origin: 'golden', known: 'no-conflict' }, 'no-conflict'),
    ];
    const { flagged, unflagged, wrong } = of([...plain, ...known]);
    expect(flagged.corrected).toBe(true);
    expect(flagged.estimate!.share).toBeCloseTo(0.9, 10);
    // Who sees half of the conflicts has missed as many as they found.
    expect(unflagged.estimate!.share).toBeCloseTo(0.04, 6);
    expect(wrong).toHaveLength(10);
  });

  test('compare the second answers with the first decisions', () => {
    const twice = [
      ...many(20, { origin: 'second', known: 'conflict' }, 'conflict'),
      ...many(5, { origin: 'second', known: 'conflict' }, 'no-conflict'),
      ...many(10, { origin: 'second', known: 'no-conflict' }, 'conflict'),
      ...many(15, { origin: 'second', known: 'no-conflict' }, 'no-conflict'),
      item({ origin: 'second', known: 'conflict' }, 'skipped'),
    ];
    const { agreement, differing } = of(twice);
    expect(agreement).toMatchObject({ alike: 35, items: 50 });
    expect(agreement!.kappa).toBeCloseTo(0.4, 10);
    expect(differing).toHaveLength(15);
  });

  test('say nothing of a part of which nothing was answered', () => {
    const { flagged, unflagged, missed, agreement } = of(many(3, { origin: 'flagged' }, 'skipped'));
    expect([flagged.estimate, unflagged.estimate, missed, agreement]).toEqual(Array(4).fill(undefined));
  });
});
