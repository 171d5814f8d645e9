import type { Level } from '../../domain/outcome';
import type { Situation } from '../situation';
import type { CustomsOutcome, Policy } from '../verdict';
import json from './decision-table.json';
import type { Condition, CustomsCell, LawCell, Row, Table } from './rows';
import { customsIn, lawIn, rulingOf } from './rulings';

// The file is checked against its schema by a test, not on every start of the worker.
const table = json as unknown as Table;

/** What the table says about a situation: the row, and the answer of each verdict under the policy. */
export interface Decision {
  row: Row;
  customs: { outcome: CustomsOutcome; grounds: readonly string[]; say: CustomsCell['say'] };
  law: LawCell;
  outcome: Level;
}

/**
 * Finds the first row that matches, and in it the first customs cell and the first law cell that match; where the
 * regime's own law says otherwise than the cell, the regime's ruling takes its place.
 * Throws if no row matches: the table is total, and a test walks every situation to keep it so.
 */
export function decide(situation: Situation, policy: Policy, regime: string): Decision {
  const row = first(table.rows, situation);
  const cell = first(row.customs, situation);
  const customs = answer(customsIn(regime, cell), policy);
  return {
    row,
    customs,
    law: lawIn(regime, first(row.law, situation)),
    outcome: rulingOf(regime, cell.say)?.level ?? row.level ?? table.levels[customs.outcome]!,
  };
}

function answer(cell: CustomsCell, policy: Policy): Decision['customs'] {
  const cautious = policy === 'cautious';
  return {
    outcome: cell[policy],
    grounds: (cautious ? cell.groundsCautious : undefined) ?? cell.grounds,
    say: (cautious ? cell.sayCautious : undefined) ?? cell.say,
  };
}

function first<Line extends { when?: Condition | undefined }>(lines: readonly Line[], situation: Situation) {
  for (const line of lines) if (!line.when || matches(line.when, situation)) return line;
  throw new Error(`No line of the decision table fits ${JSON.stringify(situation)}`);
}

function matches(condition: Condition, situation: Situation): boolean {
  for (const column in condition) {
    const key = column as keyof Situation;
    if (!condition[key]!.includes(situation[key])) return false;
  }
  return true;
}
