// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { DataSection } from '../../components/options/data-section';
import { type DecisionsProps, DecisionsSection } from '../../components/options/decisions-section';
import { JudgingSection } from '../../components/options/judging-section';
import { ListsSection } from '../../components/options/lists-section';
import { LISTS } from '../../lib/settings/fields';
import { settingsFrom } from '../../lib/settings/settings';
import type { ListRow } from '../../lib/surfaces/list-rows';
import { buttonCalled, clear, draw, press, root } from './drawn';
import { screening } from './fixtures';
import { idleDemonstration, idleRegister } from './idle-sources';
import { storedList } from './stored-list';

afterEach(clear);

const LIST: ListRow = {
  ...{ name: 'gacc', regime: 'CN', date: '2026-05-01', freshness: 'fresh', demonstration: false },
  ...{ recordals: 9, figurative: 0, origin: 'file', source: 'gacc.xlsx' },
};
const lists = (props: Partial<Parameters<typeof ListsSection>[0]> = {}) => (
  <ListsSection
    {...idleRegister}
    {...idleDemonstration}
    lists={[LIST]}
    subscriptions={[]}
    onSubscribe={async () => true}
    onUnsubscribe={() => {}}
    onPause={() => {}}
    onUpdate={async () => {}}
    onFollowAgain={async () => {}}
    onTakeSmaller={async () => {}}
    onAllowRegister={async () => true}
    onAcceptKey={async () => {}}
    onOpenList={async () => {
      throw new Error('no list is brought here');
    }}
    onSaveRejected={() => {}}
    onSaveList={async () => {}}
    onRemoveList={async () => async () => {}}
    {...props}
  />
);

test('a removed list offers its way back, once', async () => {
  const undo = vi.fn(async () => {});
  const onRemoveList = vi.fn(async () => undo);
  await draw(lists({ onRemoveList }));
  await press('Remove list gacc');
  expect(onRemoveList).toHaveBeenCalledWith('gacc');
  // The list itself is gone from what is stored; the way back stays.
  await draw(lists({ onRemoveList, lists: [] }));
  expect(root.textContent).toContain('The list gacc was removed.');
  await press('Undo');
  expect(undo).toHaveBeenCalledOnce();
  expect(root.textContent).not.toContain('was removed');
});

test.each([
  ['stale', 'en', 'Stale: this list is older than you set below.'],
  ['expired', 'en', 'Expired on May 3, 2026: its publisher no longer stands by it.'],
  ['undated', 'en', 'Nobody knows what day this list speaks for.'],
  ['expired', 'zh_CN', '名单已于 2026年5月3日 过期'],
] as const)('a card of a list that is %s says so (%s)', async (freshness, language, said) => {
  await draw(lists({ lists: [{ ...LIST, freshness, expires: '2026-05-03' }] }), language);
  expect(root.querySelector('.ill')?.textContent).toContain(said);
});

const DATA = {
  onExport: async () => ({ unreadParts: [], unreadLists: [] }),
  onOpenBackup: async () => {
    throw new Error('no file is chosen here');
  },
  onErase: async () => ({ undo: async () => {}, left: [] }),
};

test('what was erased comes back on “Undo”', async () => {
  const undo = vi.fn(async () => {});
  await draw(<DataSection {...DATA} onErase={async () => ({ undo, left: [] })} />);
  await press('Erase everything…');
  await press('Erase');
  await press('Undo');
  expect(undo).toHaveBeenCalledOnce();
  expect(root.textContent).toContain('Everything is back.');
});

test('taking back is told while it goes on, and what failed is not told to go on', async () => {
  const end = { well() {}, ill(_: Error) {} };
  const undo = () => new Promise<void>((well, ill) => Object.assign(end, { well, ill }));
  await draw(<DataSection {...DATA} onErase={async () => ({ undo, left: [] })} />);
  await press('Erase everything…');
  await press('Erase');
  expect(root.textContent).not.toContain('Taking it back…');
  await press('Undo');
  expect(root.textContent).toContain('Taking it back…');
  await act(async () => end.ill(new Error('the disk is full')));
  expect(root.textContent).not.toContain('Taking it back…');
  expect(root.textContent).not.toContain('Everything is back.');
  await press('Undo');
  expect(root.textContent).toContain('Taking it back…');
  await act(async () => end.well());
  expect(root.textContent).not.toContain('Taking it back…');
  expect(root.textContent).toContain('Everything is back.');
});

test('two presses on “Erase” erase once: a second erasure would have nothing to bring back', async () => {
  let erased = (_: { undo(): Promise<void>; left: [] }) => {};
  const undo = vi.fn(async () => {});
  const onErase = vi.fn(
    () =>
      new Promise<{ undo(): Promise<void>; left: [] }>((tell) => {
        erased = tell;
      }),
  );
  await draw(<DataSection {...DATA} onErase={onErase} />);
  await press('Erase everything…');
  await press('Erase');
  expect(buttonCalled('Erase')!.disabled).toBe(true);
  await press('Erase');
  await act(async () => erased({ undo, left: [] }));
  expect(onErase).toHaveBeenCalledOnce();
  await press('Undo');
  expect(undo).toHaveBeenCalledOnce();
});

test('the direction of the goods is a choice, exported unless changed', async () => {
  const onChange = vi.fn();
  await draw(
    <JudgingSection
      prescribed={{ settings: [], lists: [] }}
      settings={settingsFrom({})}
      lists={[]}
      onChange={onChange}
      onChangeYuan={storedList([], LISTS.yuanValues).change}
      onPreview={async () => []}
    />,
  );
  const [exported, imported] = root.querySelectorAll<HTMLInputElement>('input[name="direction"]');
  expect(exported?.checked).toBe(true);
  await act(async () => imported?.click());
  expect(onChange).toHaveBeenCalledWith({ direction: 'import' });
});

test('a changed setting shows at once which titles it judges differently, and how it was before', async () => {
  const strict = settingsFrom({});
  const cautious = settingsFrom({ policy: 'cautious' });
  const socks = screening({ id: '2', title: 'Plain socks', findings: [], outcome: 'clear' });
  const onPreview = async ({ policy }: typeof strict) => [
    policy === 'strict' ? screening({ findings: [], outcome: 'clear' }) : screening(),
    socks,
  ];
  const section = (settings: typeof strict) => (
    <JudgingSection
      prescribed={{ settings: [], lists: [] }}
      settings={settings}
      lists={[]}
      onChange={() => {}}
      onChangeYuan={storedList([], LISTS.yuanValues).change}
      onPreview={onPreview}
    />
  );
  const said = () => root.querySelector('.preview [role="status"]')?.textContent;
  await draw(section(strict));
  expect(said()).toBe('');
  await draw(section(cautious));
  expect(said()).toBe('That changes 1 of these titles:');
  expect([...root.querySelectorAll('.preview del')].map(({ textContent }) => textContent)).toEqual([
    'Nothing found',
  ]);
  await draw(section({ ...cautious, role: 'holder' }));
  expect(said()).toBe('That changes none of these titles.');
});

const CARD = {
  url: 'https://lists.example/cn.json',
  name: 'cn',
  version: 4,
  managed: false,
  paused: false,
  allowed: true,
};

/** Noon of a day where the test runs: people are told days of their own. */
const NOON = new Date(2026, 4, 19, 12).toISOString();

test('a followed list tells version, day, and in plain words why the last check failed', async () => {
  const problem = { code: 'too-large', says: 'subscription.problem.too-large', at: NOON } as const;
  await draw(lists({ subscriptions: [{ ...CARD, date: '2026-05-11', problem }] }));
  const card = root.querySelector('.subscriptions .list-card')?.textContent;
  expect(card).toContain('version 4 · May 11, 2026');
  expect(card).toMatch(/The check of May 19, 2026.* failed; the list of before stays\. The file is larger/);
  expect(card).not.toContain('Accept new key');
});

test('a changed key is shown beside the pinned one and taken only on the press', async () => {
  const onAcceptKey = vi.fn(async () => {});
  const keys = { pinned: 'aaaa 1111', offered: 'bbbb 2222' };
  await draw(lists({ onAcceptKey, subscriptions: [{ ...CARD, keys }] }));
  expect([...root.querySelectorAll('.key-change dd')].map(({ textContent }) => textContent)).toEqual([
    'aaaa 1111',
    'bbbb 2222',
  ]);
  expect(onAcceptKey).not.toHaveBeenCalled();
  await press('Accept new key');
  expect(onAcceptKey).toHaveBeenCalledWith(CARD.url);
});

test('a list that the organisation set can be paused, not left', async () => {
  const onPause = vi.fn();
  await draw(lists({ onPause, subscriptions: [{ ...CARD, managed: true }] }));
  expect(root.textContent).not.toContain('Stop following');
  await press('Pause');
  expect(onPause).toHaveBeenCalledWith(CARD.url, true);
});

const OFFLINE = {
  ...({ code: 'offline', says: 'subscription.problem.offline' } as const),
  at: NOON,
};

test('a list that came with a backup asks the browser’s leave on the press that updates it', async () => {
  const onUpdate = vi.fn(async () => {});
  const restored = {
    ...CARD,
    allowed: false,
    problem: OFFLINE,
  };
  await draw(lists({ onUpdate, subscriptions: [restored] }));
  expect(root.textContent).toContain('does not let the extension ask lists.example yet');
  expect(root.textContent).not.toContain('Are you online?');
  await press('Allow and update');
  expect(onUpdate).toHaveBeenCalledWith(restored);
});

test('where the browser refuses the host, the person is told that nothing was fetched', async () => {
  const onSubscribe = vi.fn(async () => false);
  await draw(lists({ onSubscribe }));
  root.querySelector<HTMLInputElement>('input[type="url"]')!.value = CARD.url;
  await press('Follow');
  expect(onSubscribe).toHaveBeenCalledWith(CARD.url);
  expect(root.textContent).toContain('nothing was fetched');
});

test('a list that came with a backup asks nobody before the person says so, and has one button for it', async () => {
  const onFollowAgain = vi.fn(async () => {});
  const restored = { ...CARD, paused: true, fromBackup: true as const, allowed: false };
  await draw(lists({ onFollowAgain, subscriptions: [restored] }));
  expect(root.textContent).toContain('Nothing is asked of lists.example before you say so');
  expect(buttonCalled('Resume') ?? buttonCalled('Allow and update')).toBeUndefined();
  await press('Follow again');
  expect(onFollowAgain).toHaveBeenCalledWith(restored);
});

test('an address that no list can come from can only be left', async () => {
  await draw(lists({ subscriptions: [{ ...CARD, url: 'javascript:alert(1)', allowed: false }] }));
  expect(root.textContent).toContain('no address that a list may be fetched from');
  expect(buttonCalled('Stop following')).toBeDefined();
  expect(buttonCalled('Allow and update')).toBeUndefined();
});

const DECISIONS: DecisionsProps = {
  ...{ decisions: [], unreadDecisions: [], onRetract() {}, onReachChangeRead() {} },
};

test('a person is told how a new version narrowed what was decided, until they have read it', async () => {
  const onReachChangeRead = vi.fn();
  const reachChange = { nowhere: 12, everywhere: 340, at: '2026-11-29T08:00:00.000Z' };
  await draw(
    <DecisionsSection {...DECISIONS} reachChange={reachChange} onReachChangeRead={onReachChangeRead} />,
  );
  expect(root.textContent).toMatch(
    /without effect until you decide again: 12\b.*every site as before: 340\b/,
  );
  await press('Understood');
  expect(onReachChangeRead).toHaveBeenCalledOnce();
  await draw(<DecisionsSection {...DECISIONS} />);
  expect(root.querySelector('[role="status"]')).toBeNull();
});

test('entries that are no decisions are counted and named', async () => {
  const unreadDecisions = ['a7', 'b9'].map((id) => ({ id, stored: { id } }));
  await draw(<DecisionsSection {...DECISIONS} unreadDecisions={unreadDecisions} />, 'zh_CN');
  expect(root.textContent).toContain('无法读取的决定：2 个');
  expect(root.textContent).toContain('a7, b9');
});
