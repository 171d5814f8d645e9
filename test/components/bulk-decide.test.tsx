// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { ResultsView, type ResultsViewProps } from '../../components/bulk/results-view';
import { BulkResults } from '../../lib/bulk/results';
import { buttonCalled, clear, draw, enter, press, root } from './drawn';
import { finding, IDLE_RESULTS, listing, screening } from './fixtures';
import type { Language } from './texts';

afterEach(clear);

function view(over: Partial<ResultsViewProps> = {}, language: Language = 'en') {
  const results = new BulkResults();
  const found = finding();
  results.add(
    [1, 2, 3].map((row) => ({
      ...{ row, level: 'review' as const, listing: listing({ id: String(row) }) },
      ...{ finding: found, screening: screening(found) },
    })),
  );
  return draw(
    <ResultsView
      {...{ ...IDLE_RESULTS, results, version: 1, undoable: undefined }}
      phase="finished"
      reader="seller"
      {...over}
    />,
    language,
  );
}
const choice = () => root.querySelector<HTMLSelectElement>('.filter-bar select')!;
const alerts = () =>
  [...root.querySelectorAll('[role=alert]')].map(({ textContent }) => textContent).join('');

test('what is chosen decides nothing before the press: a person goes through the choices by arrow key', async () => {
  const onDecide = vi.fn(async () => {});
  await view({ onDecide });
  expect(buttonCalled('Decide')!.disabled).toBe(true);
  for (const kind of ['not-conflict', 'authorised', 'conflict']) await enter(choice(), kind, 'change');
  expect(onDecide).not.toHaveBeenCalled();
  await press('Decide');
  expect(onDecide).toHaveBeenCalledExactlyOnceWith(
    [1, 2, 3].map((row) => expect.objectContaining({ row })),
    'conflict',
    expect.any(Function),
  );
});

test('choosing nothing again takes the press away', async () => {
  await view();
  await enter(choice(), 'conflict', 'change');
  await enter(choice(), '', 'change');
  expect(buttonCalled('Decide')!.disabled).toBe(true);
});

test('while many decisions are stored it says how far it is, and a second press finds no button', async () => {
  let told: (share: number) => void = () => {};
  let stored: () => void = () => {};
  const onDecide: ResultsViewProps['onDecide'] = (_, __, onShare) => {
    told = onShare!;
    return new Promise((done) => (stored = done));
  };
  await view({ onDecide });
  await enter(choice(), 'conflict', 'change');
  await press('Decide');
  expect(buttonCalled('Decide')).toBeUndefined();
  await act(async () => told(0.4));
  expect(root.textContent).toContain('Keeping the decision… 40%');
  await act(async () => stored());
  expect(choice().value).toBe('');
});

test.each([
  ['en', 'Decide', 'the rows are as they were'],
  ['ru', 'Решить', 'строки остались прежними'],
  ['zh_CN', '作出决定', '各行未变'],
] as const)(
  'a decision that could not be kept is said, with what is safe (%s)',
  async (language, name, safe) => {
    await view({ onDecide: () => Promise.reject(new Error('QuotaExceededError')) }, language);
    expect(alerts()).toBe('');
    await enter(choice(), 'not-conflict', 'change');
    await press(name);
    expect(alerts()).toContain(safe);
    expect(choice().value, 'the choice stays for the next try').toBe('not-conflict');
  },
);

test('a decision that could not be taken back is said, and can be tried again', async () => {
  const onUndo = vi.fn().mockRejectedValueOnce(new Error('gone')).mockResolvedValue(undefined);
  await view({ onUndo, undoable: 3 });
  await press('Undo');
  expect(alerts()).toBe('This could not be undone. Try again.');
  await press('Undo');
  expect(alerts()).toBe('');
});

test('listings that could not be taken into the stock are said', async () => {
  await view({ onStock: () => Promise.reject(new Error('QuotaExceededError')) });
  await press('Add to my stock');
  expect(alerts()).toBe('This could not be stored; your stock is as it was. Try again.');
});

test('while rows are checked again, what was decided waits with its undo', async () => {
  await view({ undoable: 3, checkedAgain: true, phase: 'running' });
  expect(buttonCalled('Undo')).toBeUndefined();
  await view({ undoable: 3, phase: 'running' });
  expect(buttonCalled('Undo')).toBeDefined();
});
