import { expect, test } from 'vitest';
import { rememberInterface } from './remember-interface';

const own = () => 'own';
const other = () => 'other';
const made = () => ({
  tabs: { query: own, list: [1] },
  storage: { local: { get: own } },
  action: own,
  id: 'a',
});

test.each<[string, (one: ReturnType<typeof made>) => unknown]>([
  ['a function that was put in the place of another', (one) => Object.assign(one.tabs, { query: other })],
  ['one that was added', (one) => Object.assign(one.storage.local, { set: other })],
  ['one that was taken away', (one) => Reflect.deleteProperty(one.tabs, 'query')],
  [
    'a whole part that was put in the place of another',
    (one) => Object.assign(one, { tabs: { query: other } }),
  ],
  ['a part that was added', (one) => Object.assign(one, { menus: { create: other } })],
  [
    'a part that was taken away, spoiled before',
    (one) => {
      one.storage.local.get = other;
      return Reflect.deleteProperty(one, 'storage');
    },
  ],
  [
    'one that is told anew with each look',
    (one) => Object.defineProperty(one, 'id', { get: () => 'b', configurable: true, enumerable: true }),
  ],
])('%s is as it was', (_, change) => {
  const one = made();
  const putBack = rememberInterface(one);
  change(one);
  expect(one).not.toEqual(made());
  putBack();
  expect(one).toEqual(made());
});

test('and so again after every file', () => {
  const one = made();
  const putBack = rememberInterface(one);
  for (let file = 0; file < 3; file++) {
    one.tabs = { query: other, list: [] };
    putBack();
    expect(one).toEqual(made());
  }
});

test('what nobody changed is the very same', () => {
  const one = made();
  const { tabs, storage } = one;
  rememberInterface(one)();
  expect([one.tabs === tabs, one.storage.local === storage.local, one.action === own]).toEqual([
    true,
    true,
    true,
  ]);
});

test('what a list holds is its own: it is no interface', () => {
  const one = made();
  const putBack = rememberInterface(one);
  one.tabs.list.push(2);
  putBack();
  expect(one.tabs.list).toEqual([1, 2]);
});

test('an interface that names itself is remembered once', () => {
  const one: { self?: object; query: () => string } = { query: own };
  one.self = one;
  const putBack = rememberInterface(one);
  one.query = other;
  putBack();
  expect(one.query).toBe(own);
});
