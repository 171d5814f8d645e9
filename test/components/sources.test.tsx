// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ListsSection } from '../../components/options/lists-section';
import { OwnRegister, type OwnRegisterProps } from '../../components/shared/source/own-register';
import { SourceFacts } from '../../components/shared/source/source-facts';
import { SOURCES, sourceOf } from '../../lib/sources/registry';
import { buttonCalled, clear, draw, enter, press, root } from './drawn';
import { idleOptions } from './idle-options';
import type { Language } from './texts';

afterEach(clear);

const GACC = sourceOf('CN')!.address!;

async function drawRegister(props: Partial<OwnRegisterProps> = {}, language: Language = 'en') {
  const onLookUpAt = vi.fn(async (_words: string, _address: string) => {});
  const onCustoms = vi.fn();
  const customs = { regime: 'CN', suggested: false };
  await draw(<OwnRegister {...{ customs, onCustoms, onLookUpAt, ...props }} />, language);
  return { onLookUpAt, onCustoms };
}

const brand = (words: string) => enter(root.querySelector<HTMLInputElement>('.look-up-at input')!, words);
const LOOK_UP = 'Look “ASICS” up at customs (China) ↗';

describe('from where one ships to the own register', () => {
  test.each([
    ['CN', 'General Administration of Customs', '海关总署'],
    ['US', 'Customs and Border Protection', '海关与边境保护局'],
    ['EU', 'Customs of the member states', '各成员国海关'],
  ])('%s sees its own, in both languages', async (regime, en, zh) => {
    await drawRegister({ customs: { regime, suggested: false } });
    expect(root.querySelector('.source-facts b')?.textContent).toContain(en);
    expect(root.querySelector('select')?.value).toBe(regime);
    await drawRegister({ customs: { regime, suggested: false } }, 'zh_CN');
    expect(root.querySelector('.source-facts b')?.textContent).toContain(zh);
  });

  test('every customs with a source can be chosen', async () => {
    const { onCustoms } = await drawRegister();
    const offered = [...root.querySelectorAll('option')].map(({ value }) => value);
    expect(offered).toEqual(SOURCES.map(({ regime }) => regime));
    await enter(root.querySelector('select')!, 'KZ', 'change');
    expect(onCustoms).toHaveBeenCalledExactlyOnceWith('KZ');
  });

  test('what only the browser suggests is said to be that, and a look-up there confirms it', async () => {
    const { onCustoms } = await drawRegister({ customs: { regime: 'CN', suggested: true } });
    expect(root.textContent).toContain('Suggested by this browser');
    await brand('ASICS');
    expect(onCustoms).not.toHaveBeenCalled();
    await press(LOOK_UP);
    expect(onCustoms).toHaveBeenCalledExactlyOnceWith('CN');
  });

  test('where nothing is known of the person, nothing is shown as theirs', async () => {
    await drawRegister({ customs: { suggested: true } });
    expect(root.querySelector('select')?.value).toBe('');
    expect(root.textContent).toContain('Choose a country');
    expect(root.querySelector('.source-facts')).toBeNull();
  });
});

describe('one press to the authority', () => {
  test('copies the brand, opens the register, and says what to do there', async () => {
    const { onLookUpAt } = await drawRegister();
    expect(root.querySelector<HTMLButtonElement>('.look-up-at button')!.disabled).toBe(true);
    await brand('  ASICS ');
    await press(LOOK_UP);
    expect(onLookUpAt).toHaveBeenCalledExactlyOnceWith('ASICS', GACC);
    expect(root.querySelector('.look-up-at [role=status]')?.textContent).toContain('“ASICS” is copied');
  });

  test('Enter in the field does the same', async () => {
    const { onLookUpAt } = await drawRegister();
    await brand('ASICS');
    await act(async () => root.querySelector('form')!.requestSubmit());
    expect(onLookUpAt).toHaveBeenCalledTimes(1);
  });

  test('where copying is not allowed, the words are there to be copied, with the way to the register', async () => {
    await drawRegister({ onLookUpAt: () => Promise.reject(new Error('NotAllowedError')) });
    await brand('ASICS');
    await press(LOOK_UP);
    const told = root.querySelector('.copy-by-hand')!;
    const field = told.querySelector('input')!;
    expect(told.textContent).toContain('did not allow copying');
    expect([field.value, field.selectionStart, field.selectionEnd]).toEqual(['ASICS', 0, 5]);
    expect(told.querySelector('a')?.getAttribute('href')).toBe(GACC);
    expect(root.querySelector('.look-up-at [role=status]')?.textContent).toBe('');
  });

  test('other words take back what was said of the last ones', async () => {
    await drawRegister();
    await brand('ASICS');
    await press(LOOK_UP);
    await brand('PUMA');
    expect(root.querySelector('.look-up-at [role=status]')?.textContent).toBe('');
  });

  test('customs without a public register offers no press, says why, and names the other border', async () => {
    await drawRegister({ customs: { regime: 'EU', suggested: false } });
    expect(root.textContent).toContain('No public register is known.');
    expect(root.textContent).toContain('second border');
    expect(root.querySelector('form')).toBeNull();
  });
});

describe('what is told of a source', () => {
  test.each(SOURCES.map((source) => [source.key, source] as const))(
    '%s: how it was checked',
    async (_, source) => {
      const words = await draw(<SourceFacts source={source} />);
      const { by } = source.checked;
      if (by === 'copy') expect(words).toContain('saved copy');
      else expect(words).toContain('Not checked');
      expect(words).toContain('2026');
      expect(words.includes('without encryption')).toBe(source.httpOnly === true);
      expect(words).not.toMatch(/undefined|sources\./);
    },
  );

  test('an address can be opened, and tells the authority nothing of where one came from', async () => {
    await draw(<SourceFacts source={sourceOf('CN')!} />);
    const link = root.querySelector('a')!;
    expect(link.getAttribute('href')).toBe(GACC);
    expect(link.rel).toContain('noreferrer');
    expect(root.textContent).toContain('Most rows a page100');
  });
});

describe('the section of lists', () => {
  test('names the own register first and all others behind it', async () => {
    await draw(<ListsSection {...idleOptions({ customs: { regime: 'US', suggested: false } })} />);
    expect(root.querySelector('.sources .own-register b')?.textContent).toContain(
      'Customs and Border Protection',
    );
    const others = [...root.querySelectorAll('.other-registers .source-facts b')];
    expect(others.length).toBe(SOURCES.length - 1);
    expect(others[0]?.textContent).toContain('General Administration of Customs');
  });

  test('says honestly that no publisher is listed, and how one gets there', async () => {
    const words = await draw(<ListsSection {...idleOptions()} />);
    expect(words).toContain('Nobody has been listed here yet');
    expect(words).toContain('recordal-lens lists sign');
    expect(root.querySelector('.publishers a')?.getAttribute('href')).toBe('/publishers.txt');
  });
});

describe('lists that the browser lost', () => {
  const LOST = [
    { name: 'cn', count: 2_000 },
    { name: 'us', count: 7 },
  ];
  test.each([
    ['en', 'gone from this browser', 'Nothing is checked against these lists any more'],
    ['ru', 'Из этого браузера пропали списки', 'больше ничего не проверяется'],
    ['zh_CN', '清单已丢失', '现在不再按这些清单检查'],
  ] as const)(
    'are named before the lists that are here, until the person has read it (%s)',
    async (language, said, safe) => {
      const onLossRead = vi.fn(async () => {});
      await draw(<ListsSection {...idleOptions({ listsLost: LOST, onLossRead })} />, language);
      const told = root.querySelector('.lists-lost')!;
      expect(told.getAttribute('role')).toBe('alert');
      for (const words of [said, safe, 'cn', 'us']) expect(told.textContent).toContain(words);
      await act(async () => told.querySelector('button')!.click());
      expect(onLossRead).toHaveBeenCalledTimes(1);
    },
  );

  test('are not spoken of where none was lost', async () => {
    await draw(<ListsSection {...idleOptions()} />);
    expect(root.querySelector('.lists-lost')).toBeNull();
  });
});

describe('the demonstration list that left', () => {
  test('is told of, and comes back on a press', async () => {
    const onBringBack = vi.fn(async () => {});
    const onUnderstood = vi.fn(async () => {});
    await draw(<ListsSection {...idleOptions({ demonstrationLeft: true, onBringBack, onUnderstood })} />);
    expect(root.querySelector('.demonstration-left')?.textContent).toContain('has left');
    await press('Bring it back');
    await press('Understood');
    expect([onBringBack, onUnderstood].map((one) => one.mock.calls.length)).toEqual([1, 1]);
  });

  test('says so where it could not be brought back', async () => {
    const onBringBack = () => Promise.reject(new Error('quota'));
    await draw(<ListsSection {...idleOptions({ demonstrationLeft: true, onBringBack })} />);
    await press('Bring it back');
    expect(root.querySelector('.demonstration-left')?.textContent).toContain('could not be brought back');
  });

  test('is not spoken of while it is here', async () => {
    await draw(<ListsSection {...idleOptions()} />);
    expect(buttonCalled('Bring it back')).toBeUndefined();
  });
});
