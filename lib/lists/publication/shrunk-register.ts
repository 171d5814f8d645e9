import { UpdateProblem } from './manifest';
import type { LiveRows } from './subscription';

/** A file with so many fewer live rows than the list that it is not taken without the person's word. */
export class ShrunkRegister extends UpdateProblem {
  override name = 'ShrunkRegister';
  constructor(readonly live: LiveRows) {
    super('shrunk', `the file has ${live.now} live rows, the list ${live.was}`);
  }
}
