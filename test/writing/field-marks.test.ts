// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cardWindows } from '../../lib/highlight/card-window';
import type { DraftVerdict } from '../../lib/messages/protocol';
import { createFieldMarks } from '../../lib/writing/field-marks';
import type { FoundField } from '../../lib/writing/find-fields';
import { textsIn } from '../components/texts';
import { eventually } from '../eventually';
import { ourRoots, personally, press, watchRoots } from '../highlight/as-a-person';

let page: AbortController;
let fields: Record<FoundField['kind'], FoundField>;

beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(10, 10, 300, 30));
  Object.defineProperty(document, 'elementFromPoint', { configurable: true, value: () => null });
  watchRoots();
  page = new AbortController();
  document.body.innerHTML = '<input id="title"><input id="brand">';
  const found = (kind: FoundField['kind']): FoundField => ({
    element: document.querySelector(`#${kind}`)!,
    kind,
  });
  fields = { title: found('title'), brand: found('brand') };
});
afterEach(() => {
  page.abort();
  vi.restoreAllMocks();
});

function verdict(level: DraftVerdict['title']['level'], label: string): DraftVerdict {
  return { screening: {} as never, title: { level, label }, brand: { level, label } };
}

function marks() {
  return createFieldMarks(
    document,
    {
      ...{ styles: '', t: textsIn('en') },
      cardWindow: async () => cardWindows('', () => 'sorry'),
      explanation: (_, { title }) =>
        title.level === 'clear' ? undefined : async () => drawn(`explains ${title.label}`),
      plain: drawn,
    },
    page.signal,
  );
}

const drawn = (words: string) => (stage: HTMLElement) => {
  stage.append(words);
  return () => stage.replaceChildren();
};

const buttons = () => ourRoots().flatMap((root) => [...root.querySelectorAll<HTMLElement>('.badge')]);
const names = () => buttons().map((button) => button.getAttribute('aria-label'));
const announced = () => ourRoots().map((root) => root.querySelector('[role=status]')?.textContent ?? '');

describe('a mark', () => {
  test.each([
    ['conflict', 'Likely stopped: NIKE', 'conflict'],
    ['not-looked-up', 'Not looked up yet: “Acmeo”', 'not-looked-up'],
    ['clear', 'Nothing found; no clearance', 'nothing'],
  ] as const)(
    'stands beside every field with words in it, %s too, and says it in words',
    (level, label, sign) => {
      const made = marks();
      made.tell(fields.title, verdict(level, label), { title: 'x' });
      expect(names()).toEqual([`Title: ${label}`]);
      expect(buttons()[0]!.querySelector('svg')!.getAttribute('class')).toBe(`sign sign-${sign}`);
      expect(announced()).toEqual([`Title: ${label}`]);
    },
  );

  test('that waits, or tells what failed, is no verdict', () => {
    const made = marks();
    made.wait(fields.title);
    expect([names(), announced()]).toEqual([['Title: Being checked…'], ['']]);
    made.fail(fields.title, new Error('gone'));
    expect(names()[0]).toMatch(/^Title: Not checked, so nothing is known about it\. \(gone\)$/);
    expect(announced()).toEqual(names());
  });

  test('explains at a press what was found, and where nothing was, how old the lists are', async () => {
    const made = marks();
    made.tell(fields.title, verdict('conflict', 'NIKE'), { title: 'x' });
    press(buttons()[0]!);
    await eventually(() => expect(ourRoots()[0]!.querySelector('.stage')?.textContent).toBe('explains NIKE'));
    made.tell(fields.title, verdict('clear', 'Nothing found in lists of May'), { title: 'y' });
    expect(ourRoots()[0]!.querySelector('.stage')).toBeNull();
    press(buttons()[0]!);
    await eventually(() =>
      expect(ourRoots()[0]!.querySelector('.stage')?.textContent).toBe('Nothing found in lists of May'),
    );
    personally(document, new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(ourRoots()[0]!.querySelector('.stage')).toBeNull();
  });

  test('goes with its field, and all of them with the check', () => {
    const made = marks();
    for (const kind of ['title', 'brand'] as const)
      made.tell(fields[kind], verdict('note', kind), { title: 'x' });
    made.remove(fields.brand);
    expect(names()).toEqual(['Title: title']);
    page.abort();
    expect(document.querySelectorAll('[data-recordal-lens]')).toHaveLength(0);
  });

  test('that the page throws out comes back', () => {
    const made = marks();
    made.tell(fields.title, verdict('note', 'a'), { title: 'x' });
    document.querySelector('[data-recordal-lens]')!.remove();
    made.stand();
    expect(names()).toEqual(['Title: a']);
  });

  test('never touches its field', () => {
    const before = document.body.innerHTML;
    const made = marks();
    made.tell(fields.title, verdict('conflict', 'a'), { title: 'x' });
    made.wait(fields.title);
    expect(document.body.innerHTML).toBe(before);
  });
});
