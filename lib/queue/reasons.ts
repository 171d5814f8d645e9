import type { OfferedKind } from '../decisions/decision';
import type { Translate } from '../locales/create-translate';
import { LANGUAGE_NAMES } from '../locales/language-names.generated';
import { languageFor } from '../locales/languages';
import { translatorFor } from '../locales/translate';
import type { Finding } from '../screening/finding';

/** Reasons that are often given, by the decision that they are given for; the first is offered first. */
export const REASONS = {
  conflict: ['identical', 'likeness', 'copy'],
  'not-conflict': ['otherWord', 'otherGoods', 'reference', 'secondHand'],
  authorised: ['papers', 'ownShop'],
  escalated: ['law', 'asked', 'unclear'],
} as const satisfies Record<OfferedKind, readonly string[]>;

/** The languages that a reason can be written in: those of the product, by the names of their files. */
export const REASON_LANGUAGES = Object.keys(LANGUAGE_NAMES) as (keyof typeof LANGUAGE_NAMES)[];
export type ReasonLanguage = (typeof REASON_LANGUAGES)[number];

/** The one of them that a reader of a language is offered first. */
export function reasonLanguageFor(languageTag: string): ReasonLanguage {
  return languageFor(languageTag, REASON_LANGUAGES) as ReasonLanguage;
}

/** A reason with its ground filled in, to be read and changed before it is kept. */
export interface FilledReason {
  name: string;
  text: string;
}

/**
 * The reasons for a decision about a finding, in a language of the person's choice, which need not be their own: the
 * complaint may go to somebody else. Each ends with the ground: the record, the list and its day.
 */
export function reasonsFor(
  kind: OfferedKind,
  finding: Finding,
  seller: string,
  language: ReasonLanguage,
): FilledReason[] {
  const t = translatorFor(language);
  const ground = groundOf(finding, t);
  return REASONS[kind].map((name) => ({
    name,
    text: `${t(`queue.reason.${name}`, paramsOf(finding, seller, t))} ${ground}`,
  }));
}

function paramsOf({ text, mark, holder }: Finding, seller: string, t: Translate) {
  const unknown = t('queue.unknown');
  return { words: text, mark, holder: holder || unknown, seller: seller || unknown };
}

function groundOf({ recordNo, regime, classes, validTo, list, listDate }: Finding, t: Translate): string {
  const unknown = t('queue.unknown');
  return t('queue.ground', {
    ...{ recordNo, regime, list },
    classes: classes.join(', ') || unknown,
    until: validTo ?? unknown,
    date: listDate || unknown,
  });
}
