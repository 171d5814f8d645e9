import type { Notice } from '../../locales/notice';
import type { CellRow } from '../../tabular/delimited';
import type { ColumnMap } from '../registers/recordal-fields';
import { type HeadedState, headed, isGone, saysHeaded, sectionOf } from './headed-state';

/** Follows what stands over the rows of a table while they are read: the nearest heading that tells a state counts. */
export class HeadingsOver {
  private readonly title: HeadedState | undefined;
  private section: HeadedState | undefined;
  private under: string | undefined;
  private sheet: HeadedState | undefined;
  private readonly told = new Set<string>();

  /**
   * @param above the rows above the header.
   * @param fileName only that of a file of records that ended counts: "draft" is how people call a file of their own.
   */
  constructor(above: readonly string[], fileName: string) {
    const titles = above.flatMap((text) => headed(text) ?? []);
    const named = headed(fileName);
    this.title = titles.at(-1) ?? (named && isGone(named.state) ? named : undefined);
  }

  /** The heading that counts for a row. Rows come in their order. */
  over({ under }: CellRow): HeadedState | undefined {
    if (under !== this.under) {
      this.under = under;
      this.section = undefined;
      this.sheet = under === undefined ? undefined : headed(under.slice(under.lastIndexOf('/') + 1));
    }
    return this.section ?? this.sheet ?? this.title;
  }

  /** Whether a row is such a heading itself; what is below it goes by it from then on. */
  begins(cells: readonly string[], columns: number, map: ColumnMap): HeadedState | undefined {
    const section = columns > 1 ? sectionOf(cells, map) : undefined;
    if (section) this.section = section;
    return section;
  }

  /** What is to say of a heading that is no row, once. */
  remark(over: HeadedState | undefined): Notice | undefined {
    if (!over || over === this.section || over.state === 'active' || this.told.has(over.heading))
      return undefined;
    this.told.add(over.heading);
    return saysHeaded(over);
  }
}
