// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { Registers } from '../../components/options/registers';
import { Subscriptions } from '../../components/options/subscriptions';
import { fileSources } from '../../lib/sources/file-sources';
import type { SubscriptionStatus } from '../../lib/surfaces/subscription-status';
import { buttonCalled, clear, draw, press, root } from './drawn';

afterEach(clear);

const [first, second] = fileSources as [(typeof fileSources)[0], (typeof fileSources)[0]];
const rows = () => [...root.querySelectorAll('.registers .list-card')];
const take = (row: Element) => act(async () => row.querySelector('button')!.click());

test.each(['en', 'zh_CN'] as const)('each register has its page and one press (%s)', async (language) => {
  await draw(<Registers followed={[]} onAllowRegister={async () => true} onTake={() => {}} />, language);
  expect(rows()).toHaveLength(fileSources.length);
  for (const [at, row] of rows().entries()) {
    expect(row.querySelector('a')!.href).toBe(fileSources[at]!.address);
    expect(row.querySelector('a')!.rel).toBe('noopener noreferrer');
    expect(row.querySelector('button')!.getAttribute('aria-label')).toContain(
      row.querySelector('b')!.textContent,
    );
  }
});

test('the browser is asked in the press itself, and nothing is brought before it allows', async () => {
  const onTake = vi.fn();
  let answer = (_: boolean): void => {};
  const onAllowRegister = vi.fn(() => new Promise<boolean>((resolve) => (answer = resolve)));
  await draw(<Registers followed={[]} onAllowRegister={onAllowRegister} onTake={onTake} />);
  rows()[0]!.querySelector('button')!.click();
  // In the same turn: a browser takes a question for a press only there.
  expect(onAllowRegister).toHaveBeenCalledWith(first);
  expect(onTake).not.toHaveBeenCalled();
  await act(async () => answer(true));
  expect(onTake).toHaveBeenCalledWith(first);
});

test('a refusal is told with what to do by hand', async () => {
  const onTake = vi.fn();
  await draw(<Registers followed={[]} onAllowRegister={async () => false} onTake={onTake} />);
  await take(rows()[0]!);
  await act(async () => {});
  expect(onTake).not.toHaveBeenCalled();
  const { hostname } = new URL(first.newest.address);
  expect(root.querySelector('[role=status]')!.textContent).toMatch(`did not allow ${hostname}`);
  expect(root.querySelector('[role=status]')!.textContent).toMatch('save the file');
});

test('a register that is followed says so and cannot be taken twice', async () => {
  await draw(
    <Registers followed={[second.newest.address]} onAllowRegister={async () => true} onTake={() => {}} />,
  );
  expect(rows().map((row) => row.querySelector('button') !== null)).toEqual(
    fileSources.map((source) => source !== second),
  );
});

const FOLLOWED: SubscriptionStatus = {
  ...{ url: second.newest.address, name: 'Kazakhstan', managed: false, paused: false, allowed: true },
  page: second.address,
};
const subscriptions = (one: SubscriptionStatus, onTakeSmaller = vi.fn(async () => {})) => (
  <Subscriptions
    subscriptions={[one]}
    onSubscribe={async () => true}
    onUnsubscribe={() => {}}
    onPause={() => {}}
    onUpdate={async () => {}}
    onTakeSmaller={onTakeSmaller}
    onFollowAgain={async () => {}}
    onAcceptKey={async () => {}}
  />
);
const at = '2026-05-19T10:00:00Z';

test.each([
  ['en', 'the list of before stays', 'By hand: open the page'],
  ['zh_CN', '仍使用原有名单', '手动操作：打开网页'],
] as const)(
  'a fault tells what happened, that the list stays and the way by hand (%s)',
  async (language, safe, byHand) => {
    const problem = { code: 'no-link', says: 'register.problem.no-link', at } as const;
    await draw(subscriptions({ ...FOLLOWED, problem }), language);
    const ill = root.querySelector('.ill')!;
    expect(ill.textContent).toContain(safe);
    expect(ill.textContent).toContain(byHand);
    expect(ill.querySelector('a')!.href).toBe(second.address);
  },
);

test('a register that shrank is taken only on a press that names its rows', async () => {
  const onTakeSmaller = vi.fn(async () => {});
  const problem = {
    code: 'shrunk',
    says: 'register.problem.shrunk',
    at,
    live: { was: 1_115, now: 400 },
  } as const;
  await draw(subscriptions({ ...FOLLOWED, problem }, onTakeSmaller));
  expect(root.textContent).toContain('In force in the list: 1,115; in the file: 400.');
  await press('Take the smaller register');
  expect(onTakeSmaller).toHaveBeenCalledWith(second.newest.address, 400);
});

test('a clock that is days off is told', async () => {
  await draw(subscriptions({ ...FOLLOWED, clockOff: 5 }));
  expect(root.textContent).toContain('differs from the publisher’s by 5 days');
  expect(buttonCalled('Take the smaller register')).toBeUndefined();
});
