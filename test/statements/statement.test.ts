import { describe, expect, test } from 'vitest';
import type { Decision } from '../../lib/decisions/decision';
import { faultsIn, faultsOfPlatform, type PlatformSays } from '../../lib/statements/form';
import { statementFor } from '../../lib/statements/statement';

const PLATFORM: PlatformSays = {
  decision_visibility: ['DECISION_VISIBILITY_CONTENT_REMOVED'],
  decision_ground: 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
  incompatible_content_ground: 'Terms of use, section 4',
  incompatible_content_explanation: 'Offers that use others’ trade marks are not allowed.',
  territorial_scope: ['DE', 'FR'],
  source_type: 'SOURCE_VOLUNTARY',
  automated_detection: 'Yes',
  automated_decision: 'AUTOMATED_DECISION_NOT_AUTOMATED',
};

const DECISION: Decision = {
  id: 'conflict of Mei, 2026-05-20',
  kind: 'conflict',
  ...{ regime: 'CN', recordNo: 'T2018-60123', mark: 'NIKE', holder: 'Nike Innovate', words: 'Nlke' },
  reach: { to: 'seller', site: 'amazon', seller: 'FastFoot GmbH' },
  note: 'Sold by Jane Doe',
  at: '2026-05-20T08:00:00.000Z',
  by: 'Mei',
  list: { name: 'Customs', date: '2026-05-01' },
};
const OPTIONS = { platform: PLATFORM, contentDate: '2026-05-01', withNotes: false };

test('a confirmed conflict becomes a whole statement about a trade mark', () => {
  const statement = statementFor(DECISION, OPTIONS);
  expect(faultsIn(statement)).toEqual([]);
  expect(statement).toMatchObject({
    category: 'STATEMENT_CATEGORY_INTELLECTUAL_PROPERTY_INFRINGEMENTS',
    category_specification: ['KEYWORD_TRADEMARK_INFRINGEMENT'],
    content_type: ['CONTENT_TYPE_PRODUCT'],
    application_date: '2026-05-20',
    decision_facts: expect.stringMatching(
      /possible conflict.*“Nlke”.*NIKE.*CN T2018-60123.*Customs of 2026-05-01/,
    ),
  });
});

test('it names no person: not the moderator, not the seller, not who a reason names', () => {
  expect(JSON.stringify(statementFor(DECISION, OPTIONS))).not.toMatch(/Mei|FastFoot|Jane/);
  expect(statementFor(DECISION, { ...OPTIONS, withNotes: true }).decision_facts).toContain('Jane Doe');
});

test('the same decision has the same name, and another another', () => {
  const named = (id: string) => statementFor({ ...DECISION, id }, OPTIONS).puid;
  expect(named('a')).toBe(named('a'));
  expect(named('a')).not.toBe(named('b'));
  expect(named('ü / 1')).toMatch(/^[\w-]+$/);
});

test('facts are as long as the database takes them', () => {
  const long = statementFor({ ...DECISION, note: 'x'.repeat(10_000) }, { ...OPTIONS, withNotes: true });
  expect(faultsIn(long)).toEqual([]);
});

describe('a statement is not whole', () => {
  const whole = statementFor(DECISION, OPTIONS);
  test.each([
    ['without the day on which the listing came', { content_date: undefined }, 'content_date'],
    ['with a day that is none', { content_date: '2026-02-30' }, 'content_date'],
    ['with a day before the database', { application_date: '2019-12-31' }, 'application_date'],
    ['with content from after the decision', { content_date: '2026-05-22' }, 'content_date'],
    ['with content from years after it', { content_date: '2036-05-22' }, 'content_date'],
    ['without a restriction', { decision_visibility: [] }, 'decision_visibility'],
    ['with a restriction that the form has not', { decision_visibility: ['REMOVED'] }, 'decision_visibility'],
    ['outside the European Economic Area', { territorial_scope: ['CN'] }, 'territorial_scope'],
    ['with another ground than it names', { decision_ground: 'DECISION_GROUND_ILLEGAL_CONTENT' }, 'all'],
    ['with a field that the form has not', { seller: 'FastFoot' }, 'seller'],
    ['with facts that are too long', { decision_facts: 'x'.repeat(5_001) }, 'decision_facts'],
    ['with a name that has spaces', { puid: 'a b' }, 'puid'],
  ])('%s', (_, other, field) => {
    const faults = faultsIn(JSON.parse(JSON.stringify({ ...whole, ...other })));
    expect(faults.map((fault) => fault.slice(0, fault.indexOf(':')).replace(/\.\d+$/, ''))).toEqual([field]);
  });
});

test.each(['2026-05-01', '2026-05-20', '2026-05-21'])(
  'content of %s, of a clock a day ahead at most, may be decided on that day',
  (content_date) => {
    expect(faultsIn({ ...statementFor(DECISION, OPTIONS), content_date })).toEqual([]);
  },
);

test('facts that are cut end in a whole character', () => {
  for (const words of ['😀'.repeat(3_000), `x${'😀'.repeat(3_000)}`]) {
    const { decision_facts = '' } = statementFor({ ...DECISION, words }, OPTIONS);
    expect(decision_facts.isWellFormed()).toBe(true);
  }
});

test('what a platform says is checked before anything is written', () => {
  expect(faultsOfPlatform(PLATFORM)).toEqual([]);
  const { incompatible_content_ground: _, ...without } = PLATFORM;
  expect(faultsOfPlatform(without)).toHaveLength(1);
  expect(faultsOfPlatform([])).not.toEqual([]);
});

test.each(['picture of Puma', 'Puma 的图形', 'изображение: Puma'])(
  'a picture that was named “%s” is named in English, the language of the form',
  (mark) => {
    const { decision_facts } = statementFor({ ...DECISION, mark, words: 'Puma' }, OPTIONS);
    expect(decision_facts).toContain('the recorded trade mark picture of Puma (customs recordal');
  },
);
