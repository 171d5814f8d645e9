// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Popup } from '../../components/popup/popup';
import type { PopupProps } from '../../components/popup/popup-props';
import type { ListLabel } from '../../lib/lists/list-label';
import type { LookupMatch } from '../../lib/messages/protocol';
import { sourceOf } from '../../lib/sources/registry';
import { clear, draw, enter, root } from './drawn';
import { finding, listing, pageState, screening } from './fixtures';
import { idleDemonstration, idleRegister } from './idle-sources';

afterEach(clear);

/** A whole register of today. */
const REGISTER: ListLabel = {
  ...{ name: 'gacc', regime: 'CN', date: '2026-05-01', freshness: 'fresh' },
  ...{ demonstration: false, recordals: 312, figurative: 0 },
};

async function drawPopup(props: Partial<PopupProps> = {}) {
  const all: PopupProps = {
    ...{ onLookUpAt: idleRegister.onLookUpAt, ...idleDemonstration },
    host: 'www.amazon.com',
    page: pageState(),
    lists: [
      {
        ...{ name: 'demo', regime: 'CN', date: '2026-05-01', freshness: 'fresh' },
        ...{ demonstration: true, recordals: 312, figurative: 0 },
      },
    ],
    onLookup: async () => ({ matches: [] }),
    onOpenRecord: () => {},
    onReveal() {},
    onOpen() {},
    ...props,
  };
  await draw(<Popup {...all} />);
  return root.textContent!;
}

const match = (over: Partial<LookupMatch>): LookupMatch => ({
  ...{
    mark: 'ASICS',
    recordNo: 'T2022-136490',
    regime: 'CN',
    list: 'cn',
    listDate: '2026-05-01',
    holder: '',
  },
  ...{ classes: [25], status: 'active', inForce: true, freshness: 'fresh', demonstration: false },
  ...over,
});

const type = (words: string) => enter(root.querySelector<HTMLInputElement>('input[type="search"]')!, words);

describe('the popup', () => {
  test('counts listings by level and shows the finding with its words', async () => {
    const text = await drawPopup();
    expect(text).toContain('2 of 2 listings read.');
    expect([...root.querySelectorAll('.counts li')].map((li) => li.textContent)).toEqual([
      '1Likely stopped',
      '0Check first',
      '0Worth knowing',
    ]);
    expect(root.querySelector('.findings')?.textContent).toContain('NIKE ⇄ Nlke');
  });

  test('says how many brands of the page nobody looked up, and opens the list of them', async () => {
    const onOpen = vi.fn();
    expect(await drawPopup({ toLookUp: ['Zorvex', 'Acmeo', 'Camptime'], onOpen })).toContain(
      '3 brands of this page were not looked up yet',
    );
    const line = root.querySelector<HTMLButtonElement>('.to-look-up')!;
    expect(line.title).toContain('Acmeo');
    await act(async () => line.click());
    expect(onOpen).toHaveBeenCalledWith('toLookUp');
    expect(await drawPopup({ toLookUp: [] })).not.toContain('looked up yet');
  });

  test('over a seller centre’s editor it switches the check while writing, and says where that was not allowed', async () => {
    const onSwitch = vi.fn(async () => false);
    const centre = { key: 'ozon', name: 'Ozon Seller', hosts: ['seller.ozon.ru'], on: false };
    await drawPopup({ page: 'absent', writing: { centre, onSwitch } });
    const field = root.querySelector<HTMLInputElement>('.writing input')!;
    expect(field.getAttribute('aria-label')).toBe('Check titles and brands while you write in Ozon Seller');
    await act(async () => field.click());
    await act(async () => {});
    expect(onSwitch).toHaveBeenCalledWith(true);
    expect(root.querySelector('.writing [role=alert]')?.textContent).toContain('nothing changed');
    expect(field.checked).toBe(false);
    await drawPopup({ page: 'absent', writing: { centre: { ...centre, on: true }, onSwitch } });
    expect(root.querySelector('.writing')?.textContent).toContain('Without a mark, nothing was checked');
  });

  test('a site whose switch could not be stored says that nothing changed', async () => {
    await drawPopup({ onSwitch: () => Promise.reject(new Error('quota')) });
    await act(async () => root.querySelector<HTMLInputElement>('header input')!.click());
    await act(async () => {});
    expect(root.querySelector('[role=alert]')?.textContent).toContain('could not be stored');
  });

  test.each([
    ['a page that is not read by itself', 'absent' as const, true],
    ['a page read without a listing', pageState({ status: 'empty', screened: [] }), true],
    ['a page with listings', pageState(), false],
  ])('offers to take in a recordal list on %s', async (_, page, offered) => {
    const onReadList = vi.fn();
    await drawPopup({ page, onReadList });
    const button = root.querySelector<HTMLElement>('.read-list');
    expect(button !== null).toBe(offered);
    button?.click();
    expect(onReadList).toHaveBeenCalledTimes(offered ? 1 : 0);
  });

  test('shows five findings at most, gravest first', async () => {
    const screened = (['note', 'review', 'conflict', 'note', 'note', 'note', 'note'] as const).map(
      (outcome, at) => ({
        listing: listing({ id: String(at) }),
        screening: screening({ id: String(at), outcome, findings: [finding({ outcome })] }),
      }),
    );
    await drawPopup({ page: pageState({ screened, cards: 7, readable: 7 }) });
    const levels = [...root.querySelectorAll('.finding-row svg')].map((sign) =>
      sign.getAttribute('aria-label'),
    );
    expect(levels).toEqual([
      'Likely stopped',
      'Check first',
      'Worth knowing',
      'Worth knowing',
      'Worth knowing',
    ]);
  });

  test.each([
    ['unreadable', 'captcha', 'The site asks for a captcha.'],
    ['unreadable', 'adapter-failed', 'Reading it failed.'],
    ['empty', 'no-listings', 'No listings on this page.'],
  ] as const)('a page that is %s (%s) never reads as one without conflicts', async (status, reason, said) => {
    const text = await drawPopup({
      page: pageState({ status, reason, screened: [], cards: 0, readable: 0 }),
    });
    expect(text).toContain(said);
    expect(text).not.toContain('Nothing found');
  });

  test('a page that is not read by itself is read on request', async () => {
    const onRead = vi.fn();
    const text = await drawPopup({ page: 'absent', host: '', onRead });
    expect(text).not.toContain('Nothing found');
    const button = [...root.querySelectorAll('button')].find((one) => one.textContent === 'Read this page');
    await act(() => button?.click());
    expect(onRead).toHaveBeenCalledOnce();
  });

  test('a marketplace’s page that was open before the extension says so, and is loaded anew or read as it stands', async () => {
    const [onReload, onRead] = [vi.fn(), vi.fn()];
    const text = await drawPopup({ page: 'bare', host: '', onReload, onRead });
    expect(text).toContain('Nothing on this page was checked');
    expect(text).not.toContain('Nothing found');
    expect(text).not.toContain('not checked automatically');
    const [reload, read] = [...root.querySelectorAll<HTMLElement>('.read-page')];
    expect([reload?.textContent, read?.textContent]).toEqual([
      'Reload this page',
      'Read it without reloading',
    ]);
    await act(() => reload?.click());
    expect([onReload.mock.calls.length, onRead.mock.calls.length]).toEqual([1, 0]);
    await act(() => read?.click());
    expect([onReload.mock.calls.length, onRead.mock.calls.length]).toEqual([1, 1]);
  });

  test('a page that the browser keeps closed says so, and is not offered again', async () => {
    const text = await drawPopup({ page: 'closed', host: '', onRead() {} });
    expect(text).toContain('nothing was checked');
    expect(text).not.toContain('Read this page');
  });

  test.each([
    ['partial', true],
    ['unreadable', true],
    ['read', false],
    ['empty', false],
  ] as const)('a page that is %s can be reported: %s', async (status, offered) => {
    const onSaveBroken = vi.fn();
    await drawPopup({ page: pageState({ status }), onSaveBroken });
    const button = [...root.querySelectorAll('button')].find(
      (one) => one.textContent === 'Report a broken page',
    );
    await act(() => button?.click());
    expect(onSaveBroken).toHaveBeenCalledTimes(offered ? 1 : 0);
  });

  test('a layout that seems to have changed is told', async () => {
    expect(await drawPopup({ changed: true })).toContain('layout seems to have changed');
    expect(await drawPopup({ changed: false })).not.toContain('layout seems to have changed');
  });

  test('a failed check is told, and does not look clear', async () => {
    const text = await drawPopup({ page: pageState({ problem: 'list missing', screened: [] }) });
    expect(text).toMatch(
      /could not be checked: nothing is known about them yet\. Reload the page.*list missing/,
    );
    expect(text).not.toContain('Nothing found');
  });

  test('marks that may be missing are told, beside how much was read', async () => {
    const text = await drawPopup({ page: pageState({ status: 'partial', cards: 5, unmarked: true }) });
    expect(text).toMatch(/of 5 listings read\..*Marks may be missing/s);
  });

  test('a half-read page limits what it says to what was read', async () => {
    const screened = pageState().screened.slice(1);
    const page = pageState({ status: 'partial', cards: 5, readable: 1, screened });
    const text = await drawPopup({ page, lists: [REGISTER] });
    expect(text).toContain('1 of 5 listings read.');
    expect(text).toContain('Nothing found in the listings that could be read.');
  });

  test('while answers are missing nothing is called clear', async () => {
    const text = await drawPopup({ page: pageState({ screened: [] }) });
    expect(text).toContain('2 listings still being checked');
    expect(text).not.toContain('Nothing found');
  });

  test('looks words up and lists what they may mean', async () => {
    const match = {
      ...{ mark: '耐克', recordNo: 'DEMO-9', regime: 'CN', list: 'demo', listDate: '2026-05-01' },
      ...{
        demonstration: true,
        holder: 'Nike',
        classes: [25],
        status: 'active',
        inForce: false,
        freshness: 'stale' as const,
      },
    };
    const onLookup = vi.fn(async () => ({ matches: [match] }));
    const onOpenRecord = vi.fn();
    await drawPopup({ onLookup, onOpenRecord });
    await type('naike');
    expect(onLookup).toHaveBeenCalledWith('naike');
    expect(root.querySelector('.matches')?.textContent).toContain('耐克not in force');
    // A verdict never stands without the age of its list.
    expect(root.querySelector('.matches')?.textContent).toContain('demo · 19 days old · Stale');
    await act(async () => root.querySelector<HTMLElement>('.match')?.click());
    expect(onOpenRecord).toHaveBeenCalledWith(expect.objectContaining({ regime: 'CN', recordNo: 'DEMO-9' }));
  });

  test('an answer to earlier words never replaces that to later ones', async () => {
    const release: (() => void)[] = [];
    const onLookup = (text: string) =>
      new Promise<never>((resolve) =>
        release.push(() =>
          resolve({ matches: [], screening: screening({ findings: [finding({ mark: text })] }) } as never),
        ),
      );
    await drawPopup({ onLookup });
    await type('first');
    await type('second');
    await act(async () => {
      release[1]!();
      release[0]!();
    });
    expect(root.querySelector('.answers')?.textContent).toContain('second');
    expect(root.querySelector('.answers')?.textContent).not.toContain('first');
  });

  test.each([
    ['nothing', [], true],
    ['made-up recordals alone', [match({ demonstration: true })], true],
    ['a recordal of a real list', [match({ demonstration: false })], false],
  ])('where the lists have %s, the own register is one press away: %s', async (_, matches, offered) => {
    const onLookUpAt = vi.fn(async () => {});
    await drawPopup({ source: sourceOf('CN'), onLookUpAt, onLookup: async () => ({ matches }) });
    await type('ASICS');
    await act(async () => {});
    const button = root.querySelector<HTMLElement>('.look-up-at button');
    expect(button !== null).toBe(offered);
    await act(async () => button?.click());
    if (offered) expect(onLookUpAt).toHaveBeenCalledExactlyOnceWith('ASICS', sourceOf('CN')!.address);
  });

  test('a pasted title is no mark that a register could be asked for', async () => {
    await drawPopup({ source: sourceOf('CN'), onLookup: async () => ({ matches: [] }) });
    await type('Running shoes for men, breathable mesh, size 42 to 46');
    await act(async () => {});
    expect(root.querySelector('.look-up-at')).toBeNull();
  });

  test('the ribbon stands while only demonstration lists answer', async () => {
    expect(await drawPopup()).toContain('Demonstration list – not customs data');
    expect(await drawPopup({ lists: [] })).toContain('No list yet: nothing can be found.');
  });
});
