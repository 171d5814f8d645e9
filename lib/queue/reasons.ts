import type { OfferedKind } from '../decisions/decision';
import { fill, type Translate } from '../locales/create-translate';
import { LANGUAGE_NAMES } from '../locales/language-names.generated';
import { languageFor } from '../locales/languages';
import { hasTranslation, translatorFor } from '../locales/translate';
import type { Finding } from '../screening/finding';
import type { ReasonTemplate } from '../settings/settings';

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
  /** What stands on its button. */
  title: string;
  text: string;
}

/** The reasons that come with the product, as templates with their gaps; titles in the reader's language. */
export function builtInReasons(t: Translate): ReasonTemplate[] {
  const kinds = Object.keys(REASONS) as OfferedKind[];
  const [en, zh] = [translatorFor('en'), translatorFor('zh-CN')];
  return kinds.flatMap((kind) =>
    REASONS[kind].map((name) => ({
      ...{ id: name, kind, title: t(`queue.reasonName.${name}`) },
      ...{ en: en(`queue.reason.${name}`), zh: zh(`queue.reason.${name}`) },
    })),
  );
}

/** All reasons: those of the product, each in the person's words where they gave it others, then the person's own. */
export function allTemplates(own: readonly ReasonTemplate[], t: Translate): ReasonTemplate[] {
  const builtIn = builtInReasons(t);
  const ids = new Set(builtIn.map(({ id }) => id));
  const inPlace = new Map(own.map((reason) => [reason.id, reason]));
  // Of one that the product has, the decision it is for stays: a digit must not decide otherwise than it did.
  const changed = builtIn.map((reason) => ({ ...reason, ...inPlace.get(reason.id), kind: reason.kind }));
  return [...changed, ...own.filter(({ id }) => !ids.has(id))];
}

/**
 * The reasons for a decision about a finding, in a language of the person's choice, which need not be their own: the
 * complaint may go to somebody else. Each ends with the ground: the record, the list and its day. A reason that was written
 * in the other language alone is given in that.
 */
export function reasonsFor(
  kind: OfferedKind,
  finding: Finding,
  seller: string,
  language: ReasonLanguage,
  templates: readonly ReasonTemplate[] = builtInReasons(translatorFor(language)),
): FilledReason[] {
  const t = translatorFor(language);
  const ground = groundOf(finding, t);
  const params = paramsOf(finding, seller, t);
  return templates
    .filter((template) => template.kind === kind)
    .map((template) => {
      const text = wordsIn(language, template, t);
      return { name: template.id, title: template.title, text: `${fill(text, params)} ${ground}`.trim() };
    });
}

/** People write reasons in two languages; the product's own, where nobody changed them, are there in every one. */
function wordsIn(language: ReasonLanguage, { id, en, zh }: ReasonTemplate, t: Translate): string {
  if (language === 'zh_CN') return zh || en;
  const key = `queue.reason.${id as 'identical'}` as const;
  const isUnchanged = hasTranslation(key) && en === translatorFor('en')(key);
  return isUnchanged ? t(key) : en || zh;
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
