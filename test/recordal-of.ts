import { checkRecordal, type Recordal, type RecordalInput } from '../lib/domain/recordal';

/** A whole recordal from the fields that matter to a test. */
export function recordalOf(input: RecordalInput): Recordal {
  const check = checkRecordal(input);
  if ('faults' in check) throw new Error(JSON.stringify(check.faults));
  return check.recordal;
}
