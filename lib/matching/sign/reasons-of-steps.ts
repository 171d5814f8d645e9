import type { Reason } from '../candidate';
import type { NameLetters } from '../names/name-letters';
import { type LetterStep, Step } from './alignment';
import type { Exchanges } from './exchanges';
import type { HanExchange } from './han-alternatives';

/** What the steps of an alignment come to, as reasons of a hit; sound alone where every letter is the mark's. */
export function reasonsOfSteps(
  steps: readonly LetterStep[],
  mark: NameLetters,
  sign: NameLetters,
  exchanges: Exchanges,
): Reason[] {
  const reasons = new Set<Reason>();
  let edits = 0;
  let [i, j] = [0, 0];
  steps.forEach(({ step, mark: ofMark, sign: ofSign }, at) => {
    if (step === Step.Exchanged) {
      const kind = exchanges.kindOf(mark.letters[i]!, sign.letters[j]!);
      if (kind === 'eye') reasons.add('shape');
      else if (kind) reasons.add('phonetic');
      else edits++;
    } else if (step === Step.TwoForOne || step === Step.OneForTwo) reasons.add('phonetic');
    else if (step === Step.Swapped) reasons.add('transposition');
    else if (step === Step.WordLeftOut) reasons.add('part');
    else if (step === Step.Added && (i === 0 || i === mark.length)) {
      if (isAlone(steps, at)) edits++;
      else reasons.add('affix');
    } else if (step !== Step.Same && steps[at - 1]?.step !== step) edits++;
    i += ofMark;
    j += ofSign;
  });
  if (edits > 0) reasons.add(edits === 1 ? 'edit' : 'edits');
  return reasons.size > 0 ? [...reasons] : ['phonetic'];
}

/** Whether one letter alone was added, by a slip. */
const isAlone = (steps: readonly LetterStep[], at: number) =>
  steps[at - 1]?.step !== Step.Added && steps[at + 1]?.step !== Step.Added;

const OF_EXCHANGE: Readonly<Record<HanExchange, readonly Reason[]>> = {
  shape: ['shape'],
  sound: ['phonetic'],
  both: ['shape', 'phonetic'],
  other: ['han-one-different'],
  between: ['edit'],
  'left-out': ['edit'],
  turned: ['word-order'],
  part: ['part'],
};

/** The same for characters. */
export const reasonsOfExchanges = (exchanges: readonly HanExchange[]): Reason[] => [
  ...new Set(exchanges.flatMap((exchange) => OF_EXCHANGE[exchange])),
];
