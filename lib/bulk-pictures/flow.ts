import type { RowPictures } from '../bulk/bulk-tasks';
import type { BulkRow } from '../bulk/results';
import type { ListingPicture } from '../domain/listing-picture';
import { isAddress } from '../listing-files/picture-names';
import { failureOf } from '../locales/failure';
import { notice } from '../locales/notice';
import { type KeptFigures, keptNow } from '../picture-reading/figures';
import { type PictureReading, readPicturesOf, type ShownPicture } from '../picture-reading/read-pictures';
import { UnreadPicture } from '../pictures/kind';
import { type BroughtPictures, broughtPictures } from './brought';
import { hostsOf } from './hosts';
import { askedOf, openIn, pendingRows } from './pending';
import { NOTHING_YET, type RowPicturesState } from './state';

/** Rows that are told together that their pictures were requested. */
const AT_ONCE = 400;

/** Reading the pictures of a file's rows: its state, and the available actions. */
export interface RowPicturesFlow {
  state(): RowPicturesState;
  /** Supplies pictures whose names are in the table, replacing earlier ones. */
  bring(files: readonly File[]): Promise<void>;
  /**
   * Asks for permission for the hosts of what is still to be read in these rows, and reads it, row by row. Must be
   * called directly from a click. From then on, none of these rows is clear before its pictures were read, even if
   * reading is stopped or fails.
   */
  read(rows: readonly BulkRow[]): Promise<void>;
  /** Stops reading at once; what was read stays, and the next click reads the rest. */
  stop(): void;
}

/** The dependencies on the page. */
export interface RowPicturesDeps {
  reading: PictureReading & { end(): void };
  /** Recorded pictures that are stored, as figures to look for. */
  figures(): Promise<KeptFigures>;
  /** Whether the person lets the browser fetch from these hosts. */
  allow(hosts: readonly string[]): Promise<boolean>;
  /** Has rows judged with their pictures; false if these rows no longer exist. */
  lay(rows: readonly RowPictures[]): Promise<boolean>;
  /** Called with the pictures of a row that were just looked at, once the row has been judged with them. */
  seen(row: number, pictures: readonly ShownPicture[]): void;
  draw(): void;
}

/** Begins with nothing read. */
export function rowPicturesFlow({
  reading,
  figures,
  allow,
  lay,
  seen,
  draw,
}: RowPicturesDeps): RowPicturesFlow {
  let stopping = new AbortController();
  let brought: BroughtPictures | undefined;
  let state = NOTHING_YET;

  const isReading = () => state.phase === 'reading';
  function show(next: Partial<RowPicturesState>): void {
    state = { ...state, ...next };
    draw();
  }

  async function layAll(rows: readonly RowPictures[]): Promise<void> {
    for (let from = 0; from < rows.length; from += AT_ONCE)
      if (!(await lay(rows.slice(from, from + AT_ONCE)))) stopping.abort();
  }

  const bytesOf: PictureReading['fetchPicture'] = async (name, signal) => {
    if (isAddress(name)) return reading.fetchPicture(name, signal);
    const own = brought?.bytesOf(name);
    if (!own) throw new UnreadPicture(notice('pictureNotBrought'));
    return own;
  };

  /** If they cannot be looked at, that is shown, and words are read all the same. */
  async function lookAtKept(): Promise<KeptFigures['figures']> {
    const looking = figures();
    show({ recorded: await keptNow(looking) });
    return looking.then(
      (kept) => kept.figures,
      () => [],
    );
  }

  async function readRow(
    { row, pictures }: RowPictures,
    kept: KeptFigures['figures'],
    signal: AbortSignal,
  ): Promise<void> {
    const shown: ShownPicture[] = [];
    const from = { images: openIn(pictures) };
    for await (const one of readPicturesOf(from, { ...reading, fetchPicture: bytesOf }, kept, signal)) {
      shown.push(one);
      show({ done: state.done + 1 });
    }
    const read = new Map(shown.map(({ picture }) => [picture.name, picture]));
    await layAll([{ row, pictures: pictures.map((one): ListingPicture => read.get(one.name) ?? one) }]);
    seen(row, shown);
  }

  async function readAll(asked: readonly RowPictures[], signal: AbortSignal): Promise<void> {
    try {
      await layAll(asked);
      signal.throwIfAborted();
      const kept = await lookAtKept();
      for (const row of asked) {
        signal.throwIfAborted();
        await readRow(row, kept, signal);
      }
      show({ phase: 'done' });
    } catch (error) {
      show(signal.aborted ? { phase: 'stopped' } : { phase: 'failed', failure: failureOf(error) });
    }
  }

  return {
    state: () => state,
    async bring(files) {
      try {
        brought = await broughtPictures(files);
        const { failure: _, ...rest } = state;
        state = { ...rest, brought: brought.count };
        draw();
      } catch (error) {
        show({ failure: failureOf(error) });
      }
    },
    async read(rows) {
      if (isReading()) return;
      const pending = pendingRows(rows);
      const { asked: hosts } = hostsOf(pending);
      if (hosts.length > 0 && !(await allow(hosts))) return show({ refused: true });
      // Two clicks while the browser asks both get its answer: the first has started the reading.
      if (isReading()) return;
      stopping = new AbortController();
      const asked = pending.map((row) => ({ row: row.row, pictures: askedOf(row) }));
      const of = asked.reduce((sum, { pictures }) => sum + openIn(pictures).length, 0);
      const { failure: _, ...rest } = state;
      state = { ...rest, phase: 'reading', done: 0, of, refused: false };
      draw();
      await readAll(asked, stopping.signal);
    },
    stop() {
      if (!isReading()) return;
      stopping.abort();
      reading.end();
    },
  };
}
