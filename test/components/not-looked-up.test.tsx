// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { MarkComparison } from '../../components/explanation/mark-comparison';
import { NotLookedUpCard } from '../../components/explanation/not-looked-up-card';
import { reasonToCopy } from '../../components/explanation/reason';
import { Rivals } from '../../components/options/marks/conflicting-recordals';
import { Panel } from '../../components/panel/panel';
import { Popup } from '../../components/popup/popup';
import { createFormatters } from '../../components/shared/texts-context';
import type { ListLabel } from '../../lib/lists/list-label';
import type { PageState } from '../../lib/page/page-state';
import type { LookupAnswer } from '../../lib/surfaces/look-up';
import { clear, draw, enter, root } from './drawn';
import { finding, listing, pageState, screening } from './fixtures';
import { textsIn } from './texts';

afterEach(clear);

const MINE: ListLabel = {
  ...{ name: 'mine', regime: 'CN', date: '2026-05-01', freshness: 'fresh', demonstration: false },
  ...{ recordals: 3, figurative: 0, searches: { count: 2, inPart: 0, oldest: '2026-05-01' } },
};
const NOTES = ['Not looked up yet: “Zorvex” (China).', 'mine answers for 2 searches.'];
const open = (id: string) => ({
  listing: listing({ id, title: `Zorvex shoes ${id}` }),
  screening: screening({
    ...{ id, outcome: 'not-looked-up', findings: [], lookUpNotes: NOTES },
    notLookedUp: { words: ['Zorvex'], inPart: [], regimes: ['CN'] },
  }),
});
const clearOne = {
  listing: listing({ id: '9' }),
  screening: screening({ id: '9', outcome: 'clear', findings: [] }),
};
const page = (...screened: PageState['screened']) =>
  pageState({ screened, cards: screened.length, readable: screened.length });
/** What a person may say when the demonstration list has left. */
const LEFT = { onBringBack: async () => {}, onUnderstood: async () => {}, onLossRead: async () => {} };
const popup = (state: PageState, answer: LookupAnswer = { matches: [] }) => (
  <Popup
    host="shop.example"
    page={state}
    lists={[MINE]}
    onLookup={async () => answer}
    onOpenRecord={() => {}}
    onReveal={() => {}}
    onOpen={() => {}}
    onLookUpAt={async () => {}}
    {...LEFT}
  />
);
const text = () => root.textContent ?? '';

test('the popup counts what was not looked up and does not say that nothing was found', async () => {
  await draw(popup(page(open('1'), open('2'), clearOne)));
  expect(text()).toContain('2Not looked up');
  expect(text()).toContain('2 listings of this page were not looked up yet');
  expect(text()).not.toContain('Nothing found');
  expect(root.querySelector('.sign-clear')).toBeNull();
  expect(text()).toContain('answers for 2 searches, the oldest of');
});

test('the popup says so of a word, and never that no list has it', async () => {
  await draw(popup(page(clearOne), { matches: [], lookUpNotes: NOTES }));
  await enter(root.querySelector<HTMLInputElement>('input[type="search"]')!, 'Zorvex');
  const said = root.querySelector('.answers')!.textContent!;
  expect(said).toContain('“Zorvex” has not been looked up yet. That is not the same as not recorded.');
  expect(said).toContain(NOTES[1]);
});

test('the popup says of a recordal that it found what else was not looked up', async () => {
  const { mark, recordNo, regime, list, listDate, holder, classes } = finding();
  const match = { mark, recordNo, regime, list, listDate, holder, classes };
  const known = { demonstration: false, status: 'active', inForce: true, freshness: 'fresh' as const };
  await draw(popup(page(clearOne), { matches: [{ ...match, ...known }], lookUpNotes: NOTES }));
  await enter(root.querySelector<HTMLInputElement>('input[type="search"]')!, 'Nike');
  expect(root.querySelector('.matches')).not.toBeNull();
  expect(root.querySelector('.look-up-notes')?.textContent).toContain(NOTES[0]);
});

test('the panel lists such listings with the words to look up, and its empty list is no clear answer', async () => {
  const shown: string[] = [];
  await draw(
    <Panel
      host="shop.example"
      page={page(open('1'), clearOne)}
      lists={[MINE]}
      reader="seller"
      onReveal={(id) => shown.push(id)}
      onCopy={async () => {}}
      onOpenRecord={() => {}}
      onStock={async () => async () => {}}
      onDecide={async () => []}
      onRetract={async () => {}}
      {...LEFT}
    />,
  );
  expect(text()).toContain('One listing not looked up');
  expect(text()).not.toContain('Nothing found');
  root.querySelector<HTMLElement>('.gap button')!.click();
  expect(shown).toEqual(['1']);
});

test('a card without a finding says which words nobody looked up and what the lists answer for', async () => {
  await draw(<NotLookedUpCard notes={NOTES} onClose={() => {}} />);
  expect(root.querySelector('[role=dialog]')?.textContent).toBe(`Not looked up${NOTES.join('')}`);
});

test('own marks that nobody looked up are not said to be nobody else’s', async () => {
  await draw(
    <Rivals
      isFixed={false}
      own={[{ markText: 'Zorvex', role: 'own' }]}
      lists={[]}
      onRivals={async () => ({ rivals: [], notLookedUp: ['Zorvex'] })}
      onOpenRecord={() => {}}
      onMine={() => {}}
    />,
  );
  expect(text()).toContain('Not looked up yet, so nothing can be said of them: Zorvex');
  expect(text()).not.toContain('No: no recordal of somebody else');
});

const translated = (id: string) => ({
  listing: listing({ id, title: `Standing white ${id}`, translated: true }),
  screening: screening({
    ...{ id, outcome: 'not-looked-up', findings: [] },
    notLookedUp: { words: [], inPart: [], regimes: [], translated: true },
  }),
});

test('the popup says of translated listings that the sellers’ own words were not checked, not that nothing was found', async () => {
  await draw(popup(page(translated('1'), translated('2'), clearOne)));
  expect(text()).toContain('2 of them are translated');
  expect(text()).toContain("The sellers' own words were not checked");
  expect(text()).not.toContain('no list here answers for');
  expect(root.querySelector('.sign-clear')).toBeNull();
});

test('a card and the reason that is copied from it call translated words a translation', async () => {
  const found = finding({ translated: true, text: 'Nlke' });
  await draw(<MarkComparison finding={found} />);
  expect(text()).toContain('As translated');
  expect(text()).not.toContain('As listed');
  const copied = reasonToCopy(found, createFormatters({ t: textsIn('en'), today: new Date() }));
  expect(copied).toContain('As translated: Nlke');
  expect(copied).not.toContain('As listed');
});
