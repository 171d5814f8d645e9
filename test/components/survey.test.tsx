// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import type { SurveyFacts, SurveyServices } from '../../components/survey/services';
import { Survey } from '../../components/survey/survey';
import { settingsFrom } from '../../lib/settings/settings';
import { apartBy } from '../../lib/survey/apart';
import { type Dossier, dossierOf } from '../../lib/survey/dossier';
import { merged } from '../../lib/survey/merge';
import type { Sighting } from '../../lib/survey/sighting';
import { look } from '../survey/a-look';
import { buttonCalled, clear, draw, press, root } from './drawn';
import type { Language } from './texts';

afterEach(clear);

const settings = settingsFrom({
  surveying: true,
  surveyMarks: [{ markText: 'NIKE', variants: [], genuine: [] }],
});
const offer = (id: string): Sighting => merged(undefined, look({ id, title: `Nlke shoes ${id}`, price: 20 }));
const OFFERS = ['B1', 'B2'].map(offer);
const idle = async () => {};
const none = { day: [], words: [], seller: [], site: [], price: [], outcome: [], reported: [] };

const dossierFrom = (offers: readonly Sighting[]) =>
  dossierOf(
    (async function* () {
      yield offers;
    })(),
    () => undefined,
  );

/** All that is known by now is drawn. */
const settled = () => act(() => new Promise<void>((done) => setTimeout(done)));

async function survey(over: Partial<SurveyFacts & SurveyServices>, language: Language = 'en') {
  const props: SurveyFacts & SurveyServices = {
    ...{ settings, sites: [], count: 2, tallies: none },
    ...{ onSwitch: idle, onChangeList: idle, onFile: idle, onOpen: idle, onCopy: idle },
    onPage: async () => ({ sightings: OFFERS }),
    onDossier: () => dossierFrom(OFFERS),
    onWaiver: async () => [],
    onReport: async () => ({ noted: 1, apart: 0, undo: idle }),
    onQueue: async () => 1,
    onDrawSample: async () => ({
      flagged: 0,
      unflagged: 0,
      population: { flagged: 0, unflagged: 0, unreadable: 0 },
    }),
    onRemove: async () => idle,
    onExport: async () => 2,
    ...{ apart: apartBy(settings), share: () => undefined, draft: () => '' },
    ...over,
  };
  await draw(<Survey {...props} />, language);
  await settled();
}
async function pressed(name: string): Promise<void> {
  await press(name);
  await settled();
}

const rows = () => root.querySelectorAll('.table tbody tr').length;
const said = (role: string) =>
  [...root.querySelectorAll(`[role=${role}]`)].map(({ textContent }) => textContent).join(' ');
async function openDossier(): Promise<void> {
  await act(async () => root.querySelector<HTMLElement>('.table button.link')!.click());
  await settled();
}
const chooseFirst = () =>
  act(async () => root.querySelector<HTMLInputElement>('.table tbody input')!.click());

test.each([
  ['en', 'Read again'],
  ['ru', 'Прочитать снова'],
  ['zh_CN', '重新读取'],
] as const)('offers that cannot be read are read again by a press (%s)', async (language, again) => {
  const onPage = vi
    .fn<SurveyServices['onPage']>()
    .mockRejectedValueOnce(new Error('the disk is busy'))
    .mockResolvedValue({ sightings: OFFERS });
  await survey({ onPage }, language);
  expect(said('alert')).toContain('the disk is busy');
  await pressed(again);
  expect([rows(), said('alert')]).toEqual([2, '']);
});

test('no offers are said to be there where they cannot be read', async () => {
  await survey({ onPage: () => Promise.reject(new Error('the disk is busy')) });
  expect(root.textContent).not.toMatch(/No offer|Nothing|none/);
});

test('where further offers cannot be read, those that were read stay, chosen as they were, and it goes on there', async () => {
  const onPage = vi
    .fn<SurveyServices['onPage']>()
    .mockResolvedValueOnce({ sightings: OFFERS, next: 'there' })
    .mockRejectedValueOnce(new Error('the disk is busy'))
    .mockResolvedValue({ sightings: [offer('B3')] });
  await survey({ onPage });
  await chooseFirst();
  await pressed('Show more');
  expect([rows(), said('alert')]).toEqual([2, expect.stringContaining('the disk is busy')]);
  expect(root.textContent).toContain('1 chosen');
  await pressed('Read again');
  expect(rows()).toBe(3);
  expect(onPage.mock.calls.map(([, after]) => after)).toEqual([undefined, 'there', 'there']);
});

test('what is counted of a seller is counted anew once an offer is reported, and once that is taken back', async () => {
  let reported: readonly Sighting[] = OFFERS;
  await survey({
    onDossier: () => dossierFrom(reported),
    async onReport() {
      reported = OFFERS.map((one) => ({ ...one, reported: { at: '2026-11-20', title: one.title } }));
      return {
        ...{ noted: 2, apart: 0 },
        undo: async () => {
          reported = OFFERS;
        },
      };
    },
  });
  await openDossier();
  const told = () => root.querySelector('.dossier')!.textContent!;
  const before = told();
  await chooseFirst();
  await pressed('Note as reported');
  expect(told()).not.toBe(before);
  await pressed('Undo');
  expect(told()).toBe(before);
});

test('the dossier of a seller whose last offer is removed goes', async () => {
  let left: readonly Sighting[] = OFFERS;
  await survey({
    onDossier: () => dossierFrom(left),
    async onRemove() {
      left = [];
      return idle;
    },
  });
  await openDossier();
  await chooseFirst();
  await pressed('Remove');
  expect(root.querySelector('.dossier')).toBeNull();
});

test('a seller who cannot be counted is said with the reason, and not that something was not stored', async () => {
  await survey({ onDossier: () => Promise.reject(new Error('the disk is busy')) });
  await openDossier();
  expect(said('status')).toContain('the disk is busy');
  expect(said('status')).not.toContain('stored');
});

test('a second press on a seller says nothing of the first that made way for it', async () => {
  const ends: ((dossier: Dossier | undefined) => void)[] = [];
  await survey({
    onDossier: (_, { signal }) =>
      new Promise((done, fail) => {
        signal?.addEventListener('abort', () => fail(signal.reason));
        ends.push(done);
      }),
  });
  await openDossier();
  await openDossier();
  expect(said('status')).not.toContain('Stopped');
  const counted = await dossierFrom(OFFERS);
  await act(async () => ends.at(-1)!(counted));
  expect(root.querySelector('.dossier')).not.toBeNull();
  expect(said('status')).not.toContain('Stopped');
});

test('a dossier that was closed while it was counted anew stays closed', async () => {
  let end: (dossier: Dossier | undefined) => void = () => {};
  const onDossier = vi
    .fn<SurveyServices['onDossier']>()
    .mockImplementationOnce(() => dossierFrom(OFFERS))
    .mockImplementation(() => new Promise((done) => (end = done)));
  await survey({ onDossier });
  await openDossier();
  await chooseFirst();
  await pressed('Note as reported');
  await pressed('Close the dossier');
  const counted = await dossierFrom(OFFERS);
  await act(async () => end(counted));
  expect(root.querySelector('.dossier')).toBeNull();
});

test('the reading is said and can be ended', async () => {
  await survey({ onPage: () => new Promise(() => {}) });
  expect(buttonCalled('Cancel')).toBeDefined();
});
