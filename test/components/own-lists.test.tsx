// @vitest-environment happy-dom

import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { type AlertsProps, AlertsSection } from '../../components/options/alerts-section';
import { AddMarks } from '../../components/options/marks/add-marks';
import { OwnSection, type OwnSectionProps } from '../../components/options/marks/own-section';
import { WatchlistSection } from '../../components/options/marks/watchlist-section';
import { StockSection } from '../../components/options/stock-section';
import { DoubtOfLists } from '../../components/shared/nothing-found';
import type { StoredAlert } from '../../lib/lists/store/database';
import { notice } from '../../lib/locales/notice';
import { LISTS } from '../../lib/settings/fields';
import type { ConflictingRecordal, OwnMark } from '../../lib/watch/conflicting-recordals';
import { readMarksFile } from '../../lib/watch/own-marks-file';
import type { WatchedMark } from '../../lib/watch/watchlist';
import { eventually } from '../eventually';
import { recordalOf } from '../recordal-of';
import { clear, draw, enter, press, root } from './drawn';
import { storedList } from './stored-list';

afterEach(clear);

/** Bytes as they are: happy-dom's Blob has no stream. */
const onReadMarks = async (source: Blob) => readMarksFile(new Uint8Array(await source.arrayBuffer()));

const OWN: OwnMark[] = [{ markText: 'Zephyra', role: 'own' }];
const WATCHED = { most: 100, keyOf: ({ markText }: WatchedMark) => markText };

/** What the section says became of added marks. */
const said = () => [...root.querySelectorAll('p[role=status]')].at(-1)?.textContent;

/** Types lines into the field for marks and adds them. */
async function paste(lines: string): Promise<void> {
  root.querySelector('textarea')!.value = lines;
  await act(async () => {
    root.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
  await eventually(async () => {
    await act(async () => {});
    expect(said()).not.toBe('');
  });
}

const RIVAL: ConflictingRecordal = {
  own: OWN[0]!,
  recordal: recordalOf({ recordNo: 'T9', markText: 'ZEPHYRA', holder: 'Squatter Ltd' }),
  ...{ relation: 'identical', list: 'gacc', listDate: '2026-05-01', demonstration: false },
};
const ownSection = (props: Partial<OwnSectionProps> = {}) => (
  <OwnSection
    own={OWN}
    lists={[]}
    onChange={storedList(OWN, LISTS.own).change}
    onReadMarks={onReadMarks}
    onRivals={async () => ({ rivals: [], notLookedUp: [] })}
    onOpenRecord={() => {}}
    {...props}
  />
);

test('an own mark is confined to regimes by typing their codes, and the change has a way back', async () => {
  const stored = storedList(OWN, LISTS.own);
  await draw(ownSection({ onChange: stored.change }));
  await enter(root.querySelectorAll<HTMLInputElement>('.mark-fields input')[0]!, 'cn, us', 'change');
  expect(stored.now).toEqual([{ markText: 'Zephyra', role: 'own', regimes: ['CN', 'US'] }]);
  await press('Undo');
  expect(stored.now).toEqual(OWN);
});

test('emptied regimes mean everywhere again', async () => {
  const own = [{ ...OWN[0]!, regimes: ['CN'] }];
  const stored = storedList(own, LISTS.own);
  await draw(ownSection({ onChange: stored.change, own }));
  await enter(root.querySelectorAll<HTMLInputElement>('.mark-fields input')[0]!, ' ', 'change');
  expect(stored.now).toEqual(OWN);
});

test('a removed own mark comes back on undo', async () => {
  const stored = storedList(OWN, LISTS.own);
  await draw(ownSection({ onChange: stored.change }));
  await press('Remove Zephyra');
  expect(stored.now).toEqual([]);
  await press('Undo');
  expect(stored.now).toEqual(OWN);
});

test('pasted marks are added once each, and what is there already is not added again', async () => {
  const stored = storedList(OWN, LISTS.own);
  await draw(ownSection({ onChange: stored.change }));
  await paste('Zephyra\nAcme\nAcme\n');
  expect(stored.now).toEqual([...OWN, { markText: 'Acme', role: 'own' }]);
  expect(said()).toBe('1 mark added.');
  expect(root.querySelector('textarea')!.value).toBe('');
});

test.each([
  ['en', '1 mark added. 2 marks were not added: at most 3 are kept.'],
  ['zh_CN', '已添加 1 个商标。 有 2 个商标未添加：最多保存 3 个。'],
] as const)('marks without room are counted, and the field keeps its lines (%s)', async (language, words) => {
  const stored = storedList([...OWN, { markText: 'B', role: 'own' as const }], { ...LISTS.own, most: 3 });
  await draw(
    <AddMarks label="" most={3} onReadMarks={onReadMarks} onAdd={(marks) => stored.change({ add: marks })} />,
    language,
  );
  await paste('C\nD\nE');
  expect(said()).toBe(words);
  expect(root.querySelector('textarea')!.value).toBe('C\nD\nE');
});

test('marks count as added only once they are stored', async () => {
  await draw(ownSection({ onChange: () => Promise.reject(new Error('quota')) }));
  await paste('Acme');
  expect(said()).toBe('Your marks could not be stored. What was kept before is unchanged. Try again.');
  expect(root.querySelector('textarea')!.value).toBe('Acme');
});

test('rows that may not be kept are named by reason, and the others come in', async () => {
  const stored = storedList(OWN, LISTS.own);
  await draw(ownSection({ onChange: stored.change }));
  await paste(
    `mark,regime\nACME,CN\nOMEGA,https://www.example.org/customs/registers/2026/trademarks\n${'X'.repeat(201)},CN\n,CN`,
  );
  expect(stored.now.map(({ markText }) => markText)).toEqual(['Zephyra', 'ACME']);
  for (const words of [
    '1 mark added.',
    'Row 3 was left out: a customs regime is a code such as CN; one here has more than 40 letters.',
    'Row 4 was left out: the mark has more than 200 letters.',
    'Row 5 was left out: the row names no mark.',
  ])
    expect(said()).toContain(words);
});

test.each([
  ['a customs regime', 0, 'ChinaMainlandHongKongMacauTaiwanSingaporeMalaysia', 'more than 40 letters'],
  ['a hundred and one regimes', 0, Array.from({ length: 101 }, (_, at) => `R${at}`).join(), 'more than 100'],
  ['a number', 1, '9'.repeat(401), 'longer than 400 letters'],
] as const)(
  '%s that may not be kept is refused at the field, and nothing is sent',
  async (_, at, text, words) => {
    const onChange = vi.fn();
    await draw(ownSection({ onChange }));
    const field = root.querySelectorAll<HTMLInputElement>('.mark-fields input')[at]!;
    await enter(field, text, 'change');
    expect(root.querySelector('.marks [role=alert]')?.textContent).toContain(words);
    expect(onChange).not.toHaveBeenCalled();
    expect(field.value).toBe(text);
  },
);

test('an undo leaves what another window added and changed meanwhile', async () => {
  const stored = storedList([...OWN, { markText: 'Acme', role: 'own' as const }], LISTS.own);
  await draw(ownSection({ own: stored.now, onChange: stored.change }));
  await press('Remove Zephyra');
  await stored.change({ add: [{ markText: 'U3', role: 'own' }] });
  await stored.change({ edit: { from: stored.now[0]!, to: { ...stored.now[0]!, holder: 'Acme Ltd' } } });
  await press('Undo');
  expect(stored.now).toEqual([
    ...OWN,
    { markText: 'Acme', role: 'own', holder: 'Acme Ltd' },
    { markText: 'U3', role: 'own' },
  ]);
});

test.each([
  ['en', 'Yes: 1 recordal of the same mark', 'Squatter Ltd', 'the same as Zephyra'],
  ['zh_CN', '有：1 条相同商标的备案', 'Squatter Ltd', '与 Zephyra 相同'],
] as const)('somebody else’s recordal of an own mark is told plainly (%s)', async (language, ...said) => {
  await draw(ownSection({ onRivals: async () => ({ rivals: [RIVAL], notLookedUp: [] }) }), language);
  for (const words of said) expect(root.textContent).toContain(words);
});

test('“this is mine” puts the number on the own mark; a second one stands beside it, confined to its regime', async () => {
  const bare = storedList(OWN, LISTS.own);
  await draw(
    ownSection({ onChange: bare.change, onRivals: async () => ({ rivals: [RIVAL], notLookedUp: [] }) }),
  );
  await press('This is mine');
  expect(bare.now).toEqual([{ ...OWN[0]!, recordNo: 'T9' }]);
  await press('Undo');
  expect(bare.now).toEqual(OWN);
  clear();
  const numbered = [{ ...OWN[0]!, recordNo: 'T1' }];
  const stored = storedList(numbered, LISTS.own);
  await draw(
    ownSection({
      onChange: stored.change,
      own: numbered,
      onRivals: async () => ({ rivals: [RIVAL], notLookedUp: [] }),
    }),
  );
  await press('This is mine');
  expect(stored.now).toEqual([
    ...numbered,
    { markText: 'Zephyra', role: 'own', recordNo: 'T9', regimes: ['CN'] },
  ]);
});

test('no rival in an expired list is no clear answer, and a silent list no answer at all', async () => {
  await draw(ownSection());
  expect(root.querySelector('.rivals')?.textContent).toContain('No: no recordal of somebody else');
  clear();
  await draw(
    <DoubtOfLists.Provider value={{ kind: 'expired', lists: ['gacc'] }}>
      {ownSection()}
    </DoubtOfLists.Provider>,
  );
  expect(root.querySelector('.rivals')?.textContent).not.toContain('No: no recordal');
  expect(root.querySelector('.rivals .sign-clear')).toBeNull();
  clear();
  await draw(ownSection({ onRivals: () => Promise.reject(new Error('asleep')) }));
  expect(root.querySelector('.rivals')?.textContent).toContain('this is not known');
});

test('the watchlist keeps classes, leaves out what is none, and takes a removal back', async () => {
  const watchlist = [{ markText: 'Nordlicht', classes: [9] }];
  const stored = storedList<WatchedMark>(watchlist, WATCHED);
  await draw(<WatchlistSection {...{ watchlist, onChangeWatchlist: stored.change, onReadMarks }} />);
  await enter(root.querySelector<HTMLInputElement>('.classes')!, '25, 9, 99', 'change');
  expect(stored.now).toEqual([{ markText: 'Nordlicht', classes: [9, 25] }]);
  await press('Remove Nordlicht');
  expect(stored.now).toEqual([]);
  await press('Undo');
  expect(stored.now).toEqual(watchlist);
});

test('a watchlist that could not be stored says so', async () => {
  const onChangeWatchlist = () => Promise.reject(new Error('quota'));
  await draw(<WatchlistSection {...{ watchlist: [{ markText: 'N' }], onChangeWatchlist, onReadMarks }} />);
  await press('Remove N');
  expect(root.querySelector('[role=alert]')?.textContent).toContain('What was kept before is unchanged');
});

test('the filter decides which listings are taken out of the stock, and undo brings just those back', async () => {
  const undo = vi.fn(async () => {});
  const onRemoveStock = vi.fn(async () => undo);
  const stock = ['wool socks', 'wool hat', 'leather belt'].map((title, at) => ({
    ...{ id: String(at), title, addedAt: '2026-05-01T08:00:00Z' },
  }));
  const onAddStock = async () => ({ added: 0, refused: 0, leftOut: [], undo: async () => {} });
  await draw(<StockSection {...{ stock, onRemoveStock, onAddStock }} />);
  const filter = root.querySelector<HTMLInputElement>('input[type=search]')!;
  await enter(filter, 'WOOL');
  await press('Take out 2 listings');
  expect(onRemoveStock).toHaveBeenCalledWith(['0', '1']);
  await press('Undo');
  expect(undo).toHaveBeenCalledOnce();
});

test('pasted titles come into the stock, with the number refused and a way back', async () => {
  const undo = vi.fn(async () => {});
  const onAddStock = vi.fn(async () => ({ added: 2, refused: 1, leftOut: [], undo }));
  await draw(<StockSection stock={[]} onRemoveStock={async () => undo} onAddStock={onAddStock} />);
  root.querySelector('textarea')!.value = 'a\nb\n';
  await press('Add');
  expect(root.textContent).toContain('2 listings are in your stock.');
  expect(root.textContent).toContain('1 row without a title was left out.');
  await press('Undo');
  expect(undo).toHaveBeenCalledOnce();
});

test('a sheet that is left out of a file of the stock or of marks is named', async () => {
  const leftOut = [notice('sheetsNotRead', { sheets: 'Brands' })];
  const onAddStock = async () => ({ added: 2, refused: 0, leftOut, undo: async () => {} });
  const onRemoveStock = async () => async () => {};
  await draw(<StockSection {...{ stock: [], onRemoveStock, onAddStock }} />);
  root.querySelector('textarea')!.value = 'a\nb\n';
  await press('Add');
  expect(root.textContent).toContain('sheets not read: Brands');

  const marks = async () => ({ marks: [], refused: [], leftOut });
  const { change } = storedList<WatchedMark>([], WATCHED);
  await draw(<WatchlistSection {...{ watchlist: [], onChangeWatchlist: change, onReadMarks: marks }} />);
  root.querySelector('textarea')!.value = 'a';
  await press('Add');
  await act(async () => {});
  expect(root.textContent).toContain('sheets not read: Brands');
});

const ALERT: StoredAlert = {
  ...{ about: 'stock', subject: 'a', title: 'Zephyra shoes', words: 'Zephyra', kind: 'added' },
  ...{ list: 'gacc', listDate: '2026-05-01', demonstration: false, regime: 'CN', recordNo: 'T2' },
  ...{ mark: 'ZEPHYRA', holder: 'Z Ltd', at: '2026-05-19T08:00:00Z', seen: false },
};
const alerts = (props: Partial<AlertsProps> = {}) => (
  <AlertsSection
    alerts={[ALERT]}
    notifying={false}
    onNotify={() => {}}
    onMarkAlerts={() => {}}
    onRemoveAlerts={async () => async () => {}}
    onOpenRecord={() => {}}
    {...props}
  />
);

test.each([
  ['en', 'Your stock “Zephyra shoes” meets ZEPHYRA, recordal T2 (list gacc)', 'gacc · 19 days old'],
  ['zh_CN', '您的商品“Zephyra shoes”涉及 ZEPHYRA，备案号 T2', 'gacc · 19 天前'],
] as const)(
  'an alert tells what met what, in which list and how old that is (%s)',
  async (language, ...said) => {
    await draw(alerts(), language);
    for (const words of said) expect(root.textContent).toContain(words);
  },
);

test('an unread alert is marked as read, and back, and its recordal opens', async () => {
  const onMarkAlerts = vi.fn();
  const onOpenRecord = vi.fn();
  await draw(alerts({ onMarkAlerts, onOpenRecord }));
  await press('Mark as read');
  expect(onMarkAlerts).toHaveBeenLastCalledWith([ALERT], true);
  await press('Open record');
  expect(onOpenRecord).toHaveBeenCalledWith(ALERT);
  await draw(alerts({ onMarkAlerts, alerts: [{ ...ALERT, seen: true }] }));
  await press('Mark as unread');
  expect(onMarkAlerts).toHaveBeenLastCalledWith([{ ...ALERT, seen: true }], false);
});

test('leave to notify is asked for only on the press', async () => {
  const onNotify = vi.fn();
  await draw(alerts({ onNotify }));
  expect(onNotify).not.toHaveBeenCalled();
  await act(async () => root.querySelector<HTMLInputElement>('.notify input')!.click());
  expect(onNotify).toHaveBeenCalledWith(true);
});
