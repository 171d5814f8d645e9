// @vitest-environment happy-dom

import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { JoinRecords, type JoinRecordsProps } from '../../components/verify-record/join-records';
import { clear, draw, root } from './drawn';

afterEach(clear);

const record = (name: string, rows: number) => ({ name, digest: 'a'.repeat(64), rows });
const button = (words: string) =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent === words)!;

async function choose(...names: string[]): Promise<void> {
  const field = root.querySelector<HTMLInputElement>('input[type=file]')!;
  Object.defineProperty(field, 'files', {
    value: names.map((name) => new File(['[]'], name)),
    configurable: true,
  });
  await act(async () => {
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((done) => setTimeout(done));
  });
}

async function call(name: string): Promise<void> {
  const field = root.querySelector<HTMLInputElement>('input[type=text]')!;
  field.value = name;
  await act(async () => void field.dispatchEvent(new Event('input', { bubbles: true })));
}

const onContents: JoinRecordsProps['onContents'] = async ({ name }) =>
  name.startsWith('bad') ? { sound: false, fault: 'hash' } : { sound: true, records: [record(name, 12)] };

test('several records chosen at once, and a name, are put together in the order in which they were chosen', async () => {
  const onJoin = vi.fn(async () => {});
  await draw(<JoinRecords onContents={onContents} onJoin={onJoin} />);
  await choose('a.html', 'b.json');
  expect(root.querySelector('[role=status]')?.textContent).toContain('12 listings');
  expect(button('Save the shipment’s record').disabled).toBe(true);
  await call('Shipment 4711 ');
  await act(async () => button('Save the shipment’s record').click());
  expect(onJoin).toHaveBeenCalledWith('Shipment 4711', expect.anything(), 'html');
  const [, chosen] = onJoin.mock.calls[0] as unknown as Parameters<JoinRecordsProps['onJoin']>;
  expect(chosen.map(({ file }) => file.name)).toEqual(['a.html', 'b.json']);
});

test('while one of them is not as it was written, nothing can be saved, and it is named with the reason', async () => {
  await draw(<JoinRecords onContents={onContents} onJoin={async () => {}} />);
  await choose('a.html', 'bad.html');
  await call('Shipment');
  expect(button('Save the shipment’s record').disabled).toBe(true);
  expect(root.textContent).toContain('its hash is another');
  await act(async () => button('Begin anew').click());
  expect(root.querySelector('[role=status]')?.textContent).toBe('');
});

test('a record that cannot be saved says why', async () => {
  const onJoin = () => Promise.reject(new Error('no room is left'));
  await draw(<JoinRecords onContents={onContents} onJoin={onJoin} />);
  await choose('a.html');
  await call('Shipment');
  await act(async () => button('as JSON').click());
  expect(root.querySelector('[role=alert]')?.textContent).toContain('no room is left');
});
