import { OFFERED_KINDS, type OfferedKind } from '../../lib/decisions/decision';
import {
  type FilledReason,
  type ReasonLanguage,
  type ReasonSubject,
  reasonsFor,
} from '../../lib/queue/reasons';
import type { ReasonTemplate } from '../../lib/settings/settings';

/** A reason with the decision that it is given for. */
export interface KindReason extends FilledReason {
  kind: OfferedKind;
}

/** The reasons for all decisions in one row, as the digits count them. */
export function allReasons(
  about: ReasonSubject,
  language: ReasonLanguage,
  templates: readonly ReasonTemplate[],
): KindReason[] {
  return OFFERED_KINDS.flatMap((kind) =>
    reasonsFor(kind, about, language, templates).map((reason) => ({ ...reason, kind })),
  );
}
