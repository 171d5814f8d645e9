import { type Answer, type Answers, answersFor } from './answers';

/** How far a word was looked up in one authority's register. */
export type Standing =
  | { is: 'to-look-up' }
  /** A whole register is here: there is nothing to look up. */
  | { is: 'register'; list: string; date: string }
  /** Its answer is here. `days` is its age; `old` if it should be looked up again. */
  | ({ is: 'looked-up' } & Told)
  /** Fewer rows were taken in than the register had. */
  | ({ is: 'in-part'; taken: number } & Told);

interface Told {
  day: string;
  days: number;
  old: boolean;
  hits: number;
  /** What was searched for, if it is not the word itself. */
  words: string;
  match: 'exact' | 'contains';
  /** Entered by a person; no list contains its rows. */
  byHand: boolean;
}

/** What the age of an answer is computed from. */
export interface Ageing {
  today: string;
  /** Days after which an answer is old. */
  staleAfterDays: number;
}

/**
 * The state of a word: a whole register counts before searches, a complete fresh answer before a partial one, and
 * among equals the newest. A word that no search covers is to be looked up, whatever else was found.
 */
export function standingOf(folded: string, regime: string, answers: Answers, ageing: Ageing): Standing {
  const register = newestRegister(regime, answers);
  if (register) return register;
  const told = answersFor(folded, regime, answers)
    .filter(({ day }) => daysBetween(day, ageing.today) >= -AHEAD)
    .map((answer) => standingBy(answer, ageing))
    .sort(betterFirst);
  return told[0] ?? { is: 'to-look-up' };
}

function newestRegister(regime: string, { registers }: Answers): Standing | undefined {
  const [newest] = registers
    .filter((register) => register.regime === regime)
    .sort((one, other) => (one.date < other.date ? 1 : -1));
  return newest && { is: 'register', list: newest.list, date: newest.date };
}

const DAY = 24 * 60 * 60_000;
/** The day may already have begun where the answer was obtained; one further in the future would never grow old. */
const AHEAD = 1;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

type ByQuery = Extract<Standing, { is: 'looked-up' | 'in-part' }>;

function standingBy({ day, hits, taken, words, match, list }: Answer, ageing: Ageing): ByQuery {
  const days = Math.max(0, daysBetween(day, ageing.today));
  const old = days > ageing.staleAfterDays;
  const told = { day, days, old, hits, words, match, byHand: list === undefined };
  return taken < hits ? { is: 'in-part', taken, ...told } : { is: 'looked-up', ...told };
}

/**
 * Fresh and complete, fresh and partial, old and complete, old and partial; the newest first, and on the same day
 * searches for all marks containing the words before exact ones.
 */
function betterFirst(one: ByQuery, other: ByQuery): number {
  return (
    rank(one) - rank(other) ||
    compare(other.day, one.day) ||
    Number(one.match === 'exact') - Number(other.match === 'exact')
  );
}

const rank = ({ is, old }: ByQuery): number => (old ? 2 : 0) + (is === 'in-part' ? 1 : 0);
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Whether somebody has to act on it. */
export function isDue(standing: Standing): boolean {
  if (standing.is === 'register') return false;
  return standing.is !== 'looked-up' || standing.old;
}
