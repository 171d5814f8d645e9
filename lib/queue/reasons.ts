import type { OfferedKind } from '../decisions/decision';
import { fill, type Translate } from '../locales/create-translate';
import { LANGUAGES_BY_NAME, type LanguageName } from '../locales/language-name';
import { languageFor } from '../locales/languages';
import { translatorFor } from '../locales/translate';
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
export const REASON_LANGUAGES = LANGUAGES_BY_NAME;
export type ReasonLanguage = LanguageName;

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
  return kinds.flatMap((kind) =>
    REASONS[kind].map((name) => ({
      ...{ id: name, kind, title: t(`queue.reasonName.${name}`) },
      ...inEach((language) => translatorFor(language)(`queue.reason.${name}`)),
    })),
  );
}

/** A text for each language that a reason can be written in. */
export const inEach = (text: (language: ReasonLanguage) => string): Record<ReasonLanguage, string> =>
  Object.fromEntries(REASON_LANGUAGES.map((language) => [language, text(language)])) as Record<
    ReasonLanguage,
    string
  >;

/** A reason's words in one language; empty where it has none in that. */
export function reasonIn(language: ReasonLanguage, reason: ReasonTemplate): string {
  return reason[language] ?? (language === 'zh_CN' ? reason.zh : undefined) ?? '';
}

/** All reasons: those of the product, each in the person's words where they gave it others, then the person's own. */
export function allTemplates(own: readonly ReasonTemplate[], t: Translate): ReasonTemplate[] {
  const builtIn = builtInReasons(t);
  const ids = new Set(builtIn.map(({ id }) => id));
  const inPlace = new Map(own.map((reason) => [reason.id, reason]));
  // Of one that the product has, the decision it is for stays: a digit must not decide otherwise than it did.
  const changed = builtIn.map((reason) => inOtherWords(reason, inPlace.get(reason.id)));
  return [...changed, ...own.filter(({ id }) => !ids.has(id))];
}

/**
 * A reason of the product in the words that a person gave it. In a language in which they wrote nothing it stays as it came
 * while they left its English as it was, and has none once they changed that: it would say another thing in each language.
 */
function inOtherWords(reason: ReasonTemplate, own: ReasonTemplate | undefined): ReasonTemplate {
  if (!own) return reason;
  const isChanged = reasonIn('en', own) !== reasonIn('en', reason);
  const words = (language: ReasonLanguage) =>
    reasonIn(language, own) || (isChanged ? '' : reasonIn(language, reason));
  return { ...own, kind: reason.kind, ...inEach(words) };
}

/** What a reason is given about. */
export interface ReasonSubject {
  finding: Finding;
  /** Empty where nobody knows. */
  seller: string;
}

/**
 * The reasons for a decision about a finding, in a language of the person's choice, which need not be their own: the
 * complaint may go to somebody else. Each ends with the ground: the record, the list and its day. A reason that was not
 * written in it is given in English, or else in the first language in which it was.
 */
export function reasonsFor(
  kind: OfferedKind,
  { finding, seller }: ReasonSubject,
  language: ReasonLanguage,
  templates: readonly ReasonTemplate[] = builtInReasons(translatorFor(language)),
): FilledReason[] {
  const t = translatorFor(language);
  const ground = groundOf(finding, t);
  const params = paramsOf(finding, seller, t);
  return templates
    .filter((template) => template.kind === kind)
    .map((template) => {
      const text = wordsIn(language, template);
      return { name: template.id, title: template.title, text: `${fill(text, params)} ${ground}`.trim() };
    });
}

function wordsIn(language: ReasonLanguage, reason: ReasonTemplate): string {
  const languages: readonly ReasonLanguage[] = [language, 'en', ...REASON_LANGUAGES];
  return languages.map((one) => reasonIn(one, reason)).find((words) => words !== '') ?? '';
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
