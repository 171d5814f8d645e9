import type { Recordal } from '../../domain/recordal';
import { withoutControls } from '../../text/controls';

/** What the index is compiled from: the part of a recordal that tells which words name it, and for what goods. */
export type MarkRow = Pick<Recordal, 'markText' | 'markRaw' | 'aliases' | 'holder' | 'classes'>;

/**
 * Makes the mark rows of one list. Rows with the same holder or the same classes share them, so that a million rows
 * fit beside each other.
 */
export class MarkRows {
  readonly #holders = new Map<string, string>();
  readonly #classes = new Map<string, number[]>();

  /**
   * The title of a recorded patent or work is no sign: such a row keeps its place, and cannot be found. Lists that were
   * stored before controls were taken out on the way in still have them in their marks.
   */
  of({ rightType, markText, markRaw, aliases, holder, classes }: Recordal): MarkRow {
    if (rightType === 'patent' || rightType === 'copyright')
      return { markText: '', aliases: NONE, holder: undefined, classes: NONE };
    return {
      markText: withoutControls(markText),
      aliases: aliases.length === 0 ? NONE : aliases.map(withoutControls),
      ...(markRaw && aliases.length > 0 ? { markRaw } : {}),
      holder: holder && shared(this.#holders, holder, holder),
      classes: classes.length === 0 ? NONE : shared(this.#classes, classes.join(), classes),
    };
  }
}

const NONE: never[] = [];

function shared<Value>(known: Map<string, Value>, key: string, value: Value): Value {
  const first = known.get(key);
  if (first !== undefined) return first;
  known.set(key, value);
  return value;
}
