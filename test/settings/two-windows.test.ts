import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ListChange } from '../../lib/runtime/list-change';
import { changeList, changeSettings, eraseSettings, ownSettings } from '../../lib/settings/items';
import type { OwnMark } from '../../lib/settings/own-mark';
import type { Role } from '../../lib/settings/settings';
import { fc } from '../properties';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const mark = (markText: string, more: Partial<OwnMark> = {}): OwnMark => ({ markText, role: 'own', ...more });

test('two windows that change different settings at once lose neither, in every round', async () => {
  for (let round = 0; round < 20; round++) {
    fakeBrowser.reset();
    await Promise.all([
      changeList('own', { add: [mark(`MARK${round}`)] }),
      changeSettings({ role: 'holder' }),
      changeList('sitesOff', { add: ['www.ebay.com'] }),
      changeList('yuanValues', { put: { currency: 'USD', yuan: 7, setOn: '2026-05-03' } }),
    ]);
    expect(await ownSettings()).toMatchObject({
      own: [{ markText: `MARK${round}` }],
      role: 'holder',
      sitesOff: ['www.ebay.com'],
      yuanValues: [{ currency: 'USD' }],
    });
  }
});

test('two windows that edit different fields of one mark lose neither, its number included', async () => {
  const seen = mark('ACME');
  await changeList('own', { add: [seen] });
  await Promise.all([
    changeList('own', { edit: { from: seen, to: { ...seen, recordNo: 'T1' } } }),
    changeList('own', { edit: { from: seen, to: { ...seen, holder: 'Acme Ltd' } } }),
    changeList('own', { edit: { from: seen, to: { ...seen, regimes: ['CN'] } } }),
  ]);
  expect((await ownSettings()).own).toEqual([
    mark('ACME', { recordNo: 'T1', holder: 'Acme Ltd', regimes: ['CN'] }),
  ]);
});

test('a popup that switches a site leaves what another has just switched', async () => {
  await changeList('sitesOff', { add: ['a.example', 'b.example'] });
  await Promise.all([
    changeList('sitesOff', { remove: ['a.example'] }),
    changeList('sitesOff', { add: ['c.example'] }),
  ]);
  expect((await ownSettings()).sitesOff).toEqual(['b.example', 'c.example']);
});

test('the undo of “erase everything” leaves what was set and listed since', async () => {
  await changeList('own', { add: [mark('ACME'), mark('ZEPHYRA')] });
  await changeSettings({ role: 'holder', policy: 'cautious' });
  const undo = await eraseSettings();
  expect(await ownSettings()).toMatchObject({ own: [], role: 'seller' });
  await changeList('own', { add: [mark('ACME'), mark('NEW')] });
  await changeSettings({ role: 'moderator' });
  await undo();
  expect(await ownSettings()).toMatchObject({
    own: [mark('ACME'), mark('ZEPHYRA'), mark('NEW')],
    role: 'moderator',
    policy: 'cautious',
  });
});

test('a full storage refuses a change whole: it rejects, and both what was there and what comes next are kept', async () => {
  await changeList('own', { add: [mark('ACME')] });
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota'));
  const [first, second] = await Promise.allSettled([
    changeList('own', { add: [mark('LOST')] }),
    changeList('own', { add: [mark('ZEPHYRA')] }),
  ]);
  expect([first.status, second.status]).toEqual(['rejected', 'fulfilled']);
  expect((await ownSettings()).own).toEqual([mark('ACME'), mark('ZEPHYRA')]);
});

type Act = 'look' | 'add' | 'remove' | 'holder' | 'registrationNo' | 'undo' | 'role' | 'off' | 'on';
/** What a window does: with a mark as it last saw it, where one is named. */
interface Step {
  window: 0 | 1;
  act: Act;
  /** Which mark, host or role. */
  what: number;
  /** The storage is full at this moment. */
  full: boolean;
}
const step: fc.Arbitrary<Step> = fc.record({
  window: fc.constantFrom(0, 1),
  act: fc.constantFrom('look', 'add', 'remove', 'holder', 'registrationNo', 'undo', 'role', 'off', 'on'),
  what: fc.nat(4),
  full: fc.nat(4).map((chance) => chance === 0),
});
const ROLES: Role[] = ['seller', 'moderator', 'holder'];

/** The naive account: everything in a map, each change carried out by hand on what is there. */
class Account {
  readonly marks = new Map<string, OwnMark>();
  readonly off = new Set<string>();
  role: Role = 'seller';

  carryOut(change: ListChange<OwnMark>): void {
    if ('add' in change)
      for (const one of change.add) this.marks.set(one.markText, this.marks.get(one.markText) ?? one);
    if ('remove' in change) for (const { markText } of change.remove) this.marks.delete(markText);
    if ('edit' in change) this.edit(change.edit.from, change.edit.to);
  }

  private edit(from: OwnMark, to: OwnMark): void {
    const now = { ...(this.marks.get(to.markText) ?? to) };
    for (const field of ['holder', 'registrationNo'] as const) {
      if (from[field] === to[field]) continue;
      if (to[field] === undefined) delete now[field];
      else now[field] = to[field];
    }
    this.marks.set(to.markText, now);
  }
}

/** Two windows at work on one storage: each change is sent off without waiting for those before it. */
class TwoWindows {
  readonly account = new Account();
  /** Whether the storage is full at each write to come; writes come in the order of the changes. */
  readonly fates: boolean[] = [];
  private readonly seen: [OwnMark[], OwnMark[]] = [[], []];
  private readonly undo: Partial<Record<0 | 1, ListChange<OwnMark>>> = {};
  private readonly sent: Promise<(() => void) | undefined>[] = [];

  async take({ window, act, what, full }: Step): Promise<void> {
    const host = `shop${what}.example`;
    const role = ROLES[what % 3]!;
    if (act === 'look') this.seen[window] = (await ownSettings()).own;
    else if (act === 'role')
      this.send(full, changeSettings({ role }), () => {
        this.account.role = role;
      });
    else if (act === 'off')
      this.send(full, changeList('sitesOff', { add: [host] }), () => this.account.off.add(host));
    else if (act === 'on')
      this.send(full, changeList('sitesOff', { remove: [host] }), () => this.account.off.delete(host));
    else this.sendMarks(full, this.changeOfMarks(window, act, what));
  }

  /** What came out by the naive account, of the changes that were not refused. */
  async settle(): Promise<void> {
    for (const carryOut of await Promise.all(this.sent)) carryOut?.();
  }

  private changeOfMarks(window: 0 | 1, act: Act, what: number): ListChange<OwnMark> | undefined {
    const seen = this.seen[window];
    const one = seen[what % Math.max(1, seen.length)];
    const back = this.undo[window];
    delete this.undo[window];
    if (act === 'undo') return back;
    if (act === 'add') return { add: [mark(`M${what}`)] };
    if (!one) return undefined;
    const to = { ...one, [act]: `${window}-${what}` };
    this.undo[window] = act === 'remove' ? { add: [one], at: what } : { edit: { from: to, to: one } };
    return act === 'remove' ? { remove: [one] } : { edit: { from: one, to } };
  }

  private sendMarks(full: boolean, change: ListChange<OwnMark> | undefined): void {
    if (change) this.send(full, changeList('own', change), () => this.account.carryOut(change));
  }

  private send(full: boolean, stored: Promise<unknown>, carryOut: () => void): void {
    this.fates.push(full);
    this.sent.push(
      stored.then(
        () => carryOut,
        () => undefined,
      ),
    );
  }
}

test('any changes of two windows, in any order and some refused, come out as if made one by one', async () => {
  const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      fakeBrowser.reset();
      const windows = new TwoWindows();
      vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items) => {
        if (windows.fates.shift()) throw new Error('quota');
        await set(items);
      });
      for (const one of steps) await windows.take(one);
      await windows.settle();
      const { own, sitesOff, role } = await ownSettings();
      const { marks, off, role: roleOfAccount } = windows.account;
      expect({ own: byName(own), off: sitesOff.toSorted(), role }).toEqual({
        own: byName([...marks.values()]),
        off: [...off].sort(),
        role: roleOfAccount,
      });
    }),
    { numRuns: 200 },
  );
});

const byName = (marks: readonly OwnMark[]) => marks.toSorted((a, b) => (a.markText < b.markText ? -1 : 1));
