import { OUTCOMES } from '../domain/outcome';
import type { CustomsOutcome, LawOutcome } from '../verdict/verdict';
import type { RecordHead } from './parts';
import { said } from './said';

/** Words of the page itself. */
const WORDS = [
  'title',
  'notClearance',
  'checked',
  'madeAt',
  'program',
  'file',
  'normalForm',
  'judgedOn',
  'rules',
  'ownMarks',
  'lists',
  'day',
  'recordals',
  'version',
  'readFrom',
  'notChecked',
  'below',
  'listings',
  'possibleConflict',
  'atCustoms',
  'underLaw',
  'notRead',
  'result',
  'rows',
  'rejected',
  'digest',
  'verify',
] as const;
export type LabelName = (typeof WORDS)[number];

const CUSTOMS: readonly CustomsOutcome[] = [
  ...(['in-scope', 'likely', 'borderline', 'review'] as const),
  ...(['application-only', 'out', 'cleared', 'unknown'] as const),
];
const LAW: readonly LawOutcome[] = [
  ...(['identical-mark', 'likelihood-of-confusion', 'reference-use', 'descriptive-use'] as const),
  ...(['well-known-only', 'authorised', 'none', 'unknown'] as const),
];

/** Every word that a page has beside its data, in every language, by the name under which the page asks for it. */
export function pageLabels(): RecordHead['labels'] {
  return Object.fromEntries([
    ...WORDS.map((word) => [word, said((t) => t(`screeningRecord.${word}`))] as const),
    ...OUTCOMES.map((outcome) => [`level.${outcome}`, said((t) => t(levelKey(outcome)))] as const),
    ...CUSTOMS.map((outcome) => [`customs.${outcome}`, said((t) => t(`customs.${outcome}`))] as const),
    ...LAW.map((outcome) => [`law.${outcome}`, said((t) => t(`law.${outcome}`))] as const),
  ]);
}

/** A record is kept, and read where its lists are not: it says of what nothing was found in. */
function levelKey(outcome: (typeof OUTCOMES)[number]) {
  return outcome === 'clear' ? ('screeningRecord.nothingInLists' as const) : (`level.${outcome}` as const);
}
