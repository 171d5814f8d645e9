import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Listing } from '../../lib/domain/listing';
import type { RecordalInput } from '../../lib/domain/recordal';
import type { Reason, Relation, ScoreTerm } from '../../lib/matching/candidate';
import { judgeListing } from '../../lib/verdict/judge';
import type { JudgingContext } from '../../lib/verdict/judgement';
import type { Citation } from '../../lib/verdict/verdict';
import { context, evidence, listing, recordal } from './evidence';

/** One case, written from the law's table before the code ran: what is seen, and what has to follow. */
interface Case {
  name: string;
  ground: string;
  row: string;
  listing: Partial<Listing> & { title: string };
  recordal: Partial<RecordalInput>;
  found: {
    text: string;
    relation: Relation;
    reasons: Reason[];
    field: 'title' | 'brand';
    terms?: ScoreTerm[];
  };
  /** Another recordal that the same words name exactly. */
  twin?: Partial<RecordalInput>;
  context?: Partial<JudgingContext>;
  use: string;
  goods: string;
  inForce: boolean | null;
  /** Articles of the regime; by policy or by day where those tell them apart. */
  customs: { strict: string; cautious: string; articles: string[] | Record<string, string[]> };
  law: { outcome: string; articles: Record<string, string[]> };
  outcome: { strict: string; cautious: string };
}

const cases = readFileSync(new URL('cases.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Case);

/** The last day of Article 57 and the first of Article 72. */
const DAYS = ['2026-12-31', '2027-01-01'];

test('there are at least 600 cases, each under its own name and ground', () => {
  expect(cases.length).toBeGreaterThanOrEqual(600);
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  for (const { ground, row } of cases) expect(ground.startsWith(`row ${row}:`)).toBe(true);
});

describe.each(cases)('$name: $listing.title', (one) => {
  for (const on of DAYS)
    for (const policy of ['strict', 'cautious'] as const)
      test(`${on}, ${policy}`, () => {
        const judged = judgeCase(one, { on, policy });
        expect(judged).toMatchObject({
          row: one.row,
          use: one.use,
          goods: one.goods,
          inForce: one.inForce,
          customs: { outcome: one.customs[policy] },
          law: { outcome: one.law.outcome },
          outcome: one.outcome[policy],
        });
        const { articles } = one.customs;
        expect(numbers(judged.customs.citations)).toEqual(
          Array.isArray(articles) ? articles : (articles[policy] ?? articles[on]),
        );
        expect(numbers(judged.law.citations)).toEqual(one.law.articles[on]);
      });
});

function judgeCase(one: Case, day: Pick<JudgingContext, 'on' | 'policy'>) {
  const offer = listing(one.listing);
  // Nothing but what the case tells: the helper's own dates and classes would answer for it.
  const silent = { classes: [], validFrom: undefined, validTo: undefined };
  const { terms = [], ...found } = one.found;
  const seen = evidence(offer, recordal({ ...silent, ...one.recordal }), found);
  seen.candidate.terms = terms;
  // A list of the day itself: what an older one cannot know is another test's matter.
  seen.list.date = day.on;
  const twin = one.twin ? [evidence(offer, recordal({ ...silent, ...one.twin }), { text: found.text })] : [];
  // The list speaks for the day of judging: what ended before, it could see.
  const fresh = [seen, ...twin].map((one) => ({ ...one, list: { ...one.list, date: day.on } }));
  return judgeListing(offer, fresh, context({ ...one.context, ...day }))[0]!;
}

function numbers(citations: readonly Citation[]): string[] {
  return citations.map(({ article }) => article);
}
