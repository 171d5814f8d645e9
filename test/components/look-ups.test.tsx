// @vitest-environment happy-dom

import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type LookUpsProps, LookUpsSection } from '../../components/options/look-ups/look-ups-section';
import type { Query } from '../../lib/domain/coverage';
import { answersOf } from '../../lib/look-ups/answers';
import type { MetWord } from '../../lib/look-ups/look-up-rows';
import { buttonCalled, clear, draw, enter, press, root } from './drawn';
import type { Language } from './texts';

// Without a layout nothing has a height, and a list without one draws no line.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(448);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(448);
});
afterEach(() => {
  clear();
  vi.restoreAllMocks();
});

/** Noon where the test runs: a person's days are told. */
const TODAY = new Date(2026, 10, 29, 12);
const met = (word: string, listings: number, origin: MetWord['origin'] = 'stock'): MetWord => ({
  ...{ word, origin },
  digests: Array.from({ length: listings }, (_, at) => word.length * 1_000 + at),
});
const query = (words: string, day: string, hits: number, taken = hits): Query => ({
  ...{ words, field: 'mark', match: 'contains', day, hits, taken },
});
const gacc = (...queries: Query[]) => ({
  ...{ name: 'GACC', regimes: ['CN'], date: '2026-11-28', demonstration: false, origin: { kind: 'page' } },
  coverage: { queries },
});

function section(over: Partial<LookUpsProps> = {}) {
  const props: LookUpsProps = {
    lookUps: {
      met: [
        met('Zorvex', 5),
        met('Acmeo', 9),
        met('Camptime', 2, 'page'),
        met('Tentera', 1),
        met('Nobrand', 3),
      ],
      hidden: new Set(['nobrand']),
      answers: answersOf([
        gacc(
          query('acmeo', '2026-11-28', 12),
          query('camptime', '2026-08-01', 0),
          query('tentera', '2026-11-28', 643, 300),
        ),
      ]),
    },
    lookUpRegisters: [{ regime: 'CN', name: 'China', address: 'http://register.example/' }],
    staleAfterDays: 90,
    countPageBrands: true,
    onCountPages: () => {},
    onLookUp: async () => 'opened',
    onCopyWords: async () => {},
    onTellNothing: async () => async () => {},
    onHideWord: async () => async () => {},
    onShowWord: async () => async () => {},
    onAddWords: async () => ({ count: 2, undo: async () => {} }),
    onForgetPageBrands: async () => async () => {},
    onSaveChecklist: () => {},
    ...over,
  };
  return <LookUpsSection {...props} />;
}

const show = (over?: Partial<LookUpsProps>, language?: Language) => draw(section(over), language, TODAY);
const lines = () =>
  [...root.querySelectorAll('li')].map((line) =>
    [line.querySelector('b')?.textContent, line.querySelector('.standing-of-word')?.textContent].join(': '),
  );
const choose = (name: string, value: string) =>
  enter(root.querySelector<HTMLSelectElement>(`select[name=${name}]`)!, value, 'change');

describe('what is shown', () => {
  test('first what is to be looked up, most listings first, with how far it was', async () => {
    await show();
    expect(lines()).toEqual([
      'Zorvex: To look up',
      'Camptime: Looked up 120 days ago: none – look up again',
      'Tentera: Looked up in part on Nov 28, 2026 (300 of 643)',
    ]);
  });

  test('what was looked up, with its recordals; what is no brand; all', async () => {
    await show();
    await choose('view', 'done');
    expect(lines()).toEqual(['Acmeo: Looked up on Nov 28, 2026: 12 recordals']);
    await choose('view', 'hidden');
    expect(lines()).toEqual(['Nobrand: To look up']);
    await choose('view', 'all');
    expect(lines()).toHaveLength(4);
  });

  test('in Chinese as well', async () => {
    await show({}, 'zh_CN');
    expect(lines()[0]).toBe('Zorvex: 待查');
  });

  test('a whole register leaves nothing to look up and says so', async () => {
    const answers = answersOf([{ ...gacc(), coverage: undefined, origin: { kind: 'file' } }]);
    await show({ lookUps: { met: [met('Zorvex', 5)], hidden: new Set(), answers } });
    expect(lines()).toEqual([]);
    await choose('view', 'all');
    expect(lines()[0]).toContain('In the whole register “GACC”');
    expect(buttonCalled('Nothing there: I looked “Zorvex” up today')).toBeUndefined();
  });

  test('nothing known yet: where brands come from', async () => {
    const words = await show({ lookUps: { met: [], hidden: new Set(), answers: answersOf([]) } });
    expect(words).toContain('No brand is known yet');
  });

  test('thousands of words draw a screenful', async () => {
    const many = Array.from({ length: 5_000 }, (_, at) => met(`Brand ${at}`, 1));
    await show({ lookUps: { met: many, hidden: new Set(), answers: answersOf([]) } });
    expect(lines().length).toBeLessThan(60);
    expect(root.querySelector('li')?.getAttribute('aria-setsize')).toBe('5000');
  });
});

describe('what is done', () => {
  test('a press copies and opens the register of the regime chosen', async () => {
    const onLookUp = vi.fn<LookUpsProps['onLookUp']>(async () => 'opened');
    await show({ onLookUp });
    await press('Look up “Zorvex”: copy it and open the register');
    expect(onLookUp).toHaveBeenCalledWith('Zorvex', expect.objectContaining({ regime: 'CN' }));
    expect(root.textContent).toContain('“Zorvex” is copied, and the register is open');
  });

  test('without an address it copies, and a failure to copy is told', async () => {
    await show({ lookUpRegisters: [], onLookUp: async () => 'not-copied' });
    await press('Copy “Zorvex”');
    expect(root.textContent).toContain('could not be copied');
  });

  test('nothing there, and no brand: each with a way back', async () => {
    const undo = vi.fn(async () => {});
    const onTellNothing = vi.fn(async () => undo);
    const onHideWord = vi.fn(async () => undo);
    await show({ onTellNothing, onHideWord });
    await press('Nothing there: I looked “Zorvex” up today');
    expect(onTellNothing).toHaveBeenCalledWith('Zorvex', 'CN');
    await press('Undo');
    await press('Not a brand: “Zorvex”');
    expect(onHideWord).toHaveBeenCalledWith('Zorvex');
    await press('Undo');
    expect(undo).toHaveBeenCalledTimes(2);
  });

  test('what could not be stored is told, and nothing is claimed', async () => {
    const onTellNothing = async () => {
      throw new Error('the disk is full');
    };
    await show({ onTellNothing });
    await press('Nothing there: I looked “Zorvex” up today');
    expect(root.textContent).toContain('This could not be stored');
    expect(root.textContent).not.toContain('looked up today, none');
  });

  test('all words shown are copied, and saved as a checklist, formulas defused', async () => {
    const onCopyWords = vi.fn(async () => {});
    const saved = vi.fn<LookUpsProps['onSaveChecklist']>();
    const words = [met('=HYPERLINK("x")', 3), met('Zorvex', 2)];
    await show({
      ...{ lookUps: { met: words, hidden: new Set(), answers: answersOf([]) } },
      ...{ onCopyWords, onSaveChecklist: saved },
    });
    await press('Copy all words');
    expect(onCopyWords).toHaveBeenCalledWith('=HYPERLINK("x")\nZorvex');
    await press('Save as CSV');
    const [table, , regime] = saved.mock.calls[0]!;
    expect(regime).toBe('CN');
    expect(table).toContain('Zorvex,2,To look up');
    expect(table).not.toMatch(/(^|,)"?=HYPERLINK/m);
    await press('Save to print');
    expect(saved.mock.calls[1]![0]).toContain('☐ Zorvex – 2 listings – To look up');
  });
});

describe('the keyboard', () => {
  const focused = () => document.activeElement?.getAttribute('aria-label');
  const key = (name: string) =>
    act(async () => {
      document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
    });
  const inTabOrder = () =>
    [...root.querySelectorAll('li button')].filter((one) => (one as HTMLElement).tabIndex === 0);

  test('one line is in the order of Tab; arrows go from line to line and keep to the button', async () => {
    await show();
    expect(inTabOrder()).toHaveLength(3);
    await act(async () => buttonCalled('Nothing there: I looked “Zorvex” up today')!.focus());
    await key('ArrowDown');
    expect(focused()).toBe('Nothing there: I looked “Camptime” up today');
    await key('End');
    expect(focused()).toBe('Nothing there: I looked “Tentera” up today');
    await key('ArrowDown');
    expect(focused()).toBe('Nothing there: I looked “Tentera” up today');
    await key('Home');
    expect(focused()).toBe('Nothing there: I looked “Zorvex” up today');
  });

  test('where a line goes, the next one takes its place under the keyboard', async () => {
    await show();
    await act(async () => buttonCalled('Not a brand: “Zorvex”')!.focus());
    const lookUps = {
      met: [met('Camptime', 2), met('Tentera', 1)],
      hidden: new Set<string>(),
      answers: answersOf([]),
    };
    await show({ lookUps });
    expect(focused()).toBe('Not a brand: “Camptime”');
  });
});
