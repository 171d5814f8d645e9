import type { Recordal } from '../domain/recordal';
import { recordalKey } from '../domain/recordal-key';
import type { ImportCheck } from './import-file';
import { UpdateProblem } from './publication/manifest';
import { ShrunkRegister } from './publication/shrunk-register';
import { regimeOfNumber } from './reading/recordal-number';
import { listRows, listStatus } from './store/list-repository';

/** A register loses some entries between two files; one that loses more than half is a broken file, or a part of one. */
const LEAST_LEFT = 0.5;

/**
 * Looks whether a file is what its source says: the register of that regime, and not absurdly smaller than the
 * one that is here. Throws UpdateProblem from `verify`.
 */
export class RegisterCheck implements ImportCheck {
  /** A register may repeat a number over several rows. */
  readonly #live = new Set<string>();
  #rows = 0;
  /** Rows whose numbers only another register writes so. */
  #foreign = 0;

  /**
   * @param before live rows of the list that is here; 0 where there is none.
   * @param least live rows that the person has said are enough.
   */
  constructor(
    private readonly regime: string,
    private readonly before: number,
    private readonly least?: number,
  ) {}

  row(recordal: Recordal): void {
    if (isLive(recordal)) this.#live.add(recordalKey(recordal));
    const told = regimeOfNumber(recordal.recordNo);
    this.#rows++;
    if (recordal.regime !== this.regime || (told !== undefined && told !== this.regime)) this.#foreign++;
  }

  verify(): void {
    if (this.#foreign > this.#rows / 2)
      throw new UpdateProblem('not-register', `the file holds the records of others than ${this.regime}`);
    const now = this.#live.size;
    if (now < Math.min(this.before * LEAST_LEFT, this.least ?? Number.POSITIVE_INFINITY))
      throw new ShrunkRegister({ was: this.before, now });
  }
}

/** Live rows of a stored list; 0 where it is not here, or its rows are damaged. O(rows). */
export async function liveRows(name: string): Promise<number> {
  const here = (await listStatus()).find((list) => list.name === name);
  if (!here || here.notice === 'damaged') return 0;
  let live = 0;
  for await (const recordal of listRows(name)) if (isLive(recordal)) live++;
  return live;
}

const isLive = ({ status }: Recordal): boolean => status === 'active';
