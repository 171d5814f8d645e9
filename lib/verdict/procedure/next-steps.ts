import { translate } from '../../locales/translate';
import type { Judgement } from '../judgement';
import { isEvasion } from '../relation-reasons';
import type { NextRule, Role } from './rule';
import rules from './rules.json';

export type { Role };

/** A judgement, and of its finding what the sentences name. */
export type Judged = Pick<
  Judgement,
  'row' | 'regime' | 'customs' | 'use' | 'outcome' | 'accessory' | 'rival'
> & {
  mark?: string;
  recordNo?: string;
  holder?: string;
  reasons?: readonly string[];
};

/** One thing to do: a key to recognise it by, and the sentence in the asker's language. */
export interface NextStep {
  key: string;
  text: string;
}

/** What a seller, a moderator or a right holder can do next about one finding. The verdict is the same for all. */
export function nextSteps(judged: Judged, role: Role, locale: string): NextStep[] {
  const holder = judged.holder || translate(locale, 'verdict.holderUnknown');
  const keys = (rules as readonly NextRule[])
    .filter((rule) => rule.role === role && fits(rule.when, judged))
    .flatMap((rule) => rule.steps);
  return [...new Set(keys)].map((key) => ({
    key,
    text: translate(locale, `next.${key}`, {
      mark: judged.mark ?? '',
      recordNo: judged.recordNo ?? '',
      holder,
    }),
  }));
}

function fits(when: NextRule['when'], judged: Judged): boolean {
  return (
    (!when.row || when.row.includes(judged.row)) &&
    (!when.customs || when.customs.includes(judged.customs.outcome)) &&
    (!when.use || when.use.includes(judged.use)) &&
    (!when.regime || when.regime.includes(judged.regime)) &&
    !when.notRegime?.includes(judged.regime) &&
    (!when.outcome || when.outcome.includes(judged.outcome)) &&
    (when.accessory === undefined || when.accessory === (judged.accessory ?? false)) &&
    (when.rival === undefined || when.rival === (judged.rival ?? false)) &&
    (when.evasion === undefined || when.evasion === (judged.reasons ?? []).some(isEvasion))
  );
}
