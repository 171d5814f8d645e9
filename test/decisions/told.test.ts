import { expect, test } from 'vitest';
import type { Decision } from '../../lib/decisions/decision';
import { reachText, withTold } from '../../lib/decisions/told';
import { finding, listing, screening } from '../components/fixtures';
import { textsIn } from '../components/texts';
import { after, decide, offer } from './a-decision';

const t = textsIn('en');
const plain = (text: string | undefined) => text?.replace(/[\u2066-\u2069]/g, '');
const toldOn = (on = offer(), about = {}) =>
  withTold(screening({ findings: [finding(about)] }), on, t).findings[0]!.told!;

test('a card says before a press how far each decision would reach', () => {
  const { holds } = toldOn();
  expect(plain(holds.authorised)).toBe(
    '“Authorised” holds for every listing of the seller “FastFoot” on amazon.com.',
  );
  expect(plain(holds['not-conflict'])).toContain('every listing on amazon.com with the words “nlke”');
});

test.each([
  ['a card without a seller', listing({ seller: '  ' }), {}, 'authorised'],
  ['a shop whose address is not known', listing({ site: 'generic', seller: 'A' }), {}, 'authorised'],
  ['words of two letters', offer(), { text: 'HP' }, 'not-conflict'],
] as const)('%s: “this listing only”', (_, on, about, kind) => {
  expect(toldOn(on, about).holds[kind]).toMatch(/ holds for this listing only\.$/);
});

test.each([
  [offer(), {}, 'authorised', 'this seller on amazon.com'],
  [offer(), {}, 'not-conflict', '“nlke” on amazon.com'],
  [offer(), {}, 'conflict', 'this listing'],
  [offer(), { text: 'HP' }, 'not-conflict', 'this listing'],
  [listing({ site: 'file', seller: 'A' }), {}, 'authorised', 'this seller, in files'],
] as const)('and in a few words what stands below its button (%#)', (on, about, kind, words) => {
  expect(plain(toldOn(on, about).scope[kind])).toBe(words);
});

test('rows of files are of no site', () => {
  const { holds } = toldOn(listing({ site: 'file', seller: 'A' }));
  expect(plain(holds.authorised)).toContain('every listing of the seller “A” in files that are checked here');
});

test('a folded finding says by which decision: kind, day and reach', () => {
  const screened = after([decide('authorised')]);
  const { before } = withTold(screened, offer(), t).findings[0]!.told!;
  expect(plain(before)).toBe(
    'Your decision “Authorised” of May 20, 2026 stands. It holds for every listing of the seller “FastFoot” on amazon.com.',
  );
});

test.each([
  [
    'another holder',
    { holder: 'Somebody Else' },
    decide('authorised'),
    'Nike Innovate C.V. held this recordal',
  ],
  ['another mark', { mark: 'ACME' }, decide('authorised'), 'NIKE was recorded under this number'],
  [
    'no site',
    {},
    decide('authorised', offer(), {}, { reach: { to: 'nowhere', seller: 'fastfoot' } }),
    'did not name their site',
  ],
] as [string, object, Decision, string][])(
  'a decision that rests for %s is named with the reason',
  (_, now, decision, why) => {
    const { before } = withTold(after([decision], offer(), now), offer(), t).findings[0]!.told!;
    expect(before).toContain('May 20, 2026');
    expect(before).toContain(why);
  },
);

test('a name from a page keeps its own direction, and no endless name fills the card', () => {
  const text = reachText({ to: 'seller', site: 'amazon.com', seller: `\u202e${'x'.repeat(4_000)}` }, t);
  expect(text.length).toBeLessThan(300);
  expect(text).toMatch(/\u2068.*…\u2069/);
});
