import type { Outcome } from '../../domain/outcome';
import type { Situation } from '../situation';
import type { CustomsOutcome, Policy } from '../verdict';
import json from './decision-table.json';
import type { Condition, CustomsCell, LawCell, Row, Table } from './rows';

// The file is checked against its schema by a test, not on every start of the worker.
const table = json as unknown as Table;

/** What the table says about a situation: the row, and the cell of each verdict. */
export interface Decision {
  row: Row;
  customs: CustomsCell;
  law: LawCell;
  /** The customs cell's outcome under the policy. */
  customsOutcome: CustomsOutcome;
  /** Key of the customs sentence under the policy. */
  customsSay: CustomsCell['say'];
  outcome: Outcome;
}

/**
 * Finds the first row that matches, and in it the first customs cell and the first law cell that match.
 * Throws if none does: the table is total, and a test walks every situation to keep it so.
 */
export function decide(situation: Situation, policy: Policy): Decision {
  const row = first(table.rows, situation);
  const customs = first(row.customs, situation);
  const law = first(row.law, situation);
  const customsOutcome = customs[policy];
  return {
    row,
    customs,
    law,
    customsOutcome,
    customsSay: policy === 'cautious' ? (customs.sayCautious ?? customs.say) : customs.say,
    outcome: row.level ?? table.levels[customsOutcome]!,
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
