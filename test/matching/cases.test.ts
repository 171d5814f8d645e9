import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { Candidate } from '../../lib/matching/candidate';
import { indexOf } from './list-of';

/**
 * Hand-labelled titles: `expected` is the relation a customs officer would give the mark in the title, `none` where
 * nothing may be shown for it. STRONG cases must all hold; of MEDIUM ones nine in ten; WEAK ones are judgement calls.
 */
interface Case {
  title: string;
  mark: string;
  expected: string;
  tier: 'STRONG' | 'MEDIUM' | 'WEAK';
}

const cases = Papa.parse<Case>(readFileSync(new URL('cases.csv', import.meta.url), 'utf8'), {
  header: true,
  skipEmptyLines: true,
}).data;
const marks = [...new Set(cases.map(({ mark }) => mark))];
const index = indexOf(...marks);
const SHOWN = 0.5;
const SHARE_OF_MEDIUM = 0.9;

/** The best candidate for the case's own mark. */
const bestOf = ({ title, mark }: Case): Candidate | undefined =>
  index.find({ text: title, field: 'title' }).find(({ row }) => marks[row] === mark);

const outcomeOf = (best: Candidate | undefined) =>
  best && best.confidence >= SHOWN ? best.relation : 'none';
/** A positive must be found with its relation, shown or folded away; a negative must not be shown. */
const holds = (one: Case) =>
  one.expected === 'none' ? outcomeOf(bestOf(one)) === 'none' : bestOf(one)?.relation === one.expected;
const failing = (tier: Case['tier']) =>
  cases
    .filter((one) => one.tier === tier && !holds(one))
    .map(({ title, mark, expected }) => `${expected}: ${mark} in “${title}”`);

test('there are at least four hundred cases, half of them negatives', () => {
  const negatives = cases.filter(({ expected }) => expected === 'none').length;
  expect(cases.length).toBeGreaterThanOrEqual(400);
  expect(negatives * 2).toBeGreaterThanOrEqual(cases.length);
});

test('every strong case holds', () => expect(failing('STRONG')).toEqual([]));

test('nine medium cases in ten hold', () => {
  const medium = cases.filter(({ tier }) => tier === 'MEDIUM').length;
  expect(failing('MEDIUM').length, failing('MEDIUM').join('\n')).toBeLessThanOrEqual(
    medium * (1 - SHARE_OF_MEDIUM),
  );
});

/** What the engine said when the run was last looked at and frozen (`vitest -u`): a change shows as a diff. */
test('the frozen run is unchanged', { tags: ['heavy'] }, async () => {
  const lines = cases.map((one) => {
    const best = bestOf(one);
    return [
      one.title,
      one.mark,
      one.tier,
      one.expected,
      best?.relation ?? 'none',
      best?.reasons.join('+') ?? '',
      best?.confidence.toFixed(2) ?? '',
      holds(one) ? 'holds' : 'FAILS',
    ];
  });
  const frozen = Papa.unparse(
    [['title', 'mark', 'tier', 'expected', 'found', 'reasons', 'confidence', 'result'], ...lines],
    { newline: '\n' },
  );
  await expect(`${frozen}\n`).toMatchFileSnapshot('cases.frozen.csv');
});
