// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { useUndo } from '../../components/shared/use-undo';
import { NOTHING_DONE } from '../../lib/domain/undo';
import { clear, draw } from './drawn';

afterEach(clear);

/** Two steps to offer, as a section with several things to remove does. */
function Section({ run }: { run(name: string): unknown }) {
  const undo = useUndo();
  return (
    <>
      {['one', 'two'].map((name) => (
        <button
          key={name}
          type="button"
          id={name}
          onClick={() => undo.offer(`${name} is gone`, () => run(name), name)}
        >
          {name}
        </button>
      ))}
      <button type="button" id="else" onClick={undo.withdraw}>
        else
      </button>
      {undo.undoLine}
    </>
  );
}

const press = (button: HTMLElement | undefined | null) => act(async () => button?.click());
const byId = (id: string) => document.querySelector<HTMLElement>(`#${id}`);
const lines = () => [...document.querySelectorAll('.undo-line span')].map((line) => line.textContent);
const undoButtons = () => [...document.querySelectorAll<HTMLElement>('.undo-line button')];

test('a step that changed nothing is not offered, and leaves the way back that brings something', async () => {
  const run = vi.fn(async () => {});
  function Twice() {
    const undo = useUndo();
    return (
      <>
        <button type="button" id="first" onClick={() => undo.offer('gone', run, 'one')}>
          first
        </button>
        <button type="button" id="again" onClick={() => undo.offer('gone again', NOTHING_DONE, 'one')}>
          again
        </button>
        {undo.undoLine}
      </>
    );
  }
  await draw(<Twice />, 'en');
  await press(byId('again'));
  expect(lines()).toEqual([]);
  await press(byId('first'));
  await press(byId('again'));
  expect(lines()).toEqual(['gone']);
  await press(undoButtons()[0]);
  expect(run).toHaveBeenCalledOnce();
});

test('each step keeps its own way back until it was taken', async () => {
  const run = vi.fn(async () => {});
  await draw(<Section run={run} />, 'en');
  await press(byId('one'));
  await press(byId('two'));
  expect(lines()).toEqual(['one is gone', 'two is gone']);
  await press(undoButtons()[0]);
  expect(run.mock.calls).toEqual([['one']]);
  expect(lines()).toEqual(['two is gone']);
  await press(byId('else'));
  expect(lines()).toEqual([]);
});

test('a step that cannot be taken back says so and can be tried again', async () => {
  const run = vi.fn(async () => {}).mockRejectedValueOnce(new Error('full'));
  await draw(<Section run={run} />, 'en');
  await press(byId('one'));
  await press(undoButtons()[0]);
  expect(lines()).toEqual(['This could not be undone. Try again.']);
  await press(undoButtons()[0]);
  expect(lines()).toEqual([]);
});

test('a step that is offered while another is taken back stays on offer', async () => {
  let done = () => {};
  const run = vi.fn(() => new Promise<void>((resolve) => (done = resolve)));
  await draw(<Section run={run} />, 'en');
  await press(byId('one'));
  await press(undoButtons()[0]);
  await press(byId('one'));
  done();
  await press(null);
  expect(lines()).toEqual(['one is gone']);
});

test('two presses take a step back once', async () => {
  let done = () => {};
  const run = vi.fn(() => new Promise<void>((resolve) => (done = resolve)));
  await draw(<Section run={run} />, 'en');
  await press(byId('one'));
  await press(undoButtons()[0]);
  await press(undoButtons()[0]);
  done();
  await press(null);
  expect(run).toHaveBeenCalledOnce();
  expect(lines()).toEqual([]);
});
