import { formatDay } from '../locales/days';
import type { LanguageName } from '../locales/language-name';
import { translatorFor } from '../locales/translate';
import type { MarkGap } from './waiver';

/** The most words that a draft names; the table beside it has all of them. */
const MOST_WORDS = 30;

/**
 * A draft for the next recordal of a mark, in one of the product's languages, for whoever files it to read and change.
 */
export function draftRecordal({ mark, words }: MarkGap, language: LanguageName): string {
  const t = translatorFor(language);
  const day = (moment: string) => formatDay(moment.slice(0, 10), t('languageTag'));
  const lines = words.slice(0, MOST_WORDS).map((one) =>
    t('survey.draft.line', {
      words: one.words,
      offers: one.offers,
      sellers: one.sellers,
      sites: one.sites.join(t('listSeparator')),
      from: day(one.first),
      until: day(one.last),
    }),
  );
  return [
    t('survey.draft.head', { mark }),
    t('survey.draft.lead', { mark }),
    ...lines,
    t('survey.draft.end'),
  ].join('\n');
}
