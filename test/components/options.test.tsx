// @vitest-environment happy-dom
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { DataSection } from '../../components/options/data-section';
import { JudgingSection } from '../../components/options/judging-section';
import { type ListStanding, ListsSection } from '../../components/options/lists-section';
import { TextsContext } from '../../components/texts-context';
import { settingsFrom } from '../../lib/settings/settings';
import { TODAY } from './fixtures';
import { type Language, textsIn } from './texts';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

async function draw(what: ComponentChild, language: Language = 'en'): Promise<void> {
  await act(() =>
    render(
      <TextsContext.Provider value={{ t: textsIn(language), today: TODAY }}>{what}</TextsContext.Provider>,
      root,
    ),
  );
}

/** Presses the button that reads so. */
async function press(label: string): Promise<void> {
  const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === label);
  if (!button) throw new Error(`no button ${label} in: ${root.textContent}`);
  await act(async () => button.click());
}

const LIST: ListStanding = {
  ...{ name: 'gacc', regime: 'CN', date: '2026-05-01', freshness: 'fresh', demonstration: false },
  ...{ recordals: 9, figurative: 0, origin: 'file', source: 'gacc.xlsx' },
};
const lists = (props: Partial<Parameters<typeof ListsSection>[0]> = {}) => (
  <ListsSection
    lists={[LIST]}
    onImport={async () => ({ file: '', read: 0, accepted: 0, rejected: [], warnings: [] })}
    onRemoveList={async () => async () => {}}
    {...props}
  />
);

test('a removed list offers its way back, once', async () => {
  const undo = vi.fn(async () => {});
  const onRemoveList = vi.fn(async () => undo);
  await draw(lists({ onRemoveList }));
  await press('Remove');
  expect(onRemoveList).toHaveBeenCalledWith('gacc');
  // The list itself is gone from what is stored; the way back stays.
  await draw(lists({ onRemoveList, lists: [] }));
  expect(root.textContent).toContain('The list gacc was removed.');
  await press('Undo');
  expect(undo).toHaveBeenCalledOnce();
  expect(root.textContent).not.toContain('was removed');
});

test.each([
  ['stale', 'en', 'Stale: this list is more than 90 days old.'],
  ['expired', 'en', 'Expired on May 3, 2026: its publisher no longer stands by it.'],
  ['undated', 'en', 'Nobody knows what day this list speaks for.'],
  ['expired', 'zh_CN', '名单已于 2026年5月3日 过期'],
] as const)('a card of a list that is %s says so (%s)', async (freshness, language, said) => {
  await draw(lists({ lists: [{ ...LIST, freshness, expires: '2026-05-03' }] }), language);
  expect(root.querySelector('.ill')?.textContent).toContain(said);
});

test('what was erased comes back on “Undo”', async () => {
  const undo = vi.fn(async () => {});
  await draw(
    <DataSection onExport={() => {}} onRestore={async () => ({ decisions: 0 })} onErase={async () => undo} />,
  );
  await press('Erase everything…');
  await press('Erase');
  await press('Undo');
  expect(undo).toHaveBeenCalledOnce();
  expect(root.textContent).toContain('Everything is back.');
});

test('the direction of the goods is a choice, exported unless changed', async () => {
  const onChange = vi.fn();
  await draw(<JudgingSection settings={settingsFrom({})} onChange={onChange} onPreview={async () => []} />);
  const [exported, imported] = root.querySelectorAll<HTMLInputElement>('input[name="direction"]');
  expect(exported?.checked).toBe(true);
  await act(async () => imported?.click());
  expect(onChange).toHaveBeenCalledWith({ direction: 'import' });
});
