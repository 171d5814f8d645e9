import { betweenVersions } from '../../../lib/cli/bucket/since/between-versions';
import { batchScreener } from '../../../lib/cli/screen/batch-screener';
import type { Listing } from '../../../lib/domain/listing';
import type { RecordalInput } from '../../../lib/domain/recordal';
import { compileList, packCompiled } from '../../../lib/lists/compiled/compile';
import { openCompiled } from '../../../lib/lists/compiled/open';
import { recordalOf } from '../../recordal-of';

/** A list as it stood on a day, and the day on which listings are screened with it. */
export interface Version {
  rows: readonly RecordalInput[];
  date: string;
  on: string;
}

/** What a file's row says of a listing. */
export type ListingTexts = Pick<Listing, 'title' | 'brand' | 'seller'>;

/** A listing in two versions of a list: whether it is screened anew, and what is said of it by either way. */
export interface InBoth {
  isTouched: boolean;
  /** The line of the earlier version as it is taken over; undefined where it is screened anew. */
  taken: string | undefined;
  /** The line of a full run. */
  whole: string;
}

/** Undefined where the versions are not compared listing by listing. */
export async function twoVersions(
  before: Version,
  after: Version,
  { all = false, locale = 'en' } = {},
): Promise<((texts: ListingTexts) => InBoth) | undefined> {
  const [then, now] = await Promise.all([before, after].map(opened));
  const apart = betweenVersions(then!, now!, locale);
  if (typeof apart === 'string') return undefined;
  const [earlier, later] = [then!, now!].map(({ on, lists }) =>
    batchScreener(lists, { context: { on, policy: 'strict', own: [], locale, all }, format: 'jsonl' }),
  );
  return (texts) => {
    const listing: Listing = { id: '1', site: '', url: '', images: [], ...texts };
    const row = { row: 1, id: '1', listing };
    const isTouched = apart.isTouched(listing);
    const line = isTouched ? undefined : earlier!.lines([row]);
    const taken = line !== undefined && apart.redated ? apart.redated(line) : line;
    return { isTouched, taken, whole: later!.lines([row]) };
  };
}

async function opened({ rows, date, on }: Version) {
  const recordals = rows.map((row) => recordalOf({ source: { list: 'test', date }, ...row }));
  const regimes = [...new Set(recordals.map(({ regime }) => regime))].sort();
  const list = await compileList({ name: 'test', date, demonstration: false, regimes }, recordals);
  return {
    on,
    lists: openCompiled(packCompiled([list], 'test', (bytes) => new SharedArrayBuffer(bytes))).lists,
  };
}
