import type { Listing } from '../domain/listing';
import type { Finding, Screening } from '../screening/finding';
import { applyDecisions, groupByRecordal, usualReach } from './apply';
import type { DecidedScreening } from './decided';
import type { Decision, DecisionKind } from './decision';
import type { DecisionStore } from './store';

/** What a decision is made about. */
export interface DecisionRequest {
  kind: DecisionKind;
  finding: Finding;
  listing: Listing;
  note?: string;
}

/** Accepts decisions, stores them, and applies them to screenings. One per background. */
export interface DecisionService {
  decide(asks: readonly DecisionRequest[]): Promise<Decision[]>;
  retract(ids: readonly string[]): Promise<void>;
  /** Imports decisions made earlier: from a backup, or by an undo. */
  takeIn(decisions: readonly Decision[]): Promise<void>;
  all(): Promise<Decision[]>;
  /** The screenings as they stand after everything decided; `listings` in the same order. */
  apply(screenings: readonly Screening[], listings: readonly Listing[]): Promise<DecidedScreening[]>;
}

/**
 * The service reads its store once and holds the decisions grouped in memory until one changes; then `changed` runs,
 * so that open pages can be screened anew.
 */
export function createDecisionService(opening: Promise<DecisionStore>, changed: () => void): DecisionService {
  let grouped: Promise<Map<string, Decision[]>> | undefined;

  async function write(act: (store: DecisionStore) => Promise<void>): Promise<void> {
    await act(await opening);
    grouped = undefined;
    changed();
  }

  return {
    async decide(asks) {
      const at = new Date().toISOString();
      const decisions = asks.map(({ kind, finding, listing, note = '' }): Decision => {
        const { regime, recordNo, mark, text } = finding;
        const reach = usualReach(kind, finding, listing);
        return { id: crypto.randomUUID(), kind, regime, recordNo, mark, words: text, reach, note, at };
      });
      await write((store) => store.put(decisions));
      return decisions;
    },
    retract: (ids) => write((store) => store.remove(ids)),
    takeIn: (decisions) => write((store) => store.put(decisions)),
    all: async () => (await opening).all(),
    async apply(screenings, listings) {
      grouped ??= opening.then((store) => store.all()).then(groupByRecordal);
      const groups = await grouped;
      if (groups.size === 0) return [...screenings];
      return screenings.map((screening, at) => applyDecisions(screening, listings[at]!, groups));
    },
  };
}
