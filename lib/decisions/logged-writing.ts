import { unwrap } from 'idb';
import { abandoned } from './abandoned';
import { asJson } from './as-json';
import { contradictionsIn, sameReach } from './contested';
import type { Decision } from './decision';
import { placeOf } from './decision-index';
import { beginAnew, type DecisionAct, type Doing, type LogWriter, logged } from './log';
import { sorted } from './sorted';
import type { DecisionsDatabase, LoggedWriting } from './stored';
import { takeOut, type Undone } from './take-out';

/** The most decisions of one reach that one names as replaced: the schema accepts no more. */
const MOST_REPLACED = 2_000;

/** Stores and logs new decisions: see `DecisionStore.decide`. */
export function decide(
  database: DecisionsDatabase,
  decisions: readonly Decision[],
  doing: Doing,
): Promise<Decision[]> {
  return inOne(database, doing, async (writing, log) => {
    const places = [...new Set(decisions.map(placeOf))];
    const index = writing.objectStore('decisions').index('place');
    const found = await Promise.all(places.map((place) => index.getAll(place)));
    const known = new Map(places.map((place, nth) => [place, sorted(found[nth]!).decisions]));
    return decisions.map((given) => {
      const standing = known.get(placeOf(given))!;
      const made = replacing({ ...given, at: log.at }, standing);
      put(writing, made);
      log.write(settles(made, standing) ? 'settled' : 'decided', asJson(made));
      standing.push(made);
      return made;
    });
  });
}

/**
 * Stores and logs what was decided earlier or elsewhere. `from` says where it comes from, for people who read the log.
 */
export function bring(
  database: DecisionsDatabase,
  decisions: readonly Decision[],
  doing: Doing,
  from = '',
): Promise<void> {
  return inOne(database, doing, async (writing, log) => {
    for (const decision of decisions) {
      put(writing, decision);
      log.write('brought' satisfies DecisionAct, { ...(from && { from }), decision: asJson(decision) });
    }
  });
}

/** Takes decisions back and logs them whole: the store forgets them, the log does not. */
export function retract(
  database: DecisionsDatabase,
  ids: readonly string[],
  doing: Doing,
): Promise<Undone[]> {
  return inOne(database, doing, async (writing, log) => {
    const undone = await takeOut(writing, ids);
    for (const { stored } of undone) log.write('undone' satisfies DecisionAct, asJson(stored));
    return undone;
  });
}

/** Erases both stores; the new log begins by saying so. */
export async function eraseAll(database: DecisionsDatabase, doing: Doing): Promise<void> {
  const writing = database.transaction(['decisions', 'audit'], 'readwrite');
  unwrap(writing.objectStore('decisions')).clear();
  await beginAnew(writing, doing);
  await writing.done;
}

/** In one transaction, so that what is stored and what the log says about it either both exist or neither does. */
async function inOne<Made>(
  database: DecisionsDatabase,
  doing: Doing,
  write: (writing: LoggedWriting, log: LogWriter) => Promise<Made>,
): Promise<Made> {
  const writing = database.transaction(['decisions', 'audit'], 'readwrite');
  try {
    const made = await logged(writing, doing, (log) => write(writing, log));
    await writing.done;
    return made;
  } catch (error) {
    await abandoned(writing);
    throw error;
  }
}

function put(writing: LoggedWriting, decision: Decision): void {
  unwrap(writing.objectStore('decisions')).put({ ...decision, place: placeOf(decision) });
}

function replacing(decision: Decision, standing: readonly Decision[]): Decision {
  const reach = sameReach(decision);
  const replaced = standing.filter((other) => sameReach(other) === reach).map(({ id }) => id);
  return replaced.length > 0 ? { ...decision, supersedes: replaced.slice(-MOST_REPLACED) } : decision;
}

/** Whether the decisions that it replaces contradicted each other. */
function settles({ supersedes = [] }: Decision, standing: readonly Decision[]): boolean {
  const replaced = new Set(supersedes);
  return contradictionsIn(standing.filter(({ id }) => replaced.has(id))).length > 0;
}
