import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeList,
  changeSettings,
  ownSettings,
  removeUnread,
  restoreSettings,
  storedSettings,
  unreadSettings,
} from '../../lib/settings/items';
import { keepable } from '../../lib/settings/own-mark';

beforeEach(() => fakeBrowser.reset());

const ALPHA = { markText: 'ALPHA', role: 'own' as const };
const BETA = { markText: 'BETA', role: 'licensed' as const };
const store = (settings: unknown) => fakeBrowser.storage.local.set({ settings });
const stored = async () =>
  (await fakeBrowser.storage.local.get('settings')).settings as Record<string, unknown>;

describe('one value that cannot be read costs itself, and is written over by nothing', () => {
  const good = {
    own: [ALPHA, BETA],
    sitesOff: ['a.example', 'b.example'],
    yuanValues: [yuan('USD'), yuan('EUR')],
  };

  test.each([
    ['a customs regime of 49 letters', 'own', { ...ALPHA, markText: 'GAMMA', regimes: ['R'.repeat(49)] }],
    ['a role that a newer version knows', 'own', { markText: 'GAMMA', role: 'distributor' }],
    ['a mark of 401 letters', 'own', { markText: 'G'.repeat(401), role: 'own' }],
    ['a mark of control characters alone', 'own', { markText: '\u001b[31m\u202e', role: 'own' }],
    ['no mark at all', 'own', null],
    ['a host of 401 letters', 'sitesOff', 'x'.repeat(401)],
    ['a host that is a number', 'sitesOff', 7],
    ['a value of an odd day', 'yuanValues', { ...yuan('CHF'), setOn: '2026-02-30' }],
    ['a value of nothing', 'yuanValues', { ...yuan('CHF'), yuan: 0 }],
  ] as const)('%s in %s', async (_, name, bad) => {
    await store({ version: 1, ...good, [name]: [good[name][0], bad, good[name][1]] });
    expect(await ownSettings()).toMatchObject(good);
    expect(await unreadSettings()).toEqual([{ setting: name, value: bad }]);
    await changeSettings({ role: 'holder' });
    await changeList('own', { add: [{ markText: 'NEW', role: 'own' }] });
    await changeList('sitesOff', { remove: ['a.example'] });
    await changeList('yuanValues', { put: yuan('JPY') });
    expect((await stored())[name]).toContainEqual(bad);
    expect(await ownSettings()).toMatchObject({
      role: 'holder',
      own: [ALPHA, BETA, { markText: 'NEW', role: 'own' }],
      sitesOff: ['b.example'],
      yuanValues: [yuan('USD'), yuan('EUR'), yuan('JPY')],
    });
  });

  test('a list that is none, and settings that are none, stay beside what is added', async () => {
    await store({ version: 1, own: 'all of them', role: 'seller' });
    await changeList('own', { add: [ALPHA] });
    expect(await ownSettings()).toMatchObject({ own: [ALPHA] });
    expect(await unreadSettings()).toEqual([{ setting: 'own', value: 'all of them' }]);
    await store('nothing but words');
    await changeSettings({ role: 'holder' });
    expect(await ownSettings()).toMatchObject({ role: 'holder' });
    expect(await unreadSettings()).toEqual([{ setting: 'damaged', value: 'nothing but words' }]);
  });

  test('marks beyond what is kept stay stored, and come into sight when there is room', async () => {
    const marks = Array.from({ length: 10_002 }, (_, at) => ({ markText: `M${at}`, role: 'own' as const }));
    await store({ version: 1, own: marks });
    expect((await ownSettings()).own).toHaveLength(10_000);
    expect(await unreadSettings()).toHaveLength(2);
    await changeList('own', { remove: [marks[5]!] });
    expect((await ownSettings()).own.at(-1)).toEqual(marks[10_000]);
    expect((await stored()).own).toHaveLength(10_001);
  });
});

test('what a newer version stored survives a downgrade, in marks too, and is not migrated twice', async () => {
  const newer = { ...ALPHA, since: '2031-01-01' };
  await store({ version: 9, role: 'auditor', theme: 'dark', own: [newer, { id: 7 }] });
  await changeList('own', { edit: { from: newer, to: { ...newer, holder: 'Alpha Ltd' } } });
  await changeSettings({ policy: 'cautious' });
  expect(await stored()).toEqual({
    ...{ version: 9, role: 'auditor', theme: 'dark', policy: 'cautious' },
    own: [{ ...newer, holder: 'Alpha Ltd' }, { id: 7 }],
  });
  expect(await unreadSettings()).toEqual([
    { setting: 'role', value: 'auditor' },
    { setting: 'theme', value: 'dark' },
    { setting: 'own', value: { id: 7 } },
  ]);
  expect(await storedSettings()).toEqual(await stored());
});

test('unreadable parts are removed only on request, and come back', async () => {
  await store({ version: 1, role: 'auditor', own: [ALPHA, { id: 7 }] });
  const undo = await removeUnread();
  expect(await unreadSettings()).toEqual([]);
  await changeList('own', { add: [BETA] });
  await undo();
  expect(await unreadSettings()).toEqual([
    { setting: 'role', value: 'auditor' },
    { setting: 'own', value: { id: 7 } },
  ]);
  expect((await ownSettings()).own).toEqual([ALPHA, BETA]);
});

test('what a backup brings takes the place of what can be read here, and of nothing else', async () => {
  await store({ version: 1, own: [ALPHA, { id: 7 }], sitesOff: ['a.example'] });
  await restoreSettings({ own: [BETA], role: 'holder' });
  expect(await ownSettings()).toMatchObject({ own: [BETA], role: 'holder', sitesOff: ['a.example'] });
  expect(await unreadSettings()).toEqual([{ setting: 'own', value: { id: 7 } }]);
});

test('9,999 marks over three: what fits is kept, the rest counted, nothing is lost', async () => {
  await changeList('own', { add: [ALPHA, BETA, { markText: 'GAMMA', role: 'own' }] });
  const more = Array.from({ length: 9_999 }, (_, at) => ({ markText: `M${at}`, role: 'own' as const }));
  expect(await changeList('own', { add: more })).toEqual({ added: 9_997, noRoom: 2 });
  const { own } = await ownSettings();
  expect(own).toHaveLength(10_000);
  expect(own.slice(0, 2)).toEqual([ALPHA, BETA]);
  expect(await changeList('own', { add: [ALPHA] })).toEqual({ added: 0, noRoom: 0 });
});

test('control, escape and direction characters go on the way in, from every way in', async () => {
  const odd = {
    markText: 'EVIL\u001b[31m\u202eKIN',
    holder: 'Acme\u0000 Ltd',
    regimes: ['C\u200eN'],
    role: 'own' as const,
  };
  const clean = { markText: 'EVILKIN', holder: 'Acme Ltd', regimes: ['CN'], role: 'own' };
  expect(keepable(odd)).toEqual({ mark: clean });
  await store({ version: 1, own: [odd], sitesOff: ['a\u202e.example'] });
  expect(await ownSettings()).toMatchObject({ own: [clean], sitesOff: ['a.example'] });
});

function yuan(currency: string) {
  return { currency, yuan: 7, setOn: '2026-05-03' };
}
