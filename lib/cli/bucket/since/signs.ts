import { recordalKey } from '../../../domain/recordal-key';
import type { CompiledList } from '../../../lists/compiled/open';
import type { Candidate, ScreenedField } from '../../../matching/candidate';

/** One version of a list, as signs are looked up in it. */
type SignVersion = Pick<CompiledList, 'index' | 'row'>;

/** Asks two versions of a list what they find in a sign. It takes as long as two screenings of a short text. */
export class SignsInBoth {
  constructor(
    private readonly before: SignVersion,
    private readonly after: SignVersion,
    private readonly changed: ReadonlySet<string>,
  ) {}

  areOthers(field: ScreenedField, text: string): boolean {
    const then = this.#told(this.before, field, text);
    return then === undefined || then !== this.#told(this.after, field, text);
  }

  /** All that is found, by recordal; undefined where one of them changed. */
  #told({ index, row: recordalAt }: SignVersion, field: ScreenedField, text: string): string | undefined {
    const found: [string, Omit<Candidate, 'row'>][] = [];
    for (const { row, ...rest } of index.find({ field, text })) {
      const key = recordalKey(recordalAt(row));
      if (this.changed.has(key)) return undefined;
      found.push([key, rest]);
    }
    return JSON.stringify(found);
  }
}
