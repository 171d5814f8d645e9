import { recordalKey } from '../../../domain/recordal-key';
import type { CompiledList } from '../../../lists/compiled/open';
import type { Candidate, ScreenedField } from '../../../matching/candidate';

/** One version of a list, as signs are looked up in it. */
type SignVersion = Pick<CompiledList, 'index' | 'row'>;

/** Signs remembered; then begun afresh. Shops and brands repeat over millions of listings. */
const MOST = 500_000;

/**
 * Tells of brand fields and shops whether a list finds otherwise in them than before. A sign is weighed against the words
 * of the whole list, so that a mark that comes changes what others come to: both versions are asked. O(1) for a sign met
 * before, else two look-ups.
 */
export class ChangedSigns {
  readonly #known = new Map<string, boolean>();

  constructor(
    private readonly before: SignVersion,
    private readonly after: SignVersion,
    private readonly changed: ReadonlySet<string>,
  ) {}

  isChanged(field: ScreenedField, text: string): boolean {
    const sign = `${field}\n${text}`;
    const known = this.#known.get(sign);
    if (known !== undefined) return known;
    const [then, now] = [this.#told(this.before, field, text), this.#told(this.after, field, text)];
    const differs = then === undefined || then !== now;
    if (this.#known.size >= MOST) this.#known.clear();
    this.#known.set(sign, differs);
    return differs;
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
