// @vitest-environment happy-dom
import type { ComponentChild } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepFocus } from '../../components/shared/keep-focus';
import { clear, draw } from './drawn';

let end: () => void;
beforeEach(() => {
  end = keepFocus();
});
afterEach(() => {
  end();
  clear();
});

const at = () => document.activeElement?.id || document.activeElement?.nodeName.toLowerCase();

/** Draws, puts the keyboard on the elements one after the other, draws what became of it, and says where the keyboard is. */
async function after(
  before: ComponentChild,
  held: readonly string[],
  then: ComponentChild,
): Promise<unknown> {
  await draw(before);
  for (const id of held) document.getElementById(id)?.focus();
  await draw(then);
  await new Promise((done) => setTimeout(done));
  return at();
}

/** A section with things that can be opened and removed. */
function Things({ names, more }: { names: readonly string[]; more?: ComponentChild }) {
  return (
    <main>
      <h1 id="page">All</h1>
      <section>
        <h2 id="heading">Things</h2>
        <ul>
          {names.map((name) => (
            <li key={name}>
              <button type="button" id={`open-${name}`}>
                open
              </button>
              <button type="button" id={`remove-${name}`}>
                ×
              </button>
            </li>
          ))}
        </ul>
        {more}
      </section>
      <section>
        <h2 id="other">Other</h2>
        <button type="button" id="else">
          else
        </button>
      </section>
    </main>
  );
}
const things = (...names: string[]) => <Things names={names} />;
const button = (id: string, disabled = false) => (
  <button type="button" id={id} key={id} disabled={disabled}>
    {id}
  </button>
);

test.each([
  ['the first of three', things('a', 'b', 'c'), 'remove-a', things('b', 'c'), 'remove-b'],
  ['one between', things('a', 'b', 'c'), 'remove-b', things('a', 'c'), 'remove-c'],
  ['the last', things('a', 'b', 'c'), 'remove-c', things('a', 'b'), 'remove-b'],
  ['the same control of the next', things('a', 'b'), 'open-a', things('b'), 'open-b'],
  ['all of them', things('a', 'b'), 'remove-a', things(), 'heading'],
])('goes on where a thing is removed: %s', async (_, before, held, then, to) => {
  expect(await after(before, [held], then)).toBe(to);
});

test('rows of a table go on alike, past one that nothing can be done with', async () => {
  const table = (names: readonly string[]) => (
    <section>
      <h2 id="heading">Rows</h2>
      <table>
        <tbody>
          {names.map((name) => (
            <tr key={name}>
              <td>{name !== 'b' && button(name)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
  expect(await after(table(['a', 'b', 'c']), ['a'], table(['b', 'c']))).toBe('c');
  expect(await after(table(['b', 'c']), ['c'], table(['b']))).toBe('heading');
});

test('labels that are buttons themselves go on from one to the next, and never to a button of another kind', async () => {
  const labels = (...names: string[]) => (
    <form>
      <h2 id="heading">Labels</h2>
      {names.map((name) => (
        <button key={name} type="button" class="tag" id={name}>
          {name} ×
        </button>
      ))}
      {button('add')}
    </form>
  );
  expect(await after(labels('a', 'b'), ['a'], labels('b'))).toBe('b');
  expect(await after(labels('a', 'b'), ['b'], labels('a'))).toBe('a');
  clear();
  expect(await after(labels('c'), ['c'], labels())).toBe('heading');
});

test('goes to what is drawn in its stead: the word of an emptied list, the button of a closed form', async () => {
  const withForm = <Things names={['a']} more={<form>{button('save')}</form>} />;
  expect(await after(withForm, ['else', 'save'], <Things names={['a']} more={button('write')} />)).toBe(
    'write',
  );
});

test('a question goes to what harms nothing, and its end to the button that asks it', async () => {
  const asked = (
    <section>
      <h2 id="heading">Data</h2>
      <span role="alertdialog">
        <button type="button" class="danger" id="yes">
          erase
        </button>
        {button('cancel')}
      </span>
    </section>
  );
  const usual = (
    <section>
      <h2 id="heading">Data</h2>
      <button type="button" class="danger" id="erase">
        erase
      </button>
    </section>
  );
  expect(await after(usual, ['erase'], asked)).toBe('cancel');
  expect(await after(asked, ['cancel'], usual)).toBe('erase');
});

test('goes back to where something was opened from, in the same section alone', async () => {
  const withUndo = <Things names={['a', 'b']} more={<p>{button('undo')}</p>} />;
  expect(await after(withUndo, ['else', 'undo'], things('a', 'b'))).toBe('heading');
  expect(await after(withUndo, ['remove-b', 'undo'], things('a', 'b'))).toBe('remove-b');
  // What it was opened from is gone too.
  expect(await after(withUndo, ['remove-b', 'undo'], things())).toBe('heading');
});

test('goes to the heading over it where its whole section is gone', async () => {
  const page = (more: ComponentChild) => (
    <main>
      <h1 id="page">All</h1>
      {more}
    </main>
  );
  expect(await after(page(<section>{button('a')}</section>), ['a'], page(null))).toBe('page');
  // A heading that is not shown takes nothing.
  const hidden = (more: ComponentChild) => (
    <main>
      <h1 id="page" hidden>
        All
      </h1>
      <h2 id="heading">Shown</h2>
      {more}
    </main>
  );
  expect(await after(hidden(<p>{button('a')}</p>), ['a'], hidden(null))).toBe('heading');
});

test('a row that scrolls out of a long list leaves the keyboard to the list', async () => {
  const list = (shown: readonly string[]) => (
    <div id="list" role="tree" tabIndex={0}>
      <div>
        {shown.map((id) => (
          <div key={id} id={id} role="treeitem" tabIndex={-1} />
        ))}
      </div>
    </div>
  );
  expect(await after(list(['a', 'b']), ['a'], list(['b', 'c']))).toBe('list');
});

test('leaves the keyboard alone: elsewhere, put by the page itself, or left by a press beside it', async () => {
  expect(await after(things('a', 'b'), ['else'], things('b'))).toBe('else');
  await draw(things('a', 'b'));
  document.getElementById('remove-a')?.focus();
  await draw(things('b'));
  document.getElementById('else')?.focus();
  await new Promise((done) => setTimeout(done));
  expect(at()).toBe('else');

  await draw(things('a', 'b'));
  document.getElementById('remove-a')?.focus();
  document.getElementById('page')?.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  await draw(things('b'));
  await new Promise((done) => setTimeout(done));
  expect(at()).toBe('body');
});

test('nothing that cannot be used takes it, and what was out of use for a while has it back', async () => {
  const two = (disabled: boolean, names: readonly string[]) => (
    <section>
      <h2 id="heading">Things</h2>
      <ul>
        {names.map((name) => (
          <li key={name}>{button(name, disabled && name === 'b')}</li>
        ))}
      </ul>
    </section>
  );
  expect(await after(two(true, ['a', 'b']), ['a'], two(true, ['b']))).toBe('heading');

  await after(two(false, ['a', 'b']), ['b'], two(true, ['a', 'b']));
  // As Chromium does with what cannot be used any more.
  (document.activeElement as HTMLElement).blur();
  await draw(two(false, ['a', 'b']));
  await new Promise((done) => setTimeout(done));
  expect(at()).toBe('b');
});
