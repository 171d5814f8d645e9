import * as v from 'valibot';
import type { Listing } from '../domain/listing';
import { withoutNullWords } from '../domain/named-parties';
import type { Finding, Screening } from '../screening/finding';
import { applyDecisions } from './apply';
import type { DecidedScreening } from './decided';
import type { Decision, DecisionKind } from './decision';
import { type DecisionIndex, placesFor } from './decision-index';
import { DecisionSchema } from './decision-schema';
import type { DecisionStore } from './store';
import { usualReach } from './usual-reach';

/** What a decision is made about. */
export interface DecisionRequest {
  kind: DecisionKind;
  finding: Finding;
  listing: Listing;
  note?: string;
}

/** Accepts decisions, stores them, and applies them to screenings. One per background. */
export interface DecisionService {
  /** Stores what is asked. Rejects, and stores nothing of it, where one of them is no decision. */
  decide(asks: readonly DecisionRequest[]): Promise<Decision[]>;
  retract(ids: readonly string[]): Promise<void>;
  /** Imports decisions made earlier: from a backup, or by an undo. Rejects as `decide` does. */
  takeIn(decisions: readonly Decision[]): Promise<void>;
  /** Everything decided, oldest first, without what is stored and could not be read. */
  all(): Promise<Decision[]>;
  /** The screenings as they stand after everything decided; `listings` in the same order. */
  apply(screenings: readonly Screening[], listings: readonly Listing[]): Promise<DecidedScreening[]>;
}

/** Places of the index that are remembered between two changes, with what stands there, mostly nothing. */
const REMEMBERED = 20_000;

/**
 * The service reads of its store what may reach a page's findings, and remembers it until a decision changes; then
 * `changed` runs, so that open pages can be screened anew. It reads nothing where nothing was decided.
 */
export function createDecisionService(store: DecisionStore, changed: () => void): DecisionService {
  let memory = emptyMemory();

  async function write(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } finally {
      // Also after a failure: nobody knows how far it came. What is being read now goes to the old memory.
      memory = emptyMemory();
    }
    changed();
  }

  /** What stands at these places. A failure is not remembered. */
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
      const at = new Date().toISOString();
      const decisions = asks.map((ask) => checked(decisionOn(ask, at)));
      await write(() => store.put(decisions));
      return decisions;
    },
    retract: (ids) => write(() => store.remove(ids)),
    async takeIn(decisions) {
      const sound = decisions.map(checked);
      await write(() => store.put(sound));
    },
    all: async () => (await store.all()).decisions,
    async apply(screenings, given) {
      const listings = given.map(withoutNullWords);
      const places = screenings.flatMap(({ findings }, nth) =>
        findings.flatMap((finding) => placesFor(finding, listings[nth]!)),
      );
      const index = await at(new Set(places));
      return screenings.map((screening, nth) => applyDecisions(screening, listings[nth]!, index));
    },
  };
}

function emptyMemory(): { stored: number | undefined; known: Map<string, readonly Decision[]> } {
  return { stored: undefined, known: new Map() };
}

function decisionOn({ kind, finding, listing, note = '' }: DecisionRequest, at: string): Decision {
  const { regime, recordNo, mark, holder, text } = finding;
  const about = { regime, recordNo, mark, ...(holder ? { holder } : {}), words: text };
  return {
    id: crypto.randomUUID(),
    kind,
    ...about,
    reach: usualReach(kind, finding, withoutNullWords(listing)),
    note,
    at,
  };
}

/** A message or a file may bring anything. Throws where it is no decision. */
function checked(decision: unknown): Decision {
  const read = v.safeParse(DecisionSchema, decision);
  if (!read.success)
    throw new TypeError(`no decision: ${v.flatten(read.issues).root ?? read.issues[0].message}`);
  return read.output;
}
