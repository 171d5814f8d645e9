import { type Agreement, agreementOf, type TwoJudged } from './agreement';
import { correctedShare, type KnownAnswers } from './corrected-share';
import { exactShare } from './exact-share';
import { type Estimate, type Interval, SURE, type Sure } from './interval';
import type { Answer, Origin, Round, RoundItem } from './round';

/** What a sample says about one part of the listings. */
export interface PartFigures {
  population: number;
  /** Number drawn and answered, and number that the reviewer called a conflict. */
  answered: number;
  conflicts: number;
  /** Absent if nothing was answered. */
  estimate?: Estimate;
  /** Corrected for the reviewer's own errors, as known items reveal them. */
  corrected: boolean;
  known: KnownAnswers;
}

/** What a round says about the product, and about the reviewer. */
export interface Figures {
  /** Its share of conflicts is the precision. */
  flagged: PartFigures;
  /** Its share of conflicts is the share that was missed. */
  unflagged: PartFigures;
  /** The share of all conflicts that is not flagged. Absent if either part is unknown or there may be no conflict. */
  missed?: Interval;
  /** About items that were judged twice. */
  agreement?: Agreement;
  /** Items skipped; not flagged but called a conflict; known and answered differently; decided differently before. */
  skipped: RoundItem[];
  found: RoundItem[];
  wrong: RoundItem[];
  differing: RoundItem[];
}

/** The figures of an answered round. O(items · log population). */
export function figuresOf(round: Round): Figures {
  const { items } = round;
  const flagged = partOf(round, 'flagged');
  const unflagged = partOf(round, 'unflagged');
  const missed = missedOf(round);
  const agreement = agreementOf(judgedTwice(items));
  return {
    ...{ flagged, unflagged },
    ...(missed && { missed }),
    ...(agreement && { agreement }),
    skipped: items.filter(({ said }) => said?.what === 'skipped'),
    found: items.filter(({ origin, said }) => origin === 'unflagged' && said?.what === 'conflict'),
    wrong: items.filter((item) => item.origin === 'golden' && isOther(item)),
    differing: items.filter((item) => item.origin === 'second' && isOther(item)),
  };
}

function partOf(round: Round, origin: 'flagged' | 'unflagged', sure: Sure = SURE.one): PartFigures {
  const answers = answersIn(round.items.filter((item) => item.origin === origin));
  const population = round.population[origin];
  const conflicts = answers.filter(({ answer }) => answer === 'conflict').length;
  // Known items are counted by how they were asked: with a recordal named, like flagged ones, or without.
  const known = knownAnswers(round.items, origin === 'flagged');
  const of = [conflicts, answers.length, population] as const;
  const corrected = correctedShare(...of, known, sure);
  const estimate = corrected ?? exactShare(...of, sure);
  return {
    ...{ population, answered: answers.length, conflicts, known, corrected: corrected !== undefined },
    ...(estimate && { estimate }),
  };
}

/** From two intervals that hold together with 95 %: the fewest missed against the most flagged, and the reverse. */
function missedOf(round: Round): Interval | undefined {
  const flagged = partOf(round, 'flagged', SURE.both);
  const unflagged = partOf(round, 'unflagged', SURE.both);
  if (!flagged.estimate || !unflagged.estimate) return undefined;
  const seen = scaled(flagged.estimate, flagged.population);
  const missed = scaled(unflagged.estimate, unflagged.population);
  if (missed.high + seen.high === 0) return undefined;
  return { low: shareOf(missed.low, seen.high), high: shareOf(missed.high, seen.low) };
}

const scaled = ({ low, high }: Interval, population: number): Interval => ({
  low: low * population,
  high: high * population,
});

const shareOf = (part: number, rest: number): number => (part + rest === 0 ? 0 : part / (part + rest));

function knownAnswers(items: readonly RoundItem[], isNamed: boolean): KnownAnswers {
  const known = answersIn(
    items.filter(({ origin, about }) => origin === 'golden' && Boolean(about) === isNamed),
  );
  const count = (is: Answer, said?: Answer) =>
    known.filter(({ item, answer }) => item.known === is && (said ?? answer) === answer).length;
  return {
    ...{ conflicts: count('conflict'), conflictsSeen: count('conflict', 'conflict') },
    ...{ others: count('no-conflict'), othersSeen: count('no-conflict', 'no-conflict') },
  };
}

function judgedTwice(items: readonly RoundItem[]): TwoJudged {
  const twice = answersIn(items.filter(({ origin }) => origin === ('second' satisfies Origin)));
  const count = (first: Answer, second: Answer) =>
    twice.filter(({ item, answer }) => item.known === first && answer === second).length;
  return {
    bothConflict: count('conflict', 'conflict'),
    firstAlone: count('conflict', 'no-conflict'),
    secondAlone: count('no-conflict', 'conflict'),
    neither: count('no-conflict', 'no-conflict'),
  };
}

function answersIn(items: readonly RoundItem[]): { item: RoundItem; answer: Answer }[] {
  return items.flatMap((item) => {
    const answer = item.said?.what;
    return answer && answer !== 'skipped' ? [{ item, answer }] : [];
  });
}

const isOther = ({ said, known }: RoundItem): boolean =>
  said !== undefined && said.what !== 'skipped' && said.what !== known;
