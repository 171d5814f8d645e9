// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { YuanValues } from '../../components/options/yuan-values';
import { LISTS } from '../../lib/settings/fields';
import { clear, draw, press, root } from './drawn';
import { storedList } from './stored-list';
import type { Language } from './texts';

afterEach(clear);

const DOLLAR = { currency: 'USD', yuan: 7.1, setOn: '2026-05-03' };

async function drawValues(values: Parameters<typeof YuanValues>[0]['values'], language: Language = 'en') {
  const stored = storedList(values, LISTS.yuanValues);
  await draw(<YuanValues {...{ values, onChange: stored.change }} />, language);
  return stored;
}

async function fill(answers: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(answers))
    root.querySelector<HTMLInputElement>(`input[name="${name}"]`)!.value = value;
  await act(async () => root.querySelector<HTMLButtonElement>('form button')!.click());
  await act(async () => {});
}

test.each([
  ['en', '1 USD = 7.1 CNYset on May 3, 2026'],
  ['zh_CN', '1 USD = 7.1 元人民币设定于 2026年5月3日'],
] as const)('a value is shown with the day it was set (%s)', async (language, shown) => {
  await drawValues([DOLLAR], language);
  expect(root.querySelector('li')?.textContent).toContain(shown);
});

test('a value that is set again takes the place of the old one, with its day', async () => {
  const stored = await drawValues([DOLLAR]);
  await fill({ currency: 'usd', yuan: '7.25' });
  expect(stored.change).toHaveBeenCalledOnce();
  expect(stored.now).toEqual([
    { currency: 'USD', yuan: 7.25, setOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
  ]);
  expect(stored.now[0]!.setOn).not.toBe(DOLLAR.setOn);
});

test('a removed value comes back on “Undo”, with the day it had', async () => {
  const stored = await drawValues([DOLLAR]);
  await press('Remove the value of USD');
  expect(stored.now).toEqual([]);
  expect(root.querySelector('[role="status"]')?.textContent).toContain('USD');
  await press('Undo');
  expect(stored.now).toEqual([DOLLAR]);
});

test('the undo of a removal leaves a value that another window has set since', async () => {
  const stored = await drawValues([DOLLAR]);
  await press('Remove the value of USD');
  const newer = { ...DOLLAR, yuan: 7.3, setOn: '2026-05-19' };
  await stored.change({ put: newer });
  await press('Undo');
  expect(stored.now).toEqual([newer]);
});

test('a value that could not be stored says so, and stays in the form', async () => {
  const onChange = () => Promise.reject(new Error('quota'));
  await draw(<YuanValues values={[]} onChange={onChange} />);
  await fill({ currency: 'EUR', yuan: '8' });
  expect(root.querySelector('[role=alert]')?.textContent).toContain('What was kept before is unchanged');
  expect(root.querySelector<HTMLInputElement>('input[name=currency]')!.value).toBe('EUR');
});

test('every control has a name', async () => {
  await drawValues([DOLLAR]);
  for (const control of root.querySelectorAll('input, button'))
    expect(control.getAttribute('aria-label') || control.textContent).toBeTruthy();
});
