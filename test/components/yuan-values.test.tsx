// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { YuanValues } from '../../components/options/yuan-values';
import type { YuanValue } from '../../lib/verdict/procedure/guarantee';
import { clear, draw, root } from './drawn';
import type { Language } from './texts';

afterEach(clear);

const DOLLAR = { currency: 'USD', yuan: 7.1, setOn: '2026-05-03' };

async function drawValues(values: Parameters<typeof YuanValues>[0]['values'], language: Language = 'en') {
  const onChange = vi.fn();
  await draw(<YuanValues {...{ values, onChange }} />, language);
  return onChange;
}

async function fill(answers: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(answers))
    root.querySelector<HTMLInputElement>(`input[name="${name}"]`)!.value = value;
  await act(async () => root.querySelector<HTMLButtonElement>('form button')!.click());
}

test.each([
  ['en', '1 USD = 7.1 CNYset on May 3, 2026'],
  ['zh_CN', '1 USD = 7.1 元人民币设定于 2026年5月3日'],
] as const)('a value is shown with the day it was set (%s)', async (language, shown) => {
  await drawValues([DOLLAR], language);
  expect(root.querySelector('li')?.textContent).toContain(shown);
});

test('a value that is set again takes the place of the old one, with its day', async () => {
  const onChange = await drawValues([DOLLAR]);
  await fill({ currency: 'usd', yuan: '7.25' });
  expect(onChange).toHaveBeenCalledOnce();
  const [values] = onChange.mock.lastCall as [YuanValue[]];
  expect(values).toEqual([
    { currency: 'USD', yuan: 7.25, setOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
  ]);
  expect(values[0]!.setOn).not.toBe(DOLLAR.setOn);
});

test('a removed value comes back on “Undo”, with the day it had', async () => {
  const onChange = await drawValues([DOLLAR]);
  await act(async () => root.querySelector<HTMLButtonElement>('li button')!.click());
  expect(onChange).toHaveBeenLastCalledWith([]);
  expect(root.querySelector('[role="status"]')?.textContent).toContain('USD');
  await act(async () => root.querySelector<HTMLButtonElement>('.undo-line button')!.click());
  expect(onChange).toHaveBeenLastCalledWith([DOLLAR]);
});

test('every control has a name', async () => {
  await drawValues([DOLLAR]);
  for (const control of root.querySelectorAll('input, button'))
    expect(control.getAttribute('aria-label') || control.textContent).toBeTruthy();
});
