// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { Collecting, type CollectingProps } from '../../components/popup/collecting';
import type { CollectionState } from '../../lib/domain/result-page';
import { clear, draw, root } from './drawn';

afterEach(clear);

const open: CollectionState = { id: 'c', list: 'GACC – my queries', rows: 1_643, searches: 4 };

const works = async () => {};

async function drawCollecting(props: Partial<CollectingProps>) {
  const acts = { onCollect: vi.fn(works), onEnd: vi.fn(works), onUndo: vi.fn(works) };
  await draw(<Collecting collection={null} {...acts} {...props} />);
  return acts;
}
const buttons = () => [...root.querySelectorAll('button')].map(({ textContent }) => textContent);
const press = (name: string) =>
  act(async () => [...root.querySelectorAll('button')].find((one) => one.textContent === name)!.click());

test('a register’s page is offered, with what will and will not be done', async () => {
  const { onCollect } = await drawCollecting({});
  expect(buttons()).toEqual(['Collect while I browse']);
  expect(root.textContent).toContain('Nothing is pressed or fetched for you.');
  await press('Collect while I browse');
  expect(onCollect).toHaveBeenCalledOnce();
});

test('what is open tells how far it is, and is ended or taken back', async () => {
  const { onEnd, onUndo } = await drawCollecting({ collection: open });
  expect(root.textContent).toContain('So far: 1,643 rows, 4 searches.Into “GACC – my queries”');
  expect(buttons()).toEqual(['Done', 'Undo this collection']);
  await press('Done');
  await press('Undo this collection');
  expect([onEnd, onUndo].map((acted) => acted.mock.calls.length)).toEqual([1, 1]);
  expect(root.querySelector('[role=status]')?.textContent).toBe('Taken back.');
});

test('one that is over can be taken back, and another begun; one without a row has nothing to take back', async () => {
  await drawCollecting({ collection: { ...open, ended: true } });
  expect(root.textContent).toContain('Collected: 1,643 rows');
  expect(buttons()).toEqual(['Collect while I browse', 'Undo this collection']);
  await drawCollecting({ collection: { ...open, rows: 0, searches: 0 } });
  expect(buttons()).toEqual(['Done']);
});

test('what did not work says so', async () => {
  await drawCollecting({ onCollect: () => Promise.reject(new Error('no')) });
  await press('Collect while I browse');
  expect(root.querySelector('[role=status]')?.textContent).toContain('That did not work.');
});
