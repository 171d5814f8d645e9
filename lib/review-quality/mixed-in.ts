import { contradictionsIn, unsuperseded } from '../decisions/contested';
import type { Decision } from '../decisions/decision';
import { LANGUAGES, translatorFor } from '../locales/translate';
import { type Chance, drawn, shuffled, trueChance } from './chance';
import type { Answer, Round, RoundItem } from './round';
import { MOST_ITEMS } from './round-schema';

/** Decisions that can be asked about again without showing the earlier answer. */
export interface Askable {
  /** Labelled as known answers. */
  golden: Decision[];
  /** Decisions by others, to be made a second time; the person's own if there are none by others. */
  second: Decision[];
  /** The second decisions are the person's own. */
  own: boolean;
}

/** The number of each that is mixed in. */
export interface Wanted {
  golden: number;
  second: number;
}

/** The label that makes a decision a known answer, in every language of the product: a team may speak several. */
export const goldenLabels = (): string[] =>
  LANGUAGES.map((language) => translatorFor(language)('quality.goldenLabel'));

/**
 * What of everything decided can be asked again: what stands, says whether it is a conflict, holds the listing's text, and
 * that nobody contradicts. `who` is asked about what others decided, as far as there is any. O(n log n).
 */
export function askableAgain(decisions: readonly Decision[], who: string): Askable {
  const labels = new Set(goldenLabels());
  const contested = new Set(contradictionsIn(decisions).flatMap((one) => one.decisions.map(({ id }) => id)));
  const standing = unsuperseded(decisions).filter(
    (one) => one.basis !== undefined && answerOf(one) !== undefined && !contested.has(one.id),
  );
  const isGolden = ({ labels: has = [] }: Decision) => has.some((label) => labels.has(label));
  const byOthers = (some: Decision[]) => some.filter(({ by = '' }) => by !== who);
  const golden = standing.filter(isGolden);
  const plain = standing.filter((one) => !isGolden(one));
  const others = byOthers(plain);
  const own = others.length === 0;
  return {
    golden: byOthers(golden).length > 0 ? byOthers(golden) : golden,
    second: own ? plain : others,
    own,
  };
}

/**
 * The round with known and decided items mixed among its own, in an order by chance. Of the known, every other one names
 * no recordal, as listings that were not flagged name none: how often a conflict is seen there is another matter. A
 * round holds no more than `MOST_ITEMS`: of more, the known come first.
 */
export function begun(
  round: Round,
  { golden, second }: Askable,
  wanted: Wanted,
  at: string,
  chance: Chance = trueChance,
): Round {
  const room = MOST_ITEMS - round.items.length;
  const known = byTurns(drawn(golden, Math.min(wanted.golden, room), chance));
  const again = drawn(second, Math.min(wanted.second, room - known.length), chance).map((decision) =>
    againOf(decision, 'second'),
  );
  return { ...round, begunAt: at, items: shuffled([...round.items, ...known, ...again], chance) };
}

/** Conflicts and others alternate in each group, so that both are asked in both ways. */
function byTurns(golden: readonly Decision[]): RoundItem[] {
  const kinds = [
    golden.filter(({ kind }) => kind === 'conflict'),
    golden.filter(({ kind }) => kind !== 'conflict'),
  ];
  return kinds.flatMap((some) =>
    some.map((decision, nth) => {
      const { about, ...unnamed } = againOf(decision, 'golden');
      return nth % 2 === 0 ? { ...unnamed, about: about! } : unnamed;
    }),
  );
}

function againOf(decision: Decision, origin: 'golden' | 'second'): RoundItem {
  const { regime, recordNo, mark, holder, words, by, basis } = decision;
  const { hash: _, ...listing } = basis!.listing;
  return {
    ...{ key: crypto.randomUUID(), origin, listing },
    about: { regime, recordNo, mark, ...(holder && { holder }), words },
    known: answerOf(decision)!,
    ...(by && { knownBy: by }),
  };
}

/** A decision's answer to the question of a round; undefined if it leaves the answer to somebody else. */
function answerOf({ kind }: Decision): Answer | undefined {
  if (kind === 'conflict') return 'conflict';
  return kind === 'not-conflict' || kind === 'authorised' ? 'no-conflict' : undefined;
}
