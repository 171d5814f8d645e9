import { z } from 'zod';
import { oldestDay } from '../../domain/answered';
import type { CompiledList } from '../../lists/compiled/open';
import type { Desk } from './desk';
import { caveatsOf, factsOf, sayLists } from './list-facts';
import { refusal } from './refusal';
import { type Answer, tool } from './tool';

/** How old the lists are, and what they answer for. */
export const listStatusTool = tool(
  {
    name: 'list_status',
    title: 'Age and coverage of the lists',
    description:
      'Tells of each open list its day, whether it is stale, expired, undated or made up, how many recordals of which customs it has, and whether it is a whole register or the answers to some searches.',
    input: z.strictObject({}),
  },
  listStatus,
  refusal,
);

function listStatus(_: object, { lists, judging }: Desk): Answer {
  const { on } = judging();
  const facts = factsOf(lists, on);
  return {
    says: [`Lists that are open on ${on}: ${lists.length}.`, ...sayLists(facts)],
    data: {
      judgedOn: on,
      caveats: caveatsOf(facts),
      lists: lists.map((list, at) => ({ ...facts[at], ...coverageOf(list) })),
    },
  };
}

function coverageOf({ count, regimes, expires, coverage, content }: CompiledList) {
  return {
    ...{ recordals: count, regimes, expires: expires ?? null, content },
    answersFor: coverage
      ? {
          searches: coverage.queries.length,
          oldestSearch: oldestDay(coverage.queries) ?? null,
          wholeRegisters: coverage.whole ?? [],
        }
      : 'whole-register',
  };
}
