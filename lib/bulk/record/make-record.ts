import { applyDecisions } from '../../decisions/apply';
import type { DecisionIndex } from '../../decisions/decision-index';
import { sha256OfBytes } from '../../digest/sha-256-of-bytes';
import type { Listing } from '../../domain/listing';
import type { ScreeningList } from '../../lists/store/screening-list';
import { LANGUAGES } from '../../locales/translate';
import { screenFor } from '../../screening/screen-for-person';
import type { RecordForm } from '../../screening-record/form';
import type { RecordSubject } from '../../screening-record/head';
import { HTML_FORM } from '../../screening-record/html-form';
import { JSON_FORM } from '../../screening-record/json-form';
import { storedListsUsed } from '../../screening-record/kept/lists-used';
import { ownDecisions } from '../../screening-record/kept/own-decisions';
import type { RecordedRow, RejectedRow } from '../../screening-record/parts';
import { recordedRow, rejectedRow } from '../../screening-record/row';
import { recordLines } from '../../screening-record/write';
import { byteChunks } from '../../tabular/bytes';
import type { TaskHandlers } from '../../workers/serve-tasks';
import type { Judging } from '../bulk-tasks';
import type { RecordInput, RecordOrder, RecordTasks } from './record-tasks';

const FORMS: Readonly<Record<RecordOrder['form'], RecordForm>> = { html: HTML_FORM, json: JSON_FORM };
const TYPES = { html: 'text/html', json: 'application/json' } as const;

/** Rows that are screened together. */
const BATCH = 200;

/** The worker's side: one record per worker, of every row that went in, in their order. */
export function recordTasks(): TaskHandlers<RecordTasks> {
  const rows: RecordInput[] = [];
  return {
    rows: (more) => void rows.push(...more),
    async make(order, { signal, report }) {
      const [{ lists, used }, { index, used: decisions }] = await Promise.all([
        storedListsUsed(),
        ownDecisions(),
      ]);
      const { name, leftOut, judging, program, at } = order;
      const subject: RecordSubject = {
        ...{ program, at, lists: used, decisions, leftOut, judged: judgedBy(judging) },
        readPictures: rows.some((row) => 'listing' in row && row.listing.pictures !== undefined),
        file: { name, sha256: await sha256OfBytes(byteChunks(order.file.stream(), signal)) },
      };
      const screened = screenedRows(rows, { lists, judging, decisions: index }, (done) => {
        signal.throwIfAborted();
        report(done / rows.length);
      });
      const parts: string[] = [];
      for await (const lines of recordLines(FORMS[order.form], subject, screened, [])) parts.push(lines);
      return new Blob(parts, { type: TYPES[order.form] });
    },
  };
}

const judgedBy = ({ settings, on }: Judging): RecordSubject['judged'] => ({
  ...{ on, policy: settings.policy, direction: settings.direction, consignment: 'commercial' },
  ownMarks: settings.own.length,
});

/** What every row of a record is screened by. */
interface ScreenedBy {
  lists: readonly ScreeningList[];
  judging: Judging;
  decisions: DecisionIndex;
}

/** Each row as its part of a record, screened in every language of the product. */
async function* screenedRows(
  rows: readonly RecordInput[],
  by: ScreenedBy,
  done: (rows: number) => void,
): AsyncGenerator<RecordedRow | RejectedRow> {
  for (let from = 0; from < rows.length; from += BATCH) {
    done(from);
    const batch = rows.slice(from, from + BATCH);
    const listings = batch.flatMap((row) => ('listing' in row ? [row.listing] : []));
    const inLanguages = await screenedIn(listings, by);
    for (const row of batch)
      yield 'listing' in row
        ? recordedRow(row.row, row.listing, (language, listing) => inLanguages(language, listing))
        : rejectedRow(row.row, row.id, row.fault);
  }
}

async function screenedIn(listings: readonly Listing[], { lists, judging, decisions }: ScreenedBy) {
  const { settings, on } = judging;
  const byLanguage = new Map<string, Awaited<ReturnType<typeof screenFor>>>();
  for (const locale of LANGUAGES)
    byLanguage.set(locale, await screenFor(settings, listings, lists, { on, locale }));
  return (language: string, listing: Listing) =>
    applyDecisions(byLanguage.get(language)![listings.indexOf(listing)]!, listing, decisions);
}
