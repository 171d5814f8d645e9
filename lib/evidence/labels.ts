import type { DecisionKind } from '../decisions/decision';
import type { Level } from '../domain/outcome';
import { said } from '../said/said';
import type { Said } from '../said/said-schema';
import type { CustomsOutcome, LawOutcome } from '../verdict/verdict';

/** Words of the report itself. */
const WORDS = [
  'title',
  'notProof',
  'what',
  'address',
  'pageTitle',
  'utc',
  'ended',
  'local',
  'program',
  'browser',
  'listing',
  'field.id',
  'field.site',
  'field.url',
  'field.title',
  'field.brand',
  'field.category',
  'field.seller',
  'field.price',
  'field.quantity',
  'field.images',
  'cardPicture',
  'pagePicture',
  'cardText',
  'finding',
  'possibleConflict',
  'mark',
  'words',
  'list',
  'listDay',
  'listDigest',
  'unknownDigest',
  'atCustoms',
  'underLaw',
  'chain',
  'decided',
  'limits',
  'check',
] as const;
export type LabelName = (typeof WORDS)[number];

/** What of a finding a report says in words. */
interface Outcomes {
  outcome: Level;
  customs: { outcome: CustomsOutcome };
  law: { outcome: LawOutcome };
  decision?: { kind: DecisionKind } | undefined;
}

/** The words that one report needs, in every language: its own, and those for what was found and decided. */
export function reportLabels({ outcome, customs, law, decision }: Outcomes): Record<string, Said> {
  return Object.fromEntries([
    ...WORDS.map((word) => [word, said((t) => t(`evidence.report.${word}`))] as const),
    ['level', said((t) => t(`level.${outcome}`))] as const,
    ['customs', said((t) => t(`customs.${customs.outcome}`))] as const,
    ['law', said((t) => t(`law.${law.outcome}`))] as const,
    ...(decision ? [['decision', said((t) => t(`decision.${decision.kind}`))] as const] : []),
    ['demonstration', said((t) => t('demonstrationShort'))] as const,
  ]);
}
