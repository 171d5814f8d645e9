import * as v from 'valibot';
import type { Listing } from '../domain/listing';
import { withoutNullWords } from '../domain/named-parties';
import type { Finding, Screening } from '../screening/finding';
import { applyDecisions } from './apply';
import { basisOf } from './basis';
import type { DecidedScreening } from './decided';
import type { Decision, OfferedKind } from './decision';
import { decisionId } from './decision-id';
import { type DecisionIndex, placesFor } from './decision-index';
import { DecisionSchema } from './decision-schema';
import type { Doing } from './log';
import { type DecisionsChange, NO_CHANGE } from './news';
import type { DecisionStore } from './store';
import { usualReach } from './usual-reach';

/** The subject of a decision. */
export interface DecisionRequest {
  kind: OfferedKind;
  finding: Finding;
  listing: Listing;
  note?: string;
  labels?: string[];
  /** Decided together with others, and what they have in common. */
  batch?: Decision['batch'];
  took?: number;
}

/** For a portion, whether another follows at once: open pages are screened anew after the last, or when none comes. */
export interface InPortions {
  more?: boolean | undefined;
}

/** Accepts decisions, stores them, and applies them to screenings. There is one per background. */
export interface DecisionService {
  /** Stores the requested decisions. Rejects, and stores none of them, if one of them is invalid. */
  decide(asks: readonly DecisionRequest[]): Promise<Decision[]>;
  /** Takes decisions back; the log says so and keeps them. */
  retract(ids: readonly string[], how?: InPortions): Promise<void>;
  /**
   * Adds decisions made earlier or elsewhere: from a backup, by an undo, from another person's log. Rejects as
   * `decide` does.
   */
  takeIn(decisions: readonly Decision[], from?: string, how?: InPortions): Promise<void>;
  /** Stores one of several contradicting decisions anew, as the person's own: it replaces them all. */
  settle(chosen: Decision, note?: string): Promise<Decision>;
  /** Erases every decision, readable or not, and the log, which begins anew and says so. */
  erase(): Promise<void>;
  /** All decisions, oldest first, without stored entries that could not be read. */
  all(): Promise<Decision[]>;
  /** The screenings with all decisions applied; `listings` in the same order. */
  apply(screenings: readonly Screening[], listings: readonly Listing[]): Promise<DecidedScreening[]>;
}

/** The versions of the stored lists, by name. */
export type ListVersions = () => Promise<ReadonlyMap<string, number>>;

/** The most places of the index that are remembered between two changes, with what is stored there, usually nothing. */
const REMEMBERED = 20_000;

/** Longest time, in ms, between two portions that are announced together. */
const NEXT_PORTION = 3_000;

/**
 * The service reads from its store what may reach a page's findings, and remembers it until a decision changes; then
 * `changed` is called with the change, so that open pages can be screened anew. It reads nothing if nothing was
 * decided. `who` returns the name that the person gave, for the decisions and the log; `versions` the version of each
 * list here.
 */
export function createDecisionService(
  store: DecisionStore,
  changed: (change: DecisionsChange) => void,
  who: () => Promise<string> = async () => '',
  versions: ListVersions = async () => new Map(),
): DecisionService {
  let memory = emptyMemory();
  /** Something changed that nobody has been told yet, since more was announced to follow. */
  let untold: ReturnType<typeof setTimeout> | undefined;
  const doing = async (): Promise<Doing> => ({ by: await who(), at: new Date().toISOString() });

  async function write<Made>(act: () => Promise<Made>): Promise<Made> {
    try {
      return await act();
    } finally {
      // Also after a failure, because it is unknown how far it got. What is being read now goes to the old memory.
      memory = emptyMemory();
    }
  }

  async function change<Made>(
    act: () => Promise<Made>,
    became: (made: Made) => Partial<DecisionsChange>,
    { more = false }: InPortions = {},
  ): Promise<Made> {
    const made = await write(act);
    if (more) tellLater();
    else tell(became(made));
    return made;
  }

  function tell(became: Partial<DecisionsChange>): void {
    // A change that was announced as one of several portions is not reported separately any more.
    changed({ ...NO_CHANGE, ...(untold === undefined ? became : { anew: true }) });
    clearTimeout(untold);
    untold = undefined;
  }

  /** For an announced portion that never comes, for example because the sending page was closed. */
  function tellLater(): void {
    clearTimeout(untold);
    untold = setTimeout(() => tell({}), NEXT_PORTION);
  }

  /** What is stored at these places. A failure is not remembered. */
  async function at(places: ReadonlySet<string>): Promise<DecisionIndex> {
    const mine = memory;
    mine.stored ??= await store.count();
    if (mine.stored === 0) return mine.known;
    const unknown = [...places].filter((place) => !mine.known.has(place));
    const found = unknown.length > 0 ? await store.at(unknown) : new Map<string, Decision[]>();
    const index = new Map(
      [...places].map((place) => [place, mine.known.get(place) ?? found.get(place) ?? []]),
    );
    if (mine.known.size + found.size > REMEMBERED) mine.known.clear();
    for (const [place, decisions] of found) mine.known.set(place, decisions);
    return index;
  }

  return {
    async decide(asks) {
      const now = await doing();
      const known = await versions();
      const decisions = asks.map((ask) => checked(decisionOn(ask, now, known)));
      return change(
        () => store.decide(decisions, now),
        (made) => ({ made }),
      );
    },
    async retract(ids, how) {
      const now = await doing();
      await change(
        () => store.retract(ids, now),
        () => ({ gone: ids }),
        how,
      );
    },
    async takeIn(decisions, from, how) {
      const sound = decisions.map(checked);
      const now = await doing();
      await change(
        () => store.bring(sound, now, from),
        () => ({ anew: true }),
        how,
      );
    },
    async settle(chosen, note = '') {
      const now = await doing();
      const { by: _, supersedes: __, batch: ___, took: ____, ...rest } = chosen;
      const own = { ...rest, id: decisionId(now.at), note: note || chosen.note, at: now.at };
      const settled = checked({ ...own, ...(now.by && { by: now.by }) });
      const [made] = await change(
        () => store.decide([settled], now),
        (made) => ({ made }),
      );
      return made!;
    },
    async erase() {
      const now = await doing();
      await change(
        () => store.erase(now),
        () => ({ anew: true }),
      );
    },
    all: async () => (await store.all()).decisions,
    async apply(screenings, given) {
      const listings = given.map(withoutNullWords);
      const places = screenings.flatMap(({ findings }, nth) =>
        findings
          .flatMap((finding) => [finding, ...(finding.behind ?? [])])
          .flatMap((finding) => placesFor(finding, listings[nth]!)),
      );
      const index = await at(new Set(places));
      return screenings.map((screening, nth) =>
        withoutBehind(applyDecisions(screening, listings[nth]!, index)),
      );
    },
  };
}

/** As a card reports it: the reader decides on it, and is then told what remains. */
function withoutBehind(screening: DecidedScreening): DecidedScreening {
  if (screening.findings.every(({ behind }) => behind === undefined)) return screening;
  return { ...screening, findings: screening.findings.map(({ behind: _, ...finding }) => finding) };
}

function emptyMemory(): { stored: number | undefined; known: Map<string, readonly Decision[]> } {
  return { stored: undefined, known: new Map() };
}

function decisionOn(
  { kind, finding, listing, note = '', labels = [], batch, took }: DecisionRequest,
  { by, at }: Doing,
  versions: ReadonlyMap<string, number>,
): Decision {
  const { regime, recordNo, mark, holder, text, list, listDate } = finding;
  const named = withoutNullWords(listing);
  const version = versions.get(list);
  return {
    id: decisionId(at),
    kind,
    ...{ regime, recordNo, mark, ...(holder ? { holder } : {}), words: text },
    reach: usualReach(kind, finding, named),
    note,
    at,
    ...(by && { by }),
    list: { name: list, date: listDate, ...(version !== undefined && { version }) },
    basis: basisOf(finding, named),
    ...(labels.length > 0 && { labels }),
    ...(batch && { batch }),
    ...(took !== undefined && { took }),
  };
}

/** A message or a file may bring anything. Throws if it is no decision. */
function checked(decision: unknown): Decision {
  const read = v.safeParse(DecisionSchema, decision);
  if (!read.success)
    throw new TypeError(`no decision: ${v.flatten(read.issues).root ?? read.issues[0].message}`);
  return read.output;
}
