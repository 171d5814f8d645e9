import { describe, expect, test } from 'vitest';
import { checkPageState } from '../../lib/messages/admission/page-state-shape';
import { finding, listing, pageState, screening } from '../components/fixtures';

const UNBELIEVABLE = { status: 'unreadable', screened: [], problem: { key: 'problem.unbelievable' } };
const shown = (over: object) => pageState({ screened: [{ listing: listing(), screening: screening(over) }] });

describe('what a page’s script answers of its page', () => {
  test.each([
    ['a page with findings', pageState()],
    ['a page that says what went wrong', pageState({ problem: 'quota' })],
    ['a page of which the background was silent', pageState({ problem: { key: 'problem.unanswered' } })],
    [
      'a site that is off',
      pageState({ off: true, screened: [], status: 'unreadable', cards: 0, readable: 0 }),
    ],
    ['marks that may be missing', { ...pageState(), unmarked: true }],
  ])('is drawn as it came: %s', (_, state) => {
    expect(checkPageState(structuredClone(state))).toEqual(state);
  });

  test('is drawn with what people decided', () => {
    const decision = {
      ...{ id: 'd', kind: 'watch', regime: 'CN', recordNo: '1', mark: 'NIKE', words: 'Nlke', note: '' },
      ...{ reach: { to: 'listing', site: 'amazon', listingId: '1' }, at: '2026-11-01T08:00:00.000Z' },
    };
    const state = shown({ findings: [{ ...finding(), decision }] });
    expect(checkPageState(state)).toEqual(state);
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'clear'],
    ['no address', { ...pageState(), url: undefined }],
    ['an address that is none', { ...pageState(), url: 'shop' }],
    ['an address that runs', { ...pageState(), url: 'javascript:alert(1)' }],
    ['a status that there is not', { ...pageState(), status: 'clear' }],
    ['1e99 cards', { ...pageState(), cards: 1e99 }],
    ['no listings', { ...pageState(), screened: {} }],
    ['null for a listing', { ...pageState(), screened: [null] }],
    ['a finding without its verdicts', shown({ findings: [{ ...finding(), customs: undefined }] })],
    ['a finding without sentences', shown({ findings: [{ ...finding(), explanation: 'x' }] })],
    ['a level that there is not', shown({ outcome: '__proto__' })],
    ['an object for a mark', shown({ findings: [finding({ mark: {} as never })] })],
    ['too many findings', shown({ findings: Array.from({ length: 2_001 }, () => finding()) })],
    ['a decision without its kind', shown({ findings: [{ ...finding(), decision: { id: 'd' } }] })],
    ['a problem in words that we do not have', { ...pageState(), problem: { key: 'options.erased' } }],
  ])('is never drawn, and never reads as clear: %s', (_, answered) => {
    expect(checkPageState(answered)).toMatchObject(UNBELIEVABLE);
  });
});
