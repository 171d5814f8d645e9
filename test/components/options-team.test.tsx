// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { Options } from '../../components/options/options';
import type { OptionsProps } from '../../components/options/options-props';
import { LANGUAGES } from '../../lib/locales/translate';
import { type Settings, settingsFrom } from '../../lib/settings/settings';
import { eventually } from '../eventually';
import { clear, draw, root } from './drawn';
import { idleOptions } from './idle-options';

afterEach(clear);

const show = (over: Partial<OptionsProps> = {}) => draw(<Options {...idleOptions(over)} />);
const section = (id: string) => root.querySelector<HTMLElement>(`main > #${id}`)!;
const reason = (title: string) =>
  [...section('reasons').querySelectorAll<HTMLElement>('.reason')].find((one) =>
    one.querySelector('summary')!.textContent!.trim().startsWith(title),
  )!;
/** The same with what is behind its press. */
async function opened(title: string): Promise<HTMLElement> {
  const details = reason(title) as HTMLDetailsElement;
  await act(async () => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  return details;
}
const kept = () => vi.fn(async () => ({ added: 1, noRoom: 0 }));
const submit = (form: HTMLElement) =>
  act(async () => void form.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true })));

test('a reason of the product can be put in other words, in every language, and stays the same reason', async () => {
  const onChangeList = kept();
  await show({ onChangeList });
  const form = (await opened('Same mark')).querySelector('form')!;
  expect(form.querySelector<HTMLTextAreaElement>('[name=en]')!.value).toContain('{mark}');
  form.querySelector<HTMLTextAreaElement>('[name=zh_CN]')!.value = '与 {mark} 相同。';
  const fields = [...form.querySelectorAll('textarea')].map(({ name }) => name);
  expect(fields).toEqual(LANGUAGES);
  await submit(form);
  expect(onChangeList).toHaveBeenCalledWith('reasons', {
    put: expect.objectContaining({ id: 'identical', kind: 'conflict', zh_CN: '与 {mark} 相同。' }),
  });
});

test('the words of a reason are drawn once somebody looks, and what was begun in them stays', async () => {
  await show();
  expect(section('reasons').querySelectorAll('.reason').length).toBeGreaterThan(10);
  expect(section('reasons').querySelector('form')).toBeNull();
  const details = (await opened('Same mark')) as HTMLDetailsElement;
  expect(section('reasons').querySelectorAll('form')).toHaveLength(1);
  details.querySelector('textarea')!.value = 'begun';
  await act(async () => {
    details.open = false;
    details.dispatchEvent(new Event('toggle'));
  });
  await show();
  expect(details.querySelector('textarea')!.value).toBe('begun');
  await opened('Another reason');
  expect(section('reasons').querySelectorAll('form')).toHaveLength(2);
});

test('one’s own words go again, and come back by the undo', async () => {
  const onChangeList = kept();
  const mine = { id: 'identical', kind: 'conflict', title: 'Same', en: 'Same as {mark}.', zh: '' } as const;
  await show({ onChangeList, settings: settingsFrom({ reasons: [mine] }) });
  const reset = [...(await opened('Same')).querySelectorAll('button')].find(
    ({ textContent }) => textContent === 'As it came',
  )!;
  await act(async () => reset.click());
  expect(onChangeList).toHaveBeenLastCalledWith('reasons', { remove: [mine] });
  await eventually(() => expect(section('reasons').querySelector('.undo-line button')).not.toBeNull());
  await act(async () => section('reasons').querySelector<HTMLElement>('.undo-line button')!.click());
  expect(onChangeList).toHaveBeenLastCalledWith('reasons', { put: mine });
});

test('what the organisation prescribes says so, and cannot be changed', async () => {
  await show({
    settings: settingsFrom({ policy: 'cautious', labels: ['golden'] }),
    prescribed: { settings: ['policy', 'labels', 'reasons'], lists: ['https://corp.example/list.json'] },
  });
  const told = section('team').querySelector('.prescribed')!.textContent;
  for (const words of [
    'Customs may still stop them',
    'golden',
    'https://corp.example/list.json',
    'Set by your organisation',
  ])
    expect(told).toContain(words);
  expect(section('team').querySelector('form')).toBeNull();
  expect(section('reasons').querySelector('button')).toBeNull();
  const radios = [...section('judging').querySelectorAll<HTMLInputElement>('input[type=radio]')];
  expect(radios.filter(({ disabled }) => disabled).map(({ name }) => name)).toEqual(['policy', 'policy']);
});

/** Where each setting that may be prescribed is changed; what else stands there goes on working. */
const CHANGED_AT: Partial<Record<keyof Settings, string>> = {
  role: '#judging [name=role]',
  policy: '#judging [name=policy]',
  direction: '#judging [name=direction]',
  sensitivity: '#judging [name=sensitivity]',
  yuanValues: '#judging .yuan-values :is(input, button)',
  language: '#language :is(select, button)',
  staleAfterDays: '#lists .stale-after select',
  customs: '#lists .customs-choice select',
  countPageBrands: '#toLookUp .page-brands [role=switch]',
  own: '#own .marks :is(input, select, button)',
  sitesOff: '#sites [role=switch]',
};
const stored = settingsFrom({
  own: [{ markText: 'ACME', role: 'own' }],
  yuanValues: [{ currency: 'USD', yuan: 7, setOn: '2026-11-01' }],
});
const sites = [{ name: 'Amazon', hosts: ['amazon.com'], on: true, granted: true }] as never;
const controls = (selector: string) =>
  [...root.querySelectorAll<HTMLInputElement>(`main > ${selector}`)].map(
    (one) => one.disabled || one.closest('fieldset[disabled]') !== null,
  );

test.each(Object.entries(CHANGED_AT) as [keyof Settings, string][])(
  '%s looks fixed where it is changed once the organisation prescribes it, and only then',
  async (setting, selector) => {
    await show({ settings: stored, sites });
    expect(new Set(controls(selector))).toEqual(new Set([false]));
    await show({ settings: stored, sites, prescribed: { settings: [setting], lists: [] } });
    expect(new Set(controls(selector))).toEqual(new Set([true]));
    const place = root.querySelector(`main > ${selector.split(' ')[0]}`)!;
    expect(place.textContent).toContain('Set by your organisation');
    for (const [other, at] of Object.entries(CHANGED_AT))
      if (other !== setting) expect(controls(at)).not.toContain(true);
  },
);

test('of own marks that are prescribed none is added, and what others recorded can still be read', async () => {
  await show({ settings: stored, prescribed: { settings: ['own'], lists: [] } });
  expect(section('own').querySelector('textarea')).toBeNull();
  expect(section('own').querySelector('.rivals')).not.toBeNull();
});
