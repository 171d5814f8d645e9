import type { Translate } from './create-translate';
import { t } from './i18n';
import { noticeText } from './notice';
import type * as carried from './translate';

/**
 * Stands in the place of `translate.ts` in the background's build: what it says, it says in the language that this
 * extension speaks, whose texts the browser keeps. The dictionaries of every language would be two fifths of its script,
 * and each wake loads all of that. There is no other language to choose: a locale that is asked for is the one spoken.
 */
export const translate: typeof carried.translate = (_locale: string, ...asked: unknown[]) =>
  t(...(asked as Parameters<Translate>));

/** A notice in the language spoken, whatever the locale. */
export const translateNotice: typeof carried.translateNotice = (_locale, notice) => noticeText(notice, t);
