import { applyDecisions, groupByRecordal } from '../decisions/apply';
import type { DecidedFinding, DecidedScreening } from '../decisions/decided';
import { openDecisions } from '../decisions/store';
import type { Listing } from '../domain/listing';
import { type OpenedListings, openListings, type ReadRow } from '../listing-files/open-listings';
import { changesSince, type Generations, generations } from '../lists/store/changes-since';
import { openLists } from '../lists/store/list-repository';
import { failureOf } from '../locales/message-text';
import { say } from '../locales/sentence';
import { screenFor } from '../screening/screen-for-person';
import { isTouched } from './changed-rows';
import { createPauseControl, type PauseControl } from './pause-control';
import { runBulk } from './run';
import type { FromWorker, Judging, ToWorker } from './worker-protocol';

/** Rows between two tellings while a file is read. */
const ROWS_PER_NEWS = 5_000;

/** The worker's side of the bulk check: one file, read once, screened as often as lists change. */
export function createBulkWorker(tell: (message: FromWorker) => void): { hear(message: ToWorker): void } {
  let opened: OpenedListings | undefined;
  let rows: ReadRow[] = [];
  /** What was found in each row by its number; rows without a finding are left out. */
  const found = new Map<number, readonly DecidedFinding[]>();
  let standing: Generations = new Map();
  let control: PauseControl = createPauseControl();

  async function read(map: Extract<ToWorker, { kind: 'run' }>['map']): Promise<void> {
    rows = [];
    for await (const row of opened!.rows(map)) {
      rows.push(row);
      if (rows.length % ROWS_PER_NEWS > 0) continue;
      tell({ kind: 'reading', rows: rows.length });
      await control.pass();
    }
  }

  /** Rows that the lists' changes since the last run touch. */
  async function touched(): Promise<ReadRow[]> {
    const changes = await changesSince(standing);
    const hit: ReadRow[] = [];
    for (const [at, row] of rows.entries()) {
      if (at % ROWS_PER_NEWS === 0) await control.pass();
      if ('listing' in row && isTouched(row.listing, found.get(row.row) ?? [], changes)) hit.push(row);
    }
    return hit;
  }

  async function screenAll(chosen: readonly ReadRow[], judging: Judging): Promise<void> {
    tell({ kind: 'read', rows: chosen.length });
    const before = await generations();
    const screen = await screener(judging);
    for await (const batch of runBulk(chosen, screen, control, judging.locale)) {
      for (const { row, screening } of batch) {
        if (screening) found.set(row, screening.findings);
        else found.delete(row);
      }
      tell({ kind: 'rows', rows: batch });
    }
    standing = before;
    tell({ kind: 'finished', cancelled: false });
  }

  async function obey(message: ToWorker): Promise<void> {
    if (message.kind === 'pause') return control.pause();
    if (message.kind === 'resume') return control.resume();
    if (message.kind === 'cancel') return control.cancel();
    control = createPauseControl();
    if (message.kind === 'open') {
      opened = await openListings(message.file.stream(), { site: 'file' });
      const { headers, guess, sample, leftOut } = opened;
      return tell({ kind: 'opened', headers, guess, sample, leftOut });
    }
    if (message.kind === 'run') await read(message.map);
    await screenAll(message.kind === 'run' ? rows : await touched(), message.judging);
  }

  return {
    hear(message) {
      obey(message).catch((error: unknown) => {
        if (control.cancelled) tell({ kind: 'finished', cancelled: true });
        else tell({ kind: 'failed', reason: failureOf(error) });
      });
    },
  };
}

/** Screens as the person wishes, against the lists and with the decisions that stand now. */
async function screener({
  settings,
  on,
  locale,
}: Judging): Promise<(listings: Listing[]) => Promise<DecidedScreening[]>> {
  const lists = await openLists();
  if (lists.length === 0) throw new Error(say(locale, 'problem.noList'));
  const decisions = await openDecisions();
  const decided = groupByRecordal(await decisions.all());
  decisions.close();
  return async (listings) => {
    const screenings = await screenFor(settings, listings, lists, { on, locale });
    return screenings.map((screening, at) => applyDecisions(screening, listings[at]!, decided));
  };
}
