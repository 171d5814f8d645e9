import { CHARACTERS } from './hard-texts';
import { type Part, regexTree, type Sequence } from './regex-tree';

/**
 * Whether two runs without an end in a pattern take the same character, with nothing between them that is another, and
 * something behind them may fail: `^[\s:-]*--[\s:-]*$`. A text of that one character is then parted in every way, which
 * takes the square of its length. Tried with characters of every kind that patterns tell apart.
 */
export function hasMeetingRuns(source: string, flags: string): boolean {
  const kinds = flags.replace(/[gy]/g, '');
  return regexTree(source).some((choice) => meetIn(choice, kinds, false));
}

function meetIn(sequence: Sequence, flags: string, failsBehind: boolean): boolean {
  return sequence.some((entry, at) => {
    const behind = sequence.slice(at + 1);
    const fails = failsBehind || canFail(behind);
    if (entry.part.kind === 'group' && !entry.part.looksAround)
      return entry.part.choices.some((choice) => meetIn(choice, flags, fails));
    return (
      isOpen(entry) &&
      CHARACTERS.some((one) => takes(entry.part, one, flags) && meetsAgain(behind, one, flags))
    );
  });
}

/** Whether a run of the same character follows, behind parts that are made of it or may be left out, and may be in vain. */
function meetsAgain(behind: Sequence, character: string, flags: string): boolean {
  for (const [at, entry] of behind.entries()) {
    if (isOpen(entry) && takes(entry.part, character, flags)) return canFail(behind.slice(at + 1));
    if (entry.least > 0 && !takes(entry.part, character, flags)) return false;
  }
  return false;
}

type Entry = Sequence[number];

const isOpen = ({ part, most }: Entry) => part.kind === 'one' && most === Number.POSITIVE_INFINITY;

const canFail = (sequence: Sequence) =>
  sequence.some(({ part, least }) => least > 0 || part.kind === 'nothing');

/** Whether a text of this character alone may be what a part takes. */
function takes(part: Part, character: string, flags: string): boolean {
  if (part.kind === 'nothing') return true;
  if (part.kind === 'one') return new RegExp(`^(?:${part.source})$`, flags).test(character);
  if (part.looksAround) return true;
  return part.choices.some((choice) =>
    choice.every((entry) => entry.least === 0 || takes(entry.part, character, flags)),
  );
}
