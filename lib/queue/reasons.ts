import type { OfferedKind } from '../decisions/decision';
import { fill, type Translate } from '../locales/create-translate';
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

/** The languages that a reason can be written in: those of the product. */
export type ReasonLanguage = 'en' | 'zh-CN';

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
    .map(({ id, title, en, zh }) => {
      const text = language === 'en' ? en || zh : zh || en;
      return { name: id, title, text: `${fill(text, params)} ${ground}`.trim() };
    });
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
