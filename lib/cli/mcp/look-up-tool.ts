import { z } from 'zod';
import { inForceOn } from '../../domain/recordal';
import { SHOWN_FROM } from '../../domain/thresholds';
import type { CompiledList } from '../../lists/compiled/open';
import { translate } from '../../locales/translate';
import type { Candidate } from '../../matching/candidate';
import { gapsIn } from '../../screening/gaps';
import type { Desk } from './desk';
import { type Caveat, caveatsOf, factsOf, sayLists } from './list-facts';
import { refusal } from './refusal';
import { type Answer, RefusedInput, tool } from './tool';

/** A mark is some words; the longest of the registers are slogans. */
const LONGEST_MARK = 500;
const MOST_RECORDALS = 50;

const Input = z.strictObject({
  mark: z.string().min(1).max(LONGEST_MARK).describe('The mark or brand to look up'),
  most: z.int().min(1).max(MOST_RECORDALS).default(20).describe('Recordals to answer with, at most'),
});

/** The recordals that a word reads as, and whether anybody looked it up. */
export const lookUpTool = tool(
  {
    name: 'look_up',
    title: 'Look up a mark',
    description:
      'Looks a mark up in the open lists: recordals of the same or a like mark, with holder, classes and term. Where none stands there, "looked" tells whether these lists answer for it: not-looked-up is not "not recorded".',
    input: Input,
  },
  lookUp,
  refusal,
);

function lookUp({ mark, most }: z.output<typeof Input>, { lists, judging }: Desk): Answer {
  // Nothing is looked up for it, which is not the same as not recorded.
  if (!/[\p{L}\p{N}]/u.test(mark)) throw new RefusedInput('mark has no word to look up.');
  const { on } = judging();
  const facts = factsOf(lists, on);
  const found = lists.flatMap((list) => recordalsIn(list, mark, on));
  const recordals = found.sort((a, b) => b.confidence - a.confidence).slice(0, most);
  const gap = gapsIn(lists)({ id: '1', site: '', url: '', title: '', images: [], brand: mark });
  const caveats: Caveat[] = [...caveatsOf(facts), ...(gap ? (['not-looked-up'] as const) : [])];
  return {
    says: [
      `Recordals that the mark reads as on ${on}: ${found.length}; told: ${recordals.length}.`,
      ...(gap ? ['Not all of it was looked up, which is not the same as not recorded.'] : []),
      ...sayLists(facts),
    ],
    data: {
      ...{ mark, judgedOn: on, lists: facts, caveats },
      ...{ looked: gap ? 'not-looked-up' : 'looked-up', ...(gap && { notLookedUp: gap }) },
      ...{ recordals, leftOut: found.length - recordals.length },
    },
  };
}

function recordalsIn(list: CompiledList, mark: string, on: string) {
  const best = new Map<number, Candidate>();
  for (const candidate of list.index.find({ text: mark, field: 'brand', least: SHOWN_FROM })) {
    const known = best.get(candidate.row);
    if (!known || known.confidence < candidate.confidence) best.set(candidate.row, candidate);
  }
  return [...best.values()]
    .filter(({ confidence }) => confidence >= SHOWN_FROM)
    .map((candidate) => recordalOf(candidate, list, on));
}

function recordalOf({ row, relation, confidence }: Candidate, list: CompiledList, on: string) {
  const recordal = list.row(row);
  const { recordNo, regime, markText, holder = '', classes, status, validFrom, validTo } = recordal;
  return {
    ...{ recordNo, regime, mark: markText || translate('en', 'verdict.figurative'), holder, classes, status },
    ...{
      validFrom: validFrom ?? null,
      validTo: validTo ?? null,
      inForce: inForceOn(recordal, on, list.date),
    },
    ...{ relation, confidence: Math.round(confidence * 1000) / 1000 },
    ...{ list: list.name, listDate: list.date, demonstration: list.demonstration },
  };
}
