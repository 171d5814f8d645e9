import { severity } from '../domain/outcome';
import type { Finding } from '../screening/finding';
import { partsOf } from '../verdict/use/implied';
import type { UseReading } from '../verdict/use/reading';
import { mayOnlyFit } from './fit-places';
import type { Need } from './suggestion';

/** A finding that no wording resolves, and what would. */
export interface Needed {
  need: Need;
  mark: string;
}

/**
 * What stands against any other wording: the first finding, most severe first, of goods that bear the mark or are called
 * copies. Undefined where all that weighs more than "worth knowing" is, or may be, a reference.
 * @param shown the findings that are shown, most severe first
 */
export function neededInstead(
  reading: UseReading,
  shown: readonly Finding[],
  brand: string,
): Needed | undefined {
  const copy = shown.find(({ use }) => use === 'counterfeit-signal');
  if (copy) return { need: 'other-goods', mark: copy.mark };
  const [first] = shown;
  if (first && brand === '' && claimsGenuine(reading)) return { need: 'authorisation', mark: first.mark };
  const bears = shown.find(
    (finding) => isHeavy(finding) && finding.use !== 'compatible' && !mayOnlyFit(reading, finding, brand),
  );
  return bears && { need: needOf(bears), mark: bears.mark };
}

/** "Original", 正品, for goods that name no other maker; "genuine leather" is about leather. */
function claimsGenuine({ folded }: UseReading): boolean {
  return partsOf(folded).some(
    ({ meaning, end }) => meaning === 'genuine' && !MATERIAL.test(folded.slice(end, end + LONGEST_MATERIAL)),
  );
}

const MATERIAL = /^\s*(?:leather|leder|cuir|cuero|pelle|couro|кож|皮|革)/;
const LONGEST_MATERIAL = 12;

/** Above "worth knowing". */
export const isHeavy = ({ outcome }: Pick<Finding, 'outcome'>): boolean =>
  severity(outcome) > severity('note');

function needOf({ use, relation }: Finding): Need {
  if (use === 'used') return 'origin';
  return relation === 'identical' ? 'authorisation' : 'another-name';
}
