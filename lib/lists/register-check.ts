import type { Recordal } from '../domain/recordal';
import { recordalKey } from '../domain/recordal-key';
import type { ImportCheck } from './import-file';
import type { Assembled } from './packing/assemble';
import { UpdateProblem } from './publication/manifest';
import type { LiveRows } from './publication/subscription';
import { listRows, listStatus } from './store/list-repository';

/** A register loses some entries between two files; one that loses more than half is a broken file, or a part of one. */
const LEAST_LEFT = 0.5;

/** A file with so many fewer live rows than the list that it is not taken without the person's word. */
export class ShrunkRegister extends UpdateProblem {
  override name = 'ShrunkRegister';
  constructor(readonly live: LiveRows) {
    super('shrunk', `the file has ${live.now} live rows, the list ${live.was}`);
  }
}

/**
 * Looks whether a file is what its source says: the register of that regime alone, and not absurdly smaller than the
 * one that is here. Throws UpdateProblem from `verify`.
 */
export class RegisterCheck implements ImportCheck {
  /** A register may repeat a number over several rows. */
  readonly #live = new Set<string>();

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
  }

  verify({ regimes }: Assembled): void {
    if (regimes.some((regime) => regime !== this.regime))
      throw new UpdateProblem('not-register', `the file holds records of ${regimes.join(', ')}`);
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
