import { beforeAll, describe, expect, test } from 'vitest';
import type { Level } from '../../../lib/domain/outcome';
import { SITUATIONS, type Situation } from '../../../lib/verdict/situation';
import { type Decision, decide } from '../../../lib/verdict/table/decide';
import type { CustomsOutcome, LawOutcome, Policy } from '../../../lib/verdict/verdict';

const CUSTOMS: Record<CustomsOutcome, number> = {
  cleared: 0,
  out: 1,
  'application-only': 2,
  unknown: 3,
  borderline: 4,
  review: 5,
  likely: 6,
  'in-scope': 7,
};
const LAW: Record<LawOutcome, number> = {
  authorised: 0,
  none: 1,
  'descriptive-use': 1,
  'reference-use': 1,
  'well-known-only': 2,
  unknown: 3,
  'likelihood-of-confusion': 4,
  'identical-mark': 5,
};
const LEVEL: Record<Level, number> = { clear: 0, note: 1, review: 2, conflict: 3 };

const COLUMNS = Object.keys(SITUATIONS) as (keyof Situation)[];
const POLICIES = ['strict', 'cautious'] as const;

/** A regime of which nothing was read answers alike whatever it is asked: its levels are walked with the other regimes'. */
const VALUES: typeof SITUATIONS = { ...SITUATIONS, route: ['application', 'ex-officio'] };

const ALL = ['customs', 'law', 'level'] as const;
type Compared = (typeof ALL)[number];

/** Every situation, numbered by its columns like the digits of a number; and how far apart two neighbours lie. */
const STRIDE = new Map<keyof Situation, number>();
let COUNT = 1;
for (const column of COLUMNS) {
  STRIDE.set(column, COUNT);
  COUNT *= VALUES[column].length;
}
const digit = (at: number, column: keyof Situation) =>
  Math.floor(at / STRIDE.get(column)!) % VALUES[column].length;
const situationAt = (at: number): Situation => {
  const situation: Partial<Record<keyof Situation, string>> = {};
  for (const column of COLUMNS) situation[column] = VALUES[column][digit(at, column)]!;
  return situation as Situation;
};

const all: Situation[] = [];
/** Of each decision only what is compared, as numbers: they are asked for a million times, and a million objects are collected for long. */
const ranks: Record<Policy, Record<Compared, Uint8Array>> = { strict: noRanks(), cautious: noRanks() };

beforeAll(() => {
  for (let at = 0; at < COUNT; at++) {
    all.push(situationAt(at));
    for (const policy of POLICIES) {
      const decision = decided(at, policy);
      for (const what of ALL) ranks[policy][what][at] = rank(decision, what);
    }
  }
  // Two thirds of a million decisions: a busy machine takes longer than a hook is given.
}, 60_000);

interface Step {
  /** From milder evidence to worse. */
  column: keyof Situation;
  order: readonly string[];
  policies?: readonly Policy[];
  /** Where the order holds: the law itself breaks it elsewhere, and `why` says how. */
  where?: (situation: Situation) => boolean;
  why?: string;
  compare: readonly Compared[];
}

const asMark = ({ use }: Situation) => use === 'mark' || use === 'counterfeit-signal';

const STEPS: readonly Step[] = [
  { column: 'authority', order: ['own', 'none'], compare: ALL },
  { column: 'authority', order: ['licensed', 'none'], compare: ALL },
  { column: 'authority', order: ['authorised', 'none'], compare: ALL },
  {
    column: 'relation',
    order: ['similar', 'near-identical', 'identical'],
    where: (s) => asMark(s) && s.twin === 'none',
    why: 'a second-hand defence is for the genuine mark only; a twin is a recordal of its own',
    compare: ALL,
  },
  {
    column: 'goods',
    order: ['different', 'similar', 'same-class-unknown', 'same'],
    where: asMark,
    why: 'references, descriptions and second-hand goods have rules of their own',
    compare: ALL,
  },
  {
    column: 'goods',
    order: ['unknown', 'same-class-unknown', 'same'],
    where: ({ use }) => use !== 'compatible' && use !== 'descriptive',
    compare: ALL,
  },
  {
    column: 'force',
    order: ['not-in-force', 'unknown', 'in-force'],
    policies: ['cautious'],
    where: ({ route }) => route === 'ex-officio',
    why: 'a list that no customs keeps has no force at customs to lose',
    compare: ['customs'],
  },
  {
    column: 'force',
    order: ['not-in-force', 'unknown', 'in-force'],
    policies: ['strict'],
    where: (s) =>
      s.route === 'ex-officio' &&
      s.relation !== 'similar' &&
      s.goods !== 'similar' &&
      s.word === 'distinctive',
    why: 'strictly read, what a recordal in force leaves out is waived; without one the holder may still apply',
    compare: ['customs'],
  },
  { column: 'use', order: ['mark', 'counterfeit-signal'], compare: ALL },
  {
    column: 'use',
    order: ['compatible', 'counterfeit-signal'],
    where: ({ goods }) => goods !== 'different',
    why: 'a reference is out of the law on goods of any kind',
    compare: ['law'],
  },
  { column: 'use', order: ['used', 'mark'], compare: ['law'] },
  { column: 'reference', order: ['possible', 'none'], compare: ALL },
  { column: 'condition', order: ['unaltered', 'altered'], compare: ALL },
  { column: 'registration', order: ['ended', 'alive'], compare: ALL },
  { column: 'twin', order: ['none', 'likely', 'in-scope'], compare: ['customs', 'level'] },
  { column: 'trade', order: ['personal', 'ordinary', 'oem-export'], compare: ALL },
  { column: 'word', order: ['ordinary', 'distinctive'], compare: ALL },
  { column: 'route', order: ['application', 'ex-officio'], policies: ['cautious'], compare: ['customs'] },
];

describe('worse evidence never gives a milder verdict', () => {
  test.each(STEPS.map((step) => [nameOf(step), step] as const))('%s', (_, step) => {
    expect(milderIn(step)).toEqual([]);
  });

  test('policy: strict → cautious', () => {
    const milder = new Set<string>();
    for (let at = 0; at < COUNT; at++) compare(at, 'strict', at, 'cautious', ALL, milder);
    expect([...milder]).toEqual([]);
  });
});

function nameOf({ column, order, why }: Step): string {
  return `${column}: ${order.join(' → ')}${why ? ` (where it holds: ${why})` : ''}`;
}

/** Every pair of rows at which one step from milder to worse evidence gives a milder verdict. */
function milderIn({ column, order, policies = POLICIES, where = () => true, compare: what }: Step): string[] {
  const values: readonly string[] = VALUES[column];
  const milder = new Set<string>();
  for (let at = 0; at < COUNT; at++) {
    const situation = all[at]!;
    const place = order.indexOf(situation[column]);
    if (place < 1 || !where(situation)) continue;
    const before = at + (values.indexOf(order[place - 1]!) - digit(at, column)) * STRIDE.get(column)!;
    if (!where(all[before]!)) continue;
    for (const policy of policies) compare(before, policy, at, policy, what, milder);
  }
  return [...milder];
}

/** Adds what is milder in the second of two decisions, each named by its situation's number and its policy. */
function compare(
  before: number,
  policyBefore: Policy,
  after: number,
  policyAfter: Policy,
  what: Step['compare'],
  milder: Set<string>,
): void {
  for (const one of what)
    if (ranks[policyAfter][one][after]! < ranks[policyBefore][one][before]!) {
      const [from, to] = [decided(before, policyBefore), decided(after, policyAfter)];
      milder.add(`${one}: row ${from.row.id} → ${to.row.id}`);
    }
}

const decided = (at: number, policy: Policy): Decision => decide(all[at]!, policy, 'CN');

function noRanks(): Record<Compared, Uint8Array> {
  return { customs: new Uint8Array(COUNT), law: new Uint8Array(COUNT), level: new Uint8Array(COUNT) };
}

function rank({ customs, law, outcome }: Decision, what: Compared): number {
  if (what === 'customs') return CUSTOMS[customs.outcome];
  return what === 'law' ? LAW[law.outcome] : LEVEL[outcome];
}
