import 'fake-indexeddb/auto';
import { serialize } from 'node:v8';
import { Window } from 'happy-dom';
import { render } from 'preact';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { Options } from '../../components/options/options';
import { TextsContext } from '../../components/shared/texts-context';
import { stored } from '../../entrypoints/options/stored';
import { openBackup, type RestorePreview } from '../../lib/backup/everything';
import { readBackup } from '../../lib/backup/read-backup';
import { rememberColumns } from '../../lib/lists/preview';
import { openLists, replaceList } from '../../lib/lists/store/list-repository';
import { subscribe } from '../../lib/lists/subscriptions';
import { countWords } from '../../lib/look-ups/kept/count-words';
import { addWords, tellNothingFound } from '../../lib/look-ups/kept/tell';
import { keepHealth } from '../../lib/page/site-health';
import { changeList, changeSettings } from '../../lib/settings/items';
import { openSurvey } from '../../lib/survey/store';
import { UnreadableFile } from '../../lib/tabular/bytes';
import { changeRecordNote } from '../../lib/watch/notes';
import { takeArrivals } from '../../lib/watch/pending-changes';
import { addStock } from '../../lib/watch/stock';
import { changeWatchlist } from '../../lib/watch/watchlist';
import { idleOptions } from '../components/idle-options';
import { textsIn } from '../components/texts';
import { numbered } from '../lists/sample-list';
import { fc } from '../properties';
import { recordalOf } from '../recordal-of';
import { look } from '../survey/a-look';
import { anotherMachine, choosable, everythingKept, type Machine, savedFile } from './machine';
import { mutated, mutations } from './mutations';

const FILES = 1_000;
const CN = { name: 'cn', date: '2026-05-01', demonstration: false } as const;
const DEMO = { ...CN, name: 'demo', demonstration: true, origin: { kind: 'packaged' } } as const;

type Kept = Awaited<ReturnType<typeof everythingKept>>;

let machine: Machine;
/** A real backup of a person who uses everything, as text. */
let backup: string;
/** What is drawn into: the engine's own Blob and clone stay, which the store needs. */
const { document } = new Window() as unknown as { document: Document };
const root = document.createElement('div');
const TEXTS = { t: textsIn('en'), today: new Date('2026-11-29T08:00:00Z') };

beforeAll(async () => {
  vi.stubGlobal('document', document);
  vi.stubGlobal('location', { hash: '' });
  vi.stubGlobal('scrollTo', () => {});
  vi.stubGlobal('addEventListener', () => {});
  machine = await anotherMachine();
  await keepEverything('there');
  const packed = await savedFile();
  backup = await new Response(
    new Blob([packed as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('gzip')),
  ).text();
  machine = await anotherMachine();
  const never = { addListener() {}, removeListener() {} };
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ origins: [] }),
    ...{ contains: async () => true, onAdded: never, onRemoved: never },
  });
  await keepEverything('here');
});
afterAll(() => {
  vi.unstubAllGlobals();
});

/** Some of it is called the same there and here, and some is not. */
async function keepEverything(where: string): Promise<void> {
  await replaceList(DEMO, numbered(2));
  await takeArrivals(openLists, []);
  await replaceList({ ...CN, origin: { kind: 'file', file: `${where}.csv` } }, numbered(4));
  await addStock([
    { id: 'same', title: 'ZEPHYRA shoes' },
    { id: where, title: `ZEPHYRA ${where}` },
  ]);
  await takeArrivals(openLists, []);
  await replaceList({ ...CN, name: where, origin: { kind: 'page', url: 'https://customs.example/' } }, [
    recordalOf({
      recordNo: 'T1',
      markText: 'ZEPHYRA',
      holder: 'Zephyra Ltd.',
      classes: [25],
      goods: ['shoes'],
    }),
  ]);
  await takeArrivals(openLists, []);
  await changeWatchlist({ add: [{ markText: 'Nordlicht', classes: [9] }, { markText: where }] });
  await changeRecordNote(
    { regime: 'CN', recordNo: 'T1' },
    { note: { from: '', to: where }, users: { add: ['A Shop'] }, watched: true },
  );
  await changeRecordNote({ regime: 'CN', recordNo: where }, { note: { from: '', to: where } });
  await subscribe('https://lists.example/same.json');
  await subscribe(`https://lists.example/${where}.json`);
  await rememberColumns([{ header: where, field: 'markText' }]);
  await keepHealth({
    site: 'ebay',
    page: 'search',
    status: 'read',
    share: 1,
    day: '2026-11-01',
    visit: where,
  });
  await addWords(['Summit', where]);
  await openSurvey().keep([look({ id: where }), look({ id: 'B2' })]);
  await tellNothingFound(where, 'CN', '2026-11-01');
  await countWords('page', [{ word: 'Camptime', digests: [where.length] }], '2026-11-01');
  await machine.learning.restore({
    version: 2,
    words: [
      ['summit', [['ebay', 9, 1]]],
      [where, [['ebay', 2, 0]]],
    ],
  });
  await changeSettings({ role: where === 'here' ? 'holder' : 'moderator' });
  await changeList('own', {
    add: [
      { markText: 'ACME', role: 'own' },
      { markText: where, role: 'licensed', regimes: ['CN'] },
    ],
  });
  await changeList('yuanValues', { add: [{ currency: 'USD', yuan: 7, setOn: '2026-05-01' }] });
  await changeList('sitesOff', { add: [`${where}.example`] });
  const decision = {
    ...{
      regime: 'CN',
      recordNo: 'T1',
      mark: 'ZEPHYRA',
      words: 'zephyra',
      note: where,
      at: '2026-11-01T00:00:00.000Z',
    },
  };
  await machine.decisions.takeIn([
    { ...decision, id: 'same', kind: 'watch', reach: { to: 'listing', site: 'ebay', listingId: '1' } },
    {
      ...decision,
      id: where,
      kind: 'not-conflict',
      reach: { to: 'words', words: 'zephyra', use: 'mark', goods: 'same' },
    },
  ]);
}

/** Everything of before is there; settings alone may be others, and a list that could be ticked and was. */
function expectNothingLost(before: Kept, after: Kept): void {
  const contain = (now: readonly unknown[], here: readonly unknown[]): void =>
    expect(now).toEqual(expect.arrayContaining([...here]));
  for (const part of [
    'decisions',
    'queue',
    'rounds',
    'alerts',
    'subscriptions',
    'health',
    'lookUps',
    'sightings',
  ] as const)
    contain(after[part], before[part]);
  for (const part of ['own', 'sitesOff'] as const) contain(after.settings[part], before.settings[part]);
  contain(after.learning.words, before.learning.words);
  expect(after.settings.yuanValues.map(({ currency }) => currency)).toContain('USD');
  const [now, here] = [namesOf(after), namesOf(before)];
  for (const [at, names] of here.entries()) contain(now[at]!, names);
  const packaged = ({ lists }: Kept) => lists.find(({ name }) => name === 'demo');
  expect(packaged(after)).toEqual(packaged(before));
}

/** What may be there in a newer state, by its name. */
function namesOf({ notes, stock, lists, columnMaps: [layouts] }: Kept): string[][] {
  return [
    notes.map(({ regime, recordNo }) => `${regime} ${recordNo}`),
    stock.map(({ id }) => id),
    lists.map(({ name }) => name),
    layouts as string[],
  ];
}

/** Every line is taken or left out, and of each part everything that was taken comes or stays. */
async function expectAllCounted(text: string, { counts }: RestorePreview): Promise<void> {
  const contents = await readBackup(new TextEncoder().encode(text));
  const lines = text.split('\n').filter((line) => line.trim() !== '').length;
  expect(contents.lines).toBe(lines - 2);
  expect(contents.taken + contents.skipped.lines).toBe(contents.lines);
  for (const part of [
    'decisions',
    'log',
    'queue',
    'rounds',
    'health',
    'lookUps',
    'sightings',
    'subscriptions',
    'notes',
    'stock',
    'alerts',
    'columnMaps',
  ] as const) {
    const { brings = 0, stays = 0 } = counts[part] ?? {};
    expect([part, brings + stays]).toEqual([part, contents[part].length]);
  }
}

/** What the options were drawn from: most mutations spoil a line that is left out, and leave the same behind. */
const drawn = new Set<string>();

/** Sections of the options that cannot be drawn from what is stored now. */
async function sectionsFailing(): Promise<string[]> {
  const now = await stored();
  const bytes = serialize(now).toString('latin1');
  if (drawn.has(bytes)) return [];
  render(
    <TextsContext.Provider value={TEXTS}>
      <Options {...idleOptions()} {...now} />
    </TextsContext.Provider>,
    root,
  );
  const failing = [...root.querySelectorAll('[role="alert"]')].map(({ textContent }) => textContent ?? '');
  if (failing.length === 0) drawn.add(bytes);
  return failing;
}

test(`of ${FILES} mutated backups none loses what was here, each line is counted, and the options are drawn`, {
  tags: ['heavy'],
  timeout: 600_000,
}, async () => {
  const before = await everythingKept(machine);
  let refused = 0;
  let partly = 0;
  await fc.assert(
    fc.asyncProperty(mutations, async (all) => {
      const text = mutated(backup, all);
      const opened = await openBackup(() => new TextEncoder().encode(text)).catch((error) => {
        expect(error).toBeInstanceOf(UnreadableFile);
      });
      if (!opened) {
        refused++;
        return;
      }
      if (opened.preview.skipped.lines > 0) partly++;
      await expectAllCounted(text, opened.preview);
      const { undo } = await opened.restore(choosable(opened));
      expectNothingLost(before, await everythingKept(machine));
      expect(await sectionsFailing()).toEqual([]);
      await undo();
      expect(await everythingKept(machine)).toEqual(before);
    }),
    { numRuns: FILES, endOnFailure: true },
  );
  expect(await everythingKept(machine)).toEqual(before);
  expect('polluted' in {}).toBe(false);
  // The mutations are no idle ones: files of each fate are among them.
  expect(refused).toBeGreaterThan(FILES / 100);
  expect(partly).toBeGreaterThan(FILES / 4);
});
