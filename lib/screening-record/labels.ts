import { said } from '../said/said';
import type { CustomsOutcome, LawOutcome } from '../verdict/verdict';
import { ROW_LEVELS, type RowLevel } from './fields';
import type { RecordHead } from './head-schema';

/** The words of the page itself. */
const WORDS = [
  'title',
  'notClearance',
  'checked',
  'madeAt',
  'program',
  'file',
  'page',
  'pageRead',
  'savedIn',
  'shipmentTitle',
  'shipmentName',
  'records',
  'shipmentResult',
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
  'decided',
  'stands',
  'contested',
  'lapsed',
  'decisionLog',
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

const DECISIONS = ['conflict', 'not-conflict', 'authorised', 'escalated', 'watch'] as const;

/** Every word that a page has beside its data, in every language, by the key under which the page asks for it. */
export function pageLabels(): RecordHead['labels'] {
  return Object.fromEntries([
    ...WORDS.map((word) => [word, said((t) => t(`screeningRecord.${word}`))] as const),
    ...ROW_LEVELS.map((level) => [`level.${level}`, said((t) => t(levelKey(level)))] as const),
    ...CUSTOMS.map((outcome) => [`customs.${outcome}`, said((t) => t(`customs.${outcome}`))] as const),
    ...DECISIONS.map((kind) => [`decision.${kind}`, said((t) => t(`decision.${kind}`))] as const),
    ['demonstration', said((t) => t('demonstrationShort'))] as const,
    ...LAW.map((outcome) => [`law.${outcome}`, said((t) => t(`law.${outcome}`))] as const),
  ]);
}

/** A record is stored and read without its lists, so it names the lists in which nothing was found. */
function levelKey(level: RowLevel) {
  if (level === 'settled') return 'screeningRecord.settled' as const;
  return level === 'clear' ? ('screeningRecord.nothingInLists' as const) : (`level.${level}` as const);
}
