import type { DecidedScreening } from '../decisions/decided';
import type { Listing } from '../domain/listing';
import type { Undo } from '../domain/undo';
import { failureOf } from '../locales/failure';
import { pictureHosts } from './addresses';
import type { BroughtPictures } from './bring-pictures';
import { type KeptFigures, keptNow } from './figures';
import { drawnOf, picturesIn, unreadItem } from './items';
import { isJudged, judgedAs, judgedOf, showsCopies } from './judged';
import { type PictureReading, readPicturesOf } from './read-pictures';
import type { PictureItem, PicturesState } from './state';

/** The state of a page of pictures, and the available actions. */
export interface PicturesFlow {
  state(): PicturesState;
  /** The hosts of the chosen listings' pictures. */
  hosts(): string[];
  choose(ids: readonly string[], chosen: boolean): void;
  /**
   * Asks for permission for the hosts of the chosen pictures, and reads them. Must be called directly from a click.
   * Never rejects: failures are shown.
   */
  read(): Promise<void>;
  /** Checks again which recorded pictures are stored, and whose they are by now. Never rejects: failures are shown. */
  lookAtKept(): Promise<void>;
  /**
   * Stores recorded pictures and looks for them from now on; the undo removes them. Rejects if lists cannot be read.
   */
  bring(files: readonly File[]): Promise<Undo>;
  /** Judges what was read anew, by the current decisions. */
  judgeAgain(): Promise<void>;
  /**
   * Call when lists have changed: looks up the owners of recorded pictures again, and judges what was read anew.
   * Listings in which copies were found have to be read again, since rows of the earlier lists say whose those are.
   */
  listsChanged(): Promise<void>;
  /** Stops reading at once; what was read stays. */
  stop(): void;
}

/** The dependencies on the browser. */
export interface FlowDeps {
  reading: PictureReading & { end(): void };
  recorded: {
    /** The stored pictures, as figures to look for. */
    figures(): Promise<KeptFigures>;
    bring(files: readonly File[]): Promise<BroughtPictures & { undo: Undo }>;
  };
  /** Whether the person lets the browser fetch from these hosts. */
  allow(hosts: readonly string[]): Promise<boolean>;
  screen(listing: Listing): Promise<DecidedScreening>;
  draw(): void;
}

/**
 * Starts with these listings; nothing is requested, fetched or read before `read`. Listings are read one after
 * another.
 */
export function picturesFlow(
  items: readonly PictureItem[],
  { reading, recorded, allow, screen, draw }: FlowDeps,
): PicturesFlow {
  let stopping = new AbortController();
  let kept: Promise<KeptFigures> | undefined;
  let state: PicturesState = { phase: 'choosing', items, done: 0, of: 0, refused: false };

  const chosen = () => state.items.filter((item) => item.chosen);
  const isReading = () => state.phase === 'reading';
  const hosts = () => pictureHosts(chosen().map(({ listing }) => listing));
  function show(next: Partial<PicturesState>): void {
    state = { ...state, ...next };
    draw();
  }
  const change = (ids: readonly string[], next: (item: PictureItem) => PictureItem) =>
    show({ items: state.items.map((item) => (ids.includes(item.listing.id) ? next(item) : item)) });

  async function lookAtKept(): Promise<void> {
    const looking = recorded.figures();
    kept = looking;
    const now = await keptNow(looking);
    if (kept === looking) show({ recorded: now });
  }

  async function bring(files: readonly File[]): Promise<Undo> {
    const { undo, ...brought } = await recorded.bring(files);
    await lookAtKept();
    show({ brought });
    return async () => {
      await undo();
      show({ brought: undefined });
      await lookAtKept();
    };
  }

  async function readOne(
    { listing }: PictureItem,
    figures: KeptFigures['figures'],
    signal: AbortSignal,
  ): Promise<void> {
    const { id } = listing;
    change([id], unreadItem);
    for await (const shown of readPicturesOf(listing, reading, figures, signal)) {
      change([id], (item) => ({ ...item, pictures: [...item.pictures, drawnOf(shown)] }));
      show({ done: state.done + 1 });
    }
    const { pictures } = state.items.find((item) => item.listing.id === id)!;
    if (pictures.length === 0) return;
    const judged = await judgedOf({ listing, pictures }, screen);
    change([id], (item) => judgedAs(item, judged));
  }

  async function judgeAgain(): Promise<void> {
    for (const item of state.items.filter(isJudged)) {
      const judged = await judgedOf(item, screen);
      // It may have been read anew meanwhile.
      change([item.listing.id], (now) => (now.pictures === item.pictures ? judgedAs(now, judged) : now));
    }
  }

  async function listsChanged(): Promise<void> {
    const stale = state.items.filter(showsCopies).map(({ listing }) => listing.id);
    change(stale, unreadItem);
    await lookAtKept();
    await judgeAgain();
  }

  async function readAll(items: readonly PictureItem[], signal: AbortSignal): Promise<void> {
    try {
      if (!kept) await lookAtKept();
      // If they cannot be loaded, that is shown, and words are read all the same.
      const figures = (await kept?.catch(() => undefined))?.figures ?? [];
      for (const item of items) {
        await readOne(item, figures, signal);
        signal.throwIfAborted();
      }
      show({ phase: 'done' });
    } catch (error) {
      show({ phase: 'stopped', ...(!signal.aborted && { failure: failureOf(error) }) });
    }
  }

  return {
    state: () => state,
    hosts,
    choose: (ids, on) => change(ids, (item) => ({ ...item, chosen: on })),
    lookAtKept,
    bring,
    judgeAgain,
    listsChanged,
    async read() {
      if (isReading()) return;
      if (!(await allow(hosts()))) return show({ refused: true });
      // Two clicks while the browser asks both get its answer: the first has started the reading.
      if (isReading()) return;
      stopping = new AbortController();
      const items = chosen();
      const { failure: _, ...rest } = state;
      state = rest;
      show({ phase: 'reading', done: 0, of: picturesIn(items), refused: false });
      await readAll(items, stopping.signal);
    },
    stop() {
      if (!isReading()) return;
      stopping.abort();
      reading.end();
      // Whatever was being made of them ended with it.
      kept = undefined;
    },
  };
}
