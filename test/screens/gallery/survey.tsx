import type { SurveyFacts, SurveyServices } from '../../../components/survey/services';
import { Survey } from '../../../components/survey/survey';
import { settingsFrom } from '../../../lib/settings/settings';
import { apartBy } from '../../../lib/survey/apart';
import { dossierOf } from '../../../lib/survey/dossier';
import { draftRecordal } from '../../../lib/survey/draft-recordal';
import { comparePrices } from '../../../lib/survey/genuine-price';
import { merged } from '../../../lib/survey/merge';
import type { Sighting } from '../../../lib/survey/sighting';
import { waiverGaps } from '../../../lib/survey/waiver';
import { look } from '../../survey/a-look';
import type { DrawState } from './surfaces';

const settings = settingsFrom({
  surveying: true,
  surveyMarks: [
    { markText: 'NIKE', variants: ['Nikee', '耐克'], genuine: [{ price: 100, currency: 'USD' }] },
  ],
  surveySites: ['amazon', 'ebay'],
  knownSellers: [{ seller: 'Outlet Nord', as: 'reseller' }],
  surveyViews: [{ name: 'Below half', by: 'price', value: 'half' }],
});

const LATER = '2026-11-20T08:00:00.000Z';
const first = merged(undefined, look({ price: 24 }));
const reported: Sighting = {
  ...merged(first, look({ price: 19.5 }, LATER)),
  reported: { at: LATER, title: first.title },
  looked: { at: LATER, state: 'changed', changes: ['price'] },
  evidence: [{ at: LATER, digest: '5f'.repeat(32), file: 'evidence-amazon-2026-11-20.zip' }],
};
const similar = [{ text: 'Nikee', relation: 'similar', row: '11', outcome: 'review' }] as const;
const offers: Sighting[] = [
  reported,
  merged(undefined, look({ id: 'B2', title: 'Nikee trainers', price: 61 }, LATER, [...similar])),
  {
    ...merged(
      undefined,
      look({ id: 'B3', title: '耐克 sports socks, three pairs', seller: 'Outlet Nord' }, LATER, []),
    ),
    outcome: 'clear',
  },
  { ...merged(undefined, look({ id: 'B4', seller: '', price: 110 }, LATER)), clockBack: true },
];

const tally = (by: string, value: string, count: number, label = value) =>
  ({ by, value, label, count }) as never;
const facts: SurveyFacts = {
  settings,
  sites: [
    { key: 'amazon', name: 'Amazon' },
    { key: 'ebay', name: 'eBay' },
    { key: 'taobao', name: 'Taobao' },
  ],
  count: 412,
  tallies: {
    day: Array.from({ length: 21 }, (_, nth) =>
      tally('day', `2026-11-${String(nth + 1).padStart(2, '0')}`, ((nth * 7) % 11) * 4 + 3),
    ),
    words: [tally('words', 'a', 240, 'NIKE → Nlke'), tally('words', 'b', 120, 'NIKE → Nikee')],
    seller: [
      tally('seller', 'amazon.com fastfoot', 96, 'FastFoot'),
      tally('seller', 'amazon.com outlet nord', 41, 'Outlet Nord'),
      tally('seller', '', 18, ''),
    ],
    site: [tally('site', 'amazon.com', 300), tally('site', 'ebay.com', 112)],
    price: [tally('price', 'quarter', 200), tally('price', 'half', 120), tally('price', 'none', 92)],
    outcome: [tally('outcome', 'conflict', 301), tally('outcome', 'review', 111)],
    reported: [tally('reported', 'any', 14), tally('reported', 'gone', 9), tally('reported', 'back', 1)],
  },
};

const { share } = comparePrices(settings);

async function* all() {
  yield offers;
}
const idle = async () => {};
const services: SurveyServices = {
  onSwitch: idle,
  onChangeList: idle,
  onPage: async () => ({ sightings: offers, next: 'more' }),
  onFile: idle,
  onOpen: idle,
  onDossier: () => dossierOf(all(), share),
  onWaiver: () => waiverGaps(all()),
  onReport: async () => ({ noted: 1, apart: 0, undo: idle }),
  onQueue: async () => 1,
  onDrawSample: async () => ({
    ...{ flagged: 100, unflagged: 60 },
    population: { flagged: 301, unflagged: 111, unreadable: 0 },
  }),
  onRemove: async () => idle,
  onExport: async () => 4,
  onCopy: idle,
  ...{ apart: apartBy(settings), share },
  draft: draftRecordal,
};

const survey =
  (over: Partial<SurveyFacts & SurveyServices> = {}): DrawState =>
  () => <Survey {...facts} {...services} {...over} />;

/** Presses one after the other of what the selectors find, and waits until each shows what it brings. */
const pressed =
  (draw: DrawState, ...steps: [press: string, brings: string][]): DrawState =>
  (texts, language, stage) => {
    for (const [press, brings] of steps) {
      stage.after(() => come(press));
      stage.after(() => document.querySelector<HTMLElement>(press)!.click());
      stage.after(() => come(brings));
    }
    return draw(texts, language, stage);
  };

async function come(selector: string): Promise<void> {
  while (!document.querySelector(selector)) await new Promise((done) => setTimeout(done, 10));
}

/** The offers are read after the page is drawn. */
const withOffers = (draw: DrawState): DrawState => pressed(draw, ['.table', '.table tbody tr']);

const nothing: SurveyFacts['tallies'] = {
  ...{ day: [], words: [], seller: [], site: [], price: [], outcome: [], reported: [] },
};

export const surveyStates: { [state: string]: DrawState } = {
  usual: withOffers(survey()),
  dossier: pressed(survey(), ['.table button.link', '.dossier']),
  'dossier counted': pressed(
    survey({
      onDossier: (_seller, how) => {
        how.onPassed?.(48);
        return new Promise(() => {});
      },
    }),
    ['.table button.link', '.long-work progress'],
  ),
  waiver: pressed(withOffers(survey()), ['#waiver > button', '.gap']),
  empty: pressed(
    survey({
      ...{ count: 0, tallies: nothing, onPage: async () => ({ sightings: [] }) },
      settings: settingsFrom({ own: [{ markText: 'ACME', role: 'own' }] }),
    }),
    ['.empty', '.empty'],
  ),
  reading: survey({ onPage: () => new Promise(() => {}) }),
  'looking through': pressed(
    survey({
      onPage: (_view, _after, how) => {
        how?.onPassed?.(120);
        return new Promise(() => {});
      },
    }),
    ['.long-work progress', '.long-work button'],
  ),
  failing: pressed(
    survey({
      onPage: () => Promise.reject(new Error('the disk cannot be read')),
      trouble: { waiting: 40, lost: 2, reason: 'quota' },
    }),
    ['#offers .ill', '#offers .ill'],
  ),
};
