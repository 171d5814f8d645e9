import type { DecidedScreening } from '../decisions/decided';
import type { Listing } from '../domain/listing';
import type { Outcome } from '../domain/outcome';
import type { Highlighter } from '../highlight/highlight';
import { type Failure, failureOf } from '../locales/failure';
import type { PageReading, ReadListing } from '../marketplaces/reading';
import type { PageReport, PageState, ScreenedListing } from './page-state';

/** The dependencies of a page session. */
export interface PageSessionDeps {
  url: string;
  /** Random id of the visit, stable until the address changes. */
  visit: string;
  /** Looks at the page as it stands now. Never throws. */
  read(): PageReading;
  /**
   * Reads what is new on the page in small steps, so that `read` has less to do at once; changes of the page are
   * reported by then. Never rejects.
   */
  readAhead?(): Promise<void>;
  /** Calls back after the page changed, at most once per idle moment, until the signal is aborted. */
  watch(changed: () => void, signal: AbortSignal): void;
  /** Has listings judged; rejects when the background cannot answer. */
  screen(listings: Listing[]): Promise<DecidedScreening[]>;
  /** Sends it to the background. */
  report(report: PageReport): Promise<unknown>;
  highlighter: Highlighter;
}

export interface PageSession {
  state(): PageState;
  /**
   * Screens every listing again, because lists, settings or decisions changed; drawings stay until the answer arrives.
   */
  recheck(): void;
  reveal(listingId: string, finding: number): boolean;
}

/** Listings per message: one screenful of cards is answered before the next is sent. */
const BATCH = 60;
/**
 * The most answers remembered for listings that have left the page: those that scroll back in are not asked about
 * again, but endless scrolling does not fill the memory.
 */
const DEPARTED = 2_000;
/** Milliseconds before a request to a worker that was stopped is sent once more. */
const RETRY_AFTER = 400;

/**
 * Keeps one page screened until the signal is aborted: reads it, requests screenings of new listings, draws the
 * answers, and follows changes. A listing counts as requested as long as its id and texts stay the same.
 */
export function keepScreened(deps: PageSessionDeps, signal: AbortSignal): PageSession {
  const answers = new Map<string, DecidedScreening>();
  const asked = new Set<string>();
  let reading: PageReading | undefined;
  let isLooking = false;
  let problem: Failure | undefined;
  let undrawn = false;
  /** The last report: pages change all the time, mostly without anything new to report. */
  let told = '';

  /** The page as it was last read; somebody may ask before the first reading in steps is finished. */
  function lastReading(): PageReading {
    reading ??= deps.read();
    return reading;
  }

  /**
   * Reads the page anew and follows it. The final reading is made in one go, so that it includes whatever changes
   * until then.
   */
  async function look(): Promise<void> {
    if (isLooking) return;
    isLooking = true;
    await deps.readAhead?.();
    isLooking = false;
    if (!signal.aborted) await follow(deps.read());
  }

  async function follow(next: PageReading): Promise<void> {
    const staying = new Set(next.listings.map(({ listing }) => listing.id));
    const before = (reading?.listings ?? []).map(({ listing }) => listing.id);
    reading = next;
    drawing(() => deps.highlighter.remove(before.filter((id) => !staying.has(id))));
    redraw(next.listings);
    forgetDeparted(next.listings);
    const fresh = next.listings.filter(({ listing }) => !asked.has(fingerprint(listing)));
    for (const { listing } of fresh) asked.add(fingerprint(listing));
    for (let at = 0; at < fresh.length; at += BATCH) await judge(fresh.slice(at, at + BATCH));
    if (fresh.length === 0) tell();
  }

  /** The oldest first, but none that is on the page: it would be asked about at every change. */
  function forgetDeparted(onPage: readonly ReadListing[]): void {
    let surplus = answers.size - onPage.length - DEPARTED;
    if (surplus <= 0) return;
    const present = new Set(onPage.map(({ listing }) => fingerprint(listing)));
    for (const key of answers.keys()) {
      if (present.has(key) || surplus-- <= 0) continue;
      answers.delete(key);
      asked.delete(key);
    }
  }

  async function judge(places: ReadListing[]): Promise<void> {
    try {
      const screenings = await persistently(() => deps.screen(places.map(({ listing }) => listing)), signal);
      problem = undefined;
      screenings.forEach((screening, at) => {
        const place = places[at];
        if (place) answers.set(fingerprint(place.listing), screening);
      });
    } catch (error) {
      problem = failureOf(error);
      for (const { listing } of places) asked.delete(fingerprint(listing));
    }
    redraw(places);
    tell();
  }

  function redraw(places: ReadListing[]): void {
    if (signal.aborted) return;
    const items = places.flatMap((place) => {
      const screening = answers.get(fingerprint(place.listing));
      return screening ? [{ place, screening }] : [];
    });
    drawing(() => deps.highlighter.show(items));
  }

  /** Whatever a page does to what we draw, listings are still screened and reported. */
  function drawing(draw: () => void): void {
    try {
      draw();
    } catch {
      undrawn = true;
    }
  }

  /** Not before a reading is finished: what appears on a page first would be reported as something else. */
  function tell(): void {
    if (signal.aborted || lastReading().unfinished) return;
    const report = reportOn(state(), deps.visit);
    const words = JSON.stringify(report);
    if (words === told) return;
    told = words;
    // The toolbar is optional: a page that cannot reach it still shows everything in place.
    deps.report(report).catch(() => {
      told = '';
    });
  }

  function state(): PageState {
    const { site, page, status, reason, cards, readable, listings } = lastReading();
    const screened: ScreenedListing[] = listings.flatMap(({ listing }) => {
      const screening = answers.get(fingerprint(listing));
      return screening ? [{ listing, screening }] : [];
    });
    return {
      url: deps.url,
      site,
      page,
      status,
      cards,
      readable,
      screened,
      off: false,
      ...(reason ? { reason } : {}),
      ...(problem === undefined ? {} : { problem }),
      ...(undrawn || !deps.highlighter.isWhole() ? { unmarked: true } : {}),
    };
  }

  deps.highlighter.onLoss(tell);
  // Before anything is read in steps, so that changes made meanwhile are noticed.
  deps.watch(() => void look(), signal);
  void look();
  function recheck(): void {
    asked.clear();
    told = '';
    void look();
  }

  return { state, recheck, reveal: (listingId, finding) => deps.highlighter.reveal(listingId, finding) };
}

/** The request for a listing, made once: an unchanged reading returns the same object. */
const fingerprints = new WeakMap<Listing, string>();

/** Two readings of a card with the same fingerprint need one judgement. */
function fingerprint(listing: Listing): string {
  let known = fingerprints.get(listing);
  if (known === undefined) {
    const { id, title, brand, seller, category } = listing;
    known = JSON.stringify([id, title, brand, seller, category]);
    fingerprints.set(listing, known);
  }
  return known;
}

function reportOn(state: PageState, visit: string): PageReport {
  const { site, page, status, reason, cards, readable, off, screened, problem, unmarked } = state;
  const count = (outcome: Outcome) =>
    screened.filter(({ screening }) => screening.outcome === outcome).length;
  const notLookedUp = count('not-looked-up');
  return {
    visit,
    site,
    page,
    status,
    cards,
    readable,
    off,
    conflicts: count('conflict'),
    reviews: count('review'),
    failed: problem !== undefined,
    ...(reason ? { reason } : {}),
    ...(unmarked ? { unmarked } : {}),
    ...(notLookedUp ? { notLookedUp } : {}),
  };
}

async function persistently<T>(attempt: () => Promise<T>, signal: AbortSignal): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (signal.aborted) throw error;
    await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER));
    return attempt();
  }
}
