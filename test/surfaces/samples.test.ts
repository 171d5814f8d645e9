import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { drawSample } from '../../lib/review-quality/draw-sample';
import { frameOfPage } from '../../lib/surfaces/sample-page';
import { frameOfSurvey } from '../../lib/surfaces/sample-survey';
import { openSurvey, type SurveyStore } from '../../lib/survey/store';
import { finding, listing, screening } from '../components/fixtures';
import { look } from '../survey/a-look';

const AT = '2026-11-29T08:00:00.000Z';
let store: SurveyStore | undefined;
afterEach(() => store?.close());

describe('a sample of a survey', () => {
  async function kept(name: string): Promise<SurveyStore> {
    store = openSurvey(name);
    const clear = { outcome: 'clear' as const, verdicts: [] };
    await store.keep([
      ...Array.from({ length: 40 }, (_, nth) => look({ id: `flagged ${nth}` })),
      ...Array.from({ length: 70 }, (_, nth) => ({ ...look({ id: `clear ${nth}` }), ...clear })),
    ]);
    return store;
  }

  test('has so many of both parts, says out of how many, and asks about the recordal of the flagged ones', async () => {
    const round = drawSample(await frameOfSurvey(await kept('parts'), {}, 'Survey', 10), 10, AT);
    expect(round).toMatchObject({
      from: 'Survey',
      population: { flagged: 40, unflagged: 70, unreadable: 0 },
    });
    const of = (origin: string) => round.items.filter((item) => item.origin === origin);
    expect([of('flagged').length, of('unflagged').length]).toEqual([10, 10]);
    expect(of('flagged').every(({ listing }) => listing.id.startsWith('flagged'))).toBe(true);
    expect(of('flagged')[0]!.about).toMatchObject({ mark: 'NIKE', words: 'Nlke' });
    expect(of('unflagged').some(({ about }) => about)).toBe(false);
  });

  test('is of the offers of the view alone, and of all of a part where there are no more', async () => {
    const wanted = { where: ({ key }: { key: string }) => /flagged [0-3]"/.test(key) };
    const round = drawSample(await frameOfSurvey(await kept('view'), wanted, 'Survey', 10), 10, AT);
    expect(round.population).toEqual({ flagged: 4, unflagged: 0, unreadable: 0 });
    expect(round.items).toHaveLength(4);
  });
});

test('a sample of a page has its flagged listings and the others, and counts cards that gave none', () => {
  const [flagged, clear, unknown] = ['A', 'B', 'C'].map((id) => listing({ id }));
  const frame = frameOfPage(
    {
      ...{ site: 'amazon', page: 'search', status: 'partial', cards: 5, readable: 3, off: false },
      url: 'https://www.amazon.com/s?k=shoes',
      screened: [
        { listing: flagged!, screening: screening({ findings: [finding({ mark: 'NIKE' })] }) },
        { listing: clear!, screening: screening({ findings: [], outcome: 'clear' }) },
        { listing: unknown!, screening: screening({ findings: [], outcome: 'not-looked-up' }) },
      ],
    },
    'amazon.com',
  );
  expect(frame.flagged).toMatchObject([{ listing: { id: 'A' }, finding: { mark: 'NIKE' } }]);
  expect(frame.unflagged.map(({ listing }) => listing.id)).toEqual(['B', 'C']);
  expect([frame.unreadable, frame.from]).toEqual([2, 'amazon.com']);
});
