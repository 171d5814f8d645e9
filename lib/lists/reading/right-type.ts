import type { RightKind } from '../registers/register';
import { vocabularies } from '../registers/registry';
import { cleanText } from './fields';

/** In the order in which they claim a text: "trademark and design" is a trademark. */
const KINDS: readonly RightKind[] = ['trademark', 'copyright', 'patent'];

/** The kind of right; only trademarks are screened. Without a word for it the number may tell: T2016-…, …/ТЗ-… */
export function readRightType(text: string, recordNo: string): string {
  const clean = cleanText(text);
  const lower = clean.toLowerCase();
  const is = (kind: RightKind): boolean =>
    vocabularies.some(({ rights }) =>
      clean === ''
        ? rights?.[kind]?.numbers?.test(recordNo)
        : rights?.[kind]?.words?.some((word) => lower.includes(word)),
    );
  return KINDS.find(is) ?? clean;
}
