import type { Answering } from '../domain/answered';
import type { Query } from '../domain/coverage';
import { nameKey } from '../domain/name-key';
import type { Recordal } from '../domain/recordal';

/** A search as a person tells of it: its answer is among the rows. */
export type Search = Pick<Query, 'words' | 'match' | 'day'>;

/** Searches whose hits are counted while the rows go by: nobody wrote down how many the register had. */
export class CountedSearches {
  private readonly searches: readonly { search: Search; key: string; rows: number }[];

  /** `regime`: whose register was asked; where absent, the only one that the rows are of. */
  constructor(
    searches: readonly Search[],
    private readonly regime?: string,
  ) {
    this.searches = searches.map((search) => ({ search, key: nameKey(search.words), rows: 0 }));
  }

  /** Counts a row for each search that it answers. O(searches). */
  count({ markText, aliases }: Recordal): void {
    const names = [markText, ...aliases].map(nameKey);
    for (const one of this.searches) if (names.some((name) => answers(name, one))) one.rows++;
  }

  /** A file that was looked up so: it answers for these searches, beside those that it names itself. */
  limit({ regimes, coverage }: Answering): Answering {
    const queries = this.searches.map(({ search, rows }): Query => {
      const asked = this.regime ? { regime: this.regime } : {};
      return { ...search, field: 'mark', hits: rows, taken: rows, ...asked };
    });
    return { regimes, coverage: { ...coverage, queries: [...(coverage?.queries ?? []), ...queries] } };
  }
}

function answers(name: string, { key, search }: { key: string; search: Search }): boolean {
  return key !== '' && (search.match === 'exact' ? name === key : name.includes(key));
}
