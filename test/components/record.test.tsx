// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { Record, type RecordProps } from '../../components/record/record';
import type { KeptNote, NoteChange, RecordalToday } from '../../lib/surfaces/record-file';
import { recordalOf } from '../recordal-of';
import { buttonCalled, clear, draw, press, root } from './drawn';
import { idleRegister } from './idle-sources';
import type { Language } from './texts';

afterEach(clear);

afterEach(() => vi.useRealTimers());

const STANDING: RecordalToday = {
  ...{ list: 'gacc', listDate: '2026-05-01', freshness: 'fresh', demonstration: false, inForce: true },
  recordal: recordalOf({
    ...{ recordNo: 'T2018-55', markText: 'ZEPHYRA', aliases: ['星风'], holder: 'Zephyra Ltd' },
    ...{ classes: [9, 25], goods: ['shoes', 'hats'], validFrom: '2021-05-04', validTo: '2031-05-03' },
  }),
};
const KEPT: KeptNote = { note: '', authorisedUsers: [], watched: false };

async function drawRecord(props: Partial<RecordProps> = {}, language: Language = 'en') {
  const onKeep = vi.fn(async (_: NoteChange) => {});
  await draw(
    <Record
      onLookUpAt={idleRegister.onLookUpAt}
      {...{ regime: 'CN', recordNo: 'T2018-55', inLists: [STANDING], history: [], kept: KEPT, onKeep }}
      {...props}
    />,
    language,
  );
  return onKeep;
}

test('the row is there whole, with the list’s date and age', async () => {
  await drawRecord();
  const fields = new Map(
    [...root.querySelectorAll('.fields > div')].map((row) => [
      row.querySelector('dt')!.textContent,
      row.querySelector('dd')!.textContent,
    ]),
  );
  expect(Object.fromEntries(fields)).toMatchObject({
    ...{ Mark: 'ZEPHYRA', 'Other forms of the mark': '星风', 'Right holder': 'Zephyra Ltd' },
    ...{ 'Nice classes': '9, 25', Goods: 'shoes; hats', 'In force until': 'May 3, 2031', Status: 'active' },
  });
  expect(root.textContent).toContain('List gacc, May 1, 2026 (19 days old)');
});

test.each([
  ['en', 'This list has expired', '– Expired'],
  ['zh_CN', '名单已过期', '– 已过期'],
] as const)('a row of an expired list is never shown as if it stood (%s)', async (language, said, age) => {
  await drawRecord({ inLists: [{ ...STANDING, freshness: 'expired' }] }, language);
  expect(root.textContent).toContain(said);
  expect(root.textContent).toContain(age);
});

test('what customs acted on is told with its day', async () => {
  const recordal = recordalOf({ recordNo: 'T2018-55', status: 'unknown', actedOn: '2025-07-09' });
  await drawRecord({ inLists: [{ ...STANDING, inForce: null, recordal }] });
  expect(root.textContent).toContain('Customs acted on it onJul 9, 2025');
  expect(root.textContent).toContain('validity not known');
});

test('a recordal that no list has any more says so and keeps what the person wrote', async () => {
  const history = [
    {
      kind: 'removed' as const,
      regime: 'CN',
      recordNo: 'T2018-55',
      mark: 'ZEPHYRA',
      list: 'gacc',
      version: 3,
      at: '2026-05-18T00:00:00Z',
    },
  ];
  await drawRecord({ inLists: [], history, kept: { ...KEPT, note: 'asked the holder' } });
  expect(root.querySelector('h1')?.textContent).toBe('ZEPHYRA');
  expect(root.textContent).toContain('No list on this machine has this recordal now');
  expect(root.querySelector('.history')?.textContent).toContain('Removed in version 3 of gacc');
  expect(root.querySelector('textarea')?.value).toBe('asked the holder');
});

test('the history names the fields that a version changed, in the reader’s words', async () => {
  const entry = { kind: 'changed' as const, regime: 'CN', recordNo: 'T', mark: '', list: 'gacc', version: 2 };
  await drawRecord({ history: [{ ...entry, at: '2026-05-18T00:00:00Z', fields: ['validTo', 'source'] }] });
  expect(root.querySelector('.history')?.textContent).toContain(
    'Changed in version 2 of gacc: In force until',
  );
  expect(root.querySelector('.history')?.textContent).not.toContain('source');
});

test('a note is kept after a pause, and undo brings back what stood before the typing', async () => {
  vi.useFakeTimers();
  const onKeep = await drawRecord({ kept: { ...KEPT, note: 'before' } });
  const field = root.querySelector('textarea')!;
  await act(async () => field.focus());
  for (const text of ['before a', 'before and after'])
    await act(async () => {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  expect(onKeep).not.toHaveBeenCalled();
  await act(async () => void vi.advanceTimersByTime(600));
  expect(onKeep).toHaveBeenCalledExactlyOnceWith({ note: { from: 'before', to: 'before and after' } });
  await press('Undo');
  expect(onKeep).toHaveBeenLastCalledWith({ note: { from: 'before and after', to: 'before' } });
});

test('leaving the field keeps the note at once', async () => {
  const onKeep = await drawRecord();
  const field = root.querySelector('textarea')!;
  await act(async () => {
    field.value = 'quick';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => void field.dispatchEvent(new FocusEvent('blur')));
  expect(onKeep).toHaveBeenCalledExactlyOnceWith({ note: { from: '', to: 'quick' } });
});

test('a seller is authorised by hand and removed again, each with a way back', async () => {
  const kept = { ...KEPT, authorisedUsers: ['A Shop'] };
  const onKeep = await drawRecord({ kept });
  const form = root.querySelector<HTMLInputElement>('[name=seller]')!.form!;
  form.querySelector('input')!.value = ' B Shop ';
  await act(async () => void form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
  expect(onKeep).toHaveBeenLastCalledWith({ users: { add: ['B Shop'] } });
  await press('Remove A Shop');
  expect(onKeep).toHaveBeenLastCalledWith({ users: { remove: ['A Shop'] } });
  await press('Undo');
  expect(onKeep).toHaveBeenLastCalledWith({ users: { add: ['A Shop'], at: 0 } });
});

test('a note that could not be stored stays in its field, and is stored whole the next time', async () => {
  const onKeep = await drawRecord();
  onKeep.mockRejectedValueOnce(new Error('the disk is full'));
  const field = root.querySelector('textarea')!;
  const leave = async (text: string) => {
    await act(() => {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(async () => {
      field.dispatchEvent(new FocusEvent('blur'));
      await new Promise((done) => setTimeout(done));
    });
  };
  await leave('asked');
  expect(root.querySelector('[role=alert]')).not.toBeNull();
  expect(field.value).toBe('asked');
  await leave('asked');
  expect(onKeep.mock.calls.map(([change]) => change)).toEqual([
    { note: { from: '', to: 'asked' } },
    { note: { from: '', to: 'asked' } },
  ]);
  expect(root.querySelector('[role=alert]')).toBeNull();
  await leave('asked');
  expect(onKeep).toHaveBeenCalledTimes(2);
});

test('a seller that could not be stored stays in its field; one that could leaves it', async () => {
  const onKeep = await drawRecord();
  onKeep.mockRejectedValueOnce(new Error('the disk is full'));
  const field = root.querySelector<HTMLInputElement>('input[name=seller]')!;
  const add = () =>
    act(async () => {
      field.form!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      await new Promise((done) => setTimeout(done));
    });
  field.value = 'Zephyra Store';
  await add();
  expect(field.value).toBe('Zephyra Store');
  await add();
  expect(field.value).toBe('');
});

test('watching is a switch that says its state', async () => {
  const onKeep = await drawRecord();
  expect(buttonCalled('Watch this recordal')?.getAttribute('aria-pressed')).toBe('false');
  await press('Watch this recordal');
  expect(onKeep).toHaveBeenCalledWith({ watched: true });
  await drawRecord({ kept: { ...KEPT, watched: true } });
  expect(buttonCalled('Watch this recordal')?.getAttribute('aria-pressed')).toBe('true');
});

test('what could not be stored is told, with what is safe', async () => {
  await drawRecord({ onKeep: () => Promise.reject(new Error('full')) });
  await press('Watch this recordal');
  expect(root.querySelector('[role=alert]')?.textContent).toContain('What was kept before is unchanged');
});

test('the register of its own customs is one press away', async () => {
  const onLookUpAt = vi.fn(async () => {});
  await drawRecord({ onLookUpAt });
  await press('Look “ZEPHYRA” up at customs (China) ↗');
  expect(onLookUpAt).toHaveBeenCalledExactlyOnceWith('ZEPHYRA', expect.stringContaining('vBrandSearchIndex'));
});

test('of customs without a public register it says so', async () => {
  await drawRecord({ regime: 'EU' });
  expect(root.textContent).toContain('European Union: no public register is known');
});
