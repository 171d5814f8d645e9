import * as v from 'valibot';
import { EntrySchema } from '../audit/read-line';
import { isMoment } from '../domain/moment';
import { checked } from '../lists/reading/row-reading';
import { type Notice, notice } from '../locales/notice';
import { QueueItemSchema } from '../queue/queue-item-schema';
import { RoundSchema } from '../review-quality/round-schema';
import { WATCHLIST } from '../watch/watchlist';
import type { BackupContents, BackupList } from './backup-contents';
import {
  AlertSchema,
  ChangesSchema,
  ColumnMapSchema,
  ListSchema,
  NoteSchema,
  StockSchema,
  SubscriptionSchema,
} from './backup-entries';
import type { BackupLine, Entry } from './backup-lines';
import { faultOf, inField } from './entry-fault';
import { readDecision, readHealth, readLearning, readLookUp, readSettings } from './read-extras';
import { readRecordedPicture } from './recorded-pictures-part';
import { SkippedLines } from './skipped-lines';
import { readSighting } from './survey-part';

/** The most entries of one kind that a file may bring: nobody has more, and a page has to hold them in memory. */
const MOST_OF_A_KIND = 200_000;
/** The most characters of all entries other than the rows of lists. */
const MOST_TEXT = 128 << 20;

/** The outcome of one entry: taken, or the reason why not. */
export type EntryResult = Notice | 'taken';

/** Takes the lines of a backup one by one, and returns its contents at the end. */
export class ContentsReading {
  readonly #contents: BackupContents;
  /** The list whose rows follow, and how many of the next lines may still be rows of it. */
  #open: { list: BackupList | undefined; left: number } = { list: undefined, left: 0 };
  #last: BackupList | undefined;
  #text = 0;
  readonly #history: v.InferOutput<typeof ChangesSchema>[] = [];

  constructor(at: unknown) {
    this.#contents = {
      ...(typeof at === 'string' && isMoment(at) ? { at } : {}),
      settings: {},
      learning: { version: 2, words: [] },
      decisions: [],
      log: [],
      queue: [],
      rounds: [],
      health: [],
      lookUps: [],
      sightings: [],
      recordedPictures: [],
      subscriptions: [],
      notes: [],
      stock: [],
      alerts: [],
      columnMaps: [],
      lists: [],
      lines: 0,
      taken: 0,
      skipped: new SkippedLines(),
    };
  }

  take(next: BackupLine): void {
    const result =
      'row' in next ? this.#takeRow(next.row, next.fault) : this.#takeEntry(next.line, next.entry);
    if (result === 'taken') {
      this.#contents.lines++;
      this.#contents.taken++;
    } else this.refuse(next.line, result);
  }

  /** Skips a line. */
  refuse(line: number, reason: Notice): void {
    this.#contents.lines++;
    this.#contents.skipped.line(line, reason);
  }

  /** The contents, once the last line is read: history goes to its list, wherever in the file it stands. */
  contents(): BackupContents {
    for (const changes of this.#history)
      this.#contents.lists
        .find(({ description }) => description.name === changes.list)
        ?.history.push(changes);
    const lists = this.#contents.lists.filter((list) => !isEmpty(list));
    for (const empty of this.#contents.lists.filter(isEmpty)) this.#withdraw(empty);
    return { ...this.#contents, lists };
  }

  /** A list without a single row replaces none. */
  #withdraw({ line }: BackupList): void {
    this.#contents.taken--;
    this.#contents.skipped.line(line, notice('noRecordal'));
  }

  #takeRow(row: unknown, fault: Notice | undefined): EntryResult {
    if (this.#open.left <= 0) {
      if (this.#last) this.#last.overfull = true;
      return fault ?? notice('backupRowAlone');
    }
    this.#open.left--;
    if (fault) return fault;
    const { reason, column } = checked(row, []);
    if (reason) return inField(column ?? '', reason);
    // Rows of a list that is left out are left out with it.
    if (!this.#open.list) return notice('backupRowOfSkipped');
    this.#open.list.rows++;
    return 'taken';
  }

  #takeEntry(line: number, entry: Entry): EntryResult {
    this.#text += JSON.stringify(entry).length;
    if (this.#text > MOST_TEXT) return notice('backupTooMuch');
    if (entry.list !== undefined) return this.#takeList(line, entry.list);
    if (entry.extra !== undefined) return this.#takeExtra(line, entry);
    const { notes, stock, alerts, columnMaps, subscriptions } = this.#contents;
    if (entry.note !== undefined) return this.#keep(NoteSchema, entry.note, notes);
    if (entry.stock !== undefined) return this.#keep(StockSchema, entry.stock, stock);
    if (entry.alert !== undefined) return this.#keep(AlertSchema, entry.alert, alerts);
    if (entry.columnMap !== undefined) return this.#keep(ColumnMapSchema, entry.columnMap, columnMaps);
    if (entry.changes !== undefined) return this.#keep(ChangesSchema, entry.changes, this.#history);
    if (entry.subscription !== undefined)
      return this.#keep(SubscriptionSchema, entry.subscription, subscriptions);
    return notice('backupUnknownEntry');
  }

  #keep<Item>(schema: v.GenericSchema<unknown, Item>, value: unknown, into: Item[]): EntryResult {
    if (into.length >= MOST_OF_A_KIND) return notice('backupTooMany', { most: MOST_OF_A_KIND });
    const read = v.safeParse(schema, value);
    if (!read.success) return faultOf(read.issues[0]);
    into.push(read.output);
    return 'taken';
  }

  #takeExtra(line: number, { extra, item, value }: Entry): EntryResult {
    const { skipped, decisions, health, lookUps, log, queue, rounds, sightings, recordedPictures } =
      this.#contents;
    const partly = (reason: Notice) => skipped.value(line, reason);
    if (extra === 'decisions') return this.#keepRead(readDecision(item), decisions);
    if (extra === 'log') return this.#keep(EntrySchema, item, log);
    if (extra === 'queue') return this.#keep(QueueItemSchema, item, queue);
    if (extra === 'rounds') return this.#keep(RoundSchema, item, rounds);
    if (extra === 'health') return this.#keepRead(readHealth(item), health);
    if (extra === 'sightings') return this.#keepRead(readSighting(item), sightings);
    if (extra === 'recordedPictures') return this.#keepRead(readRecordedPicture(item), recordedPictures);
    if (extra === 'lookUps') return this.#keepRead(readLookUp(item), lookUps);
    if (extra === 'settings') return readSettings(value, this.#contents.settings, partly);
    if (extra === 'learnt') return readLearning(value, this.#contents.learning, partly);
    return notice('backupUnknownEntry');
  }

  #keepRead<Item>(read: { item: Item } | { fault: Notice }, into: Item[]): EntryResult {
    if ('fault' in read) return read.fault;
    if (into.length >= MOST_OF_A_KIND) return notice('backupTooMany', { most: MOST_OF_A_KIND });
    into.push(read.item);
    return 'taken';
  }

  #takeList(line: number, value: unknown): EntryResult {
    const read = v.safeParse(ListSchema, value);
    // Its rows must not be taken for those of the list before.
    this.#last = undefined;
    if (!read.success) {
      this.#open = { list: undefined, left: Number.POSITIVE_INFINITY };
      return faultOf(read.issues[0]);
    }
    const { count, ...described } = read.output;
    const description = answering(described);
    const reason = this.#refusalOf(description);
    this.#open = { list: undefined, left: reason ? Number.POSITIVE_INFINITY : count };
    if (reason) return reason;
    const list = { description, line, announced: count, rows: 0, overfull: false, history: [] };
    this.#contents.lists.push(list);
    this.#open.list = list;
    this.#last = list;
    return 'taken';
  }

  /** A file may not use names that are reserved here. */
  #refusalOf({ name, origin }: BackupList['description']): Notice | undefined {
    if (this.#contents.lists.some(({ description }) => description.name === name))
      return notice('backupListTwice', { list: name });
    if (origin.kind === 'packaged') return notice('backupPackaged', { list: name });
    if ((origin.kind === 'own') !== (name === WATCHLIST)) return notice('backupNotOwn', { list: name });
    return undefined;
  }
}

/** Older backups did not say what rows from a page are: they must not pass for a whole register. */
function answering(list: BackupList['description']): BackupList['description'] {
  return list.origin.kind === 'page' && !list.coverage ? { ...list, coverage: { queries: [] } } : list;
}

/** A list of searches may have no rows, but not because all of its rows are invalid. */
function isEmpty({ rows, announced, description }: BackupList): boolean {
  return rows === 0 && !(announced === 0 && description.coverage?.queries.length);
}
