import { expect, test, vi } from 'vitest';
import { inTurn, NOTHING_DONE } from '../../lib/domain/undo';

test('of several ways back one that fails keeps none of the others from being gone', async () => {
  const gone: string[] = [];
  const undo = inTurn([
    async () => void gone.push('lists'),
    async () => Promise.reject(new Error('the decisions did not come back')),
    async () => void gone.push('settings'),
    async () => Promise.reject(new Error('nor did the notes')),
    async () => void gone.push('stock'),
  ]);
  await expect(undo()).rejects.toThrow('the decisions did not come back');
  expect(gone).toEqual(['lists', 'settings', 'stock']);
});

test('they are gone one after the other', async () => {
  const gone: number[] = [];
  await inTurn(
    [20, 1, 10].map(
      (wait) => () =>
        new Promise<void>((resolve) => setTimeout(resolve, wait)).then(() => void gone.push(wait)),
    ),
  )();
  expect(gone).toEqual([20, 1, 10]);
});

test('steps that changed nothing are together one that changed nothing; one that did is a way back', async () => {
  expect(inTurn([])).toBe(NOTHING_DONE);
  expect(inTurn([NOTHING_DONE, inTurn([NOTHING_DONE])])).toBe(NOTHING_DONE);
  const run = vi.fn(async () => {});
  const undo = inTurn([NOTHING_DONE, run]);
  expect(undo).not.toBe(NOTHING_DONE);
  await undo();
  expect(run).toHaveBeenCalledOnce();
});
