import { packCompiled } from '../lists/compiled/compile';
import { openCompiled } from '../lists/compiled/open';
import { NoRecordal, readAndCompile } from '../lists/compiled/read-list';
import { openLists } from '../lists/store/list-repository';
import type { ScreeningList } from '../lists/store/screening-list';
import { LocalizedError } from '../locales/localized-error';
import { notice } from '../locales/notice';
import { translate } from '../locales/translate';
import { toldByHand } from '../look-ups/kept/told-by-hand';
import { screenFor } from '../screening/screen-for-person';
import type { TaskContext, TaskHandlers } from '../workers/serve-tasks';
import { comparisons } from './compare';
import type { Proposal, ShadowProgress, ShadowRequest, ShadowTasks } from './shadow-tasks';

/** Listings that are judged together. */
const AT_ONCE = 100;

/** The worker's side of a shadow run: every listing judged twice, portion by portion, until it is cancelled. */
export function shadowTasks(): TaskHandlers<ShadowTasks> {
  return {
    async run(request, context) {
      const lists = await listsFor(request, context.signal);
      await judgeTwice(request, lists, context);
      return lists.recordals === undefined ? {} : { recordals: lists.recordals };
    },
  };
}

interface Lists {
  now: ScreeningList[];
  proposed: ScreeningList[];
  recordals?: number;
}

/** Throws where no list is active: then nothing was judged before, and nothing can be compared. */
async function listsFor({ proposal, locale }: ShadowRequest, signal: AbortSignal): Promise<Lists> {
  const [stored, told] = await Promise.all([openLists(), toldByHand()]);
  if (stored.length === 0) throw new Error(translate(locale, 'problem.noList'));
  const stay = stored.filter(({ name }) => name !== proposal.without);
  const brought = proposal.list && (await broughtList(proposal.list, signal));
  return {
    now: [...stored, ...told],
    proposed: [...stay, ...(brought?.lists ?? []), ...told],
    ...(brought && { recordals: brought.recordals }),
  };
}

/** The list of a file, in memory alone. Throws as the import of one does where it cannot be read, or has no recordal. */
async function broughtList({ file, name }: NonNullable<Proposal['list']>, signal: AbortSignal) {
  try {
    const { list } = await readAndCompile(file.stream() as ReadableStream<Uint8Array>, { name, signal });
    const bytes = packCompiled([list], 'shadow', (length) => new ArrayBuffer(length));
    return { lists: openCompiled(bytes, { checked: true }).lists, recordals: list.count };
  } catch (error) {
    throw error instanceof NoRecordal ? new LocalizedError(notice('noRecordal')) : error;
  }
}

async function judgeTwice(
  { listings, settings, on, locale, proposal }: ShadowRequest,
  { now, proposed }: Lists,
  { signal, report }: TaskContext<ShadowProgress>,
): Promise<void> {
  const occasion = { on, locale };
  for (let from = 0; from < listings.length; from += AT_ONCE) {
    signal.throwIfAborted();
    const some = listings.slice(from, from + AT_ONCE);
    const before = await screenFor(settings, some, now, occasion);
    const after = await screenFor({ ...settings, ...proposal.settings }, some, proposed, occasion);
    report({ done: from + some.length, rows: comparisons(some, from, before, after) });
  }
}
