import type { DecidedScreening } from '../decisions/decided';
import type { Listing } from '../domain/listing';
import type { EvidenceList, Place } from '../evidence/facts';
import { gatherFacts } from '../evidence/gather';
import { filesOf, packed } from '../evidence/pack';
import { type Instant, takenBetween } from '../evidence/taken';
import type { PageState } from '../page/page-state';
import { type EvidenceWish, findingName } from '../surfaces/evidence-wish';
import type { CardLook } from './look';

/**
 * Why nothing was taken. `tab`: the page was not in front. `gone`: the listing or the finding is no longer there. `right`: the
 * browser gives no picture of this page. `moved`: the page did not rest. `picture`: what it gave cannot be read. `closed`: the
 * tab of the page was closed, whatever went wrong in it first.
 */
export type NotTakenReason = 'tab' | 'gone' | 'right' | 'moved' | 'picture' | 'closed';

export class NotTaken extends Error {
  constructor(
    readonly why: NotTakenReason,
    reason = '',
  ) {
    super(reason);
  }
}

/** What taking evidence needs of the browser around it. */
export interface CaptureDeps {
  program: string;
  browser: string;
  language: string;
  zone: string;
  now(): Instant;
  /** Minutes by which the wall clock is ahead of UTC. */
  offset(): number;
  pause(ms: number): Promise<void>;
  /** What the tab's reader knows about its page; undefined if no reader answers. */
  page(): Promise<PageState | undefined>;
  /** Scrolls a listing into view; false if it has no mark on the page. */
  reveal(listingId: string): Promise<boolean>;
  /** Rejects with NotTaken if the browser does not allow it. */
  look(): Promise<CardLook | null>;
  isInFront(): Promise<boolean>;
  /** Whether the tab is still there. */
  isOpen(): Promise<boolean>;
  /** The visible window as PNG. Rejects with NotTaken. */
  picture(): Promise<Uint8Array>;
  cutOut(picture: Uint8Array, look: CardLook): Promise<{ bytes: Uint8Array; place: Place }>;
  /** The list that made a finding. */
  list(name: string, date: string, demonstration: boolean): Promise<EvidenceList>;
}

/** A package as it is saved. */
interface Package {
  bytes: Uint8Array;
  name: string;
}

/** Pictures that are tried while a page moves, and the pause between two: browsers give two a second. */
const TRIES = 3;
const BETWEEN = 700;

/**
 * Takes the evidence of one finding: scrolls to it, looks, takes the picture, looks again, and packs everything. If
 * any step fails, nothing is left behind in the browser or the page. Rejects with NotTaken if a person can do
 * something about it.
 */
export async function takeEvidence(wish: EvidenceWish, deps: CaptureDeps): Promise<Package> {
  try {
    return await takeOfTab(wish, deps);
  } catch (error) {
    // What a browser says of a tab that is no more differs by browser and by step.
    throw (await deps.isOpen()) ? error : new NotTaken('closed', String(error));
  }
}

async function takeOfTab(wish: EvidenceWish, deps: CaptureDeps): Promise<Package> {
  const [began, offset] = [deps.now(), deps.offset()];
  const page = await deps.page();
  const { listing, screening, finding } = found(wish, page);
  if (!(await deps.reveal(listing.id))) throw new NotTaken('gone');
  const { picture, look } = await restingPicture(deps);
  const { bytes: cardPicture, place } = await deps.cutOut(picture, look);
  if (place.width === 0 || place.height === 0) throw new NotTaken('gone');
  const list = await deps.list(finding.list, finding.listDate, finding.demonstration);
  const { program, browser, language, zone } = deps;
  const taken = takenBetween(began, deps.now(), offset, zone);
  const { site, page: kind } = page!;
  const about = { url: look.url, title: look.title, site, kind };
  const facts = gatherFacts({
    ...{ program, browser, language, taken, page: about, listing, screening, finding, list, place },
  });
  const files = filesOf({ facts, cardText: look.words, cardPicture, pagePicture: picture });
  return { bytes: packed(files), name: fileName(taken.utc, finding) };
}

function found({ listingId, finding: name }: EvidenceWish, page: PageState | undefined) {
  const screened: { listing: Listing; screening: DecidedScreening } | undefined = page?.screened.find(
    ({ listing }) => listing.id === listingId,
  );
  const finding = screened?.screening.findings.find((one) => findingName(one) === name);
  if (!screened || !finding) throw new NotTaken('gone');
  return { ...screened, finding };
}

/** A picture before and after which the card was the same, and the page in front. */
async function restingPicture(deps: CaptureDeps): Promise<{ picture: Uint8Array; look: CardLook }> {
  let look = await deps.look();
  for (let tried = 0; tried < TRIES; tried++) {
    if (!look) throw new NotTaken('gone');
    if (tried > 0) await deps.pause(BETWEEN);
    if (!(await deps.isInFront())) throw new NotTaken('tab');
    const picture = await deps.picture();
    const after = await deps.look();
    if (!(await deps.isInFront())) throw new NotTaken('tab');
    if (JSON.stringify(after) === JSON.stringify(look)) return { picture, look };
    look = after;
  }
  throw new NotTaken('moved');
}

/** Name of the saved file: when, and which recordal; nothing in it leads out of a folder. */
function fileName(utc: string, { regime, recordNo }: { regime: string; recordNo: string }): string {
  const about = `${regime}-${recordNo}`.replace(/[^\w-]+/g, '_').slice(0, 60);
  return `recordal-lens-evidence-${utc.slice(0, 19).replace(/[:T]/g, '-')}-${about}.zip`;
}
