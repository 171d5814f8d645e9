import { firstRegime } from '../../../lib/look-ups/first-regime';
import type { LookUpMatter } from '../../../lib/look-ups/look-up-rows';

/** An authority's register, as the list offers it. */
export interface LookUpRegister {
  regime: string;
  /** What it is called in the reader's language. */
  name: string;
  /** Where a person searches it; absent where nobody knows. */
  address?: string;
}

/** Most sellers who read this ship from China. */
const USUAL_REGIME = 'CN';

/** The registers to choose among: the person's own first, or where most was searched, then as they come; also one that only a list knows. */
export function registersOf(
  { answers }: Pick<LookUpMatter, 'answers'>,
  registers: readonly LookUpRegister[],
  own?: string,
): LookUpRegister[] {
  const searched = [...answers.exact.values()].flatMap((some) => some.map(({ regime }) => regime));
  const regimes = new Set([...registers.map(({ regime }) => regime), ...searched]);
  const first = own ?? firstRegime(answers, registers[0]?.regime ?? USUAL_REGIME);
  return [first, ...[...regimes].filter((regime) => regime !== first)].map(
    (regime) => registers.find((one) => one.regime === regime) ?? { regime, name: regime },
  );
}
