import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from '../../lib/locales/create-translate';
import { daysSince, formatDay, formatMoment } from '../../lib/locales/days';
import { numberFormat, shareFormat } from '../../lib/locales/formats';

/** What a component needs to speak: the texts, and the day it is. */
export interface Texts {
  t: Translate;
  today: Date;
}

export const TextsContext = createContext<Texts | undefined>(undefined);

/** The texts of the surface this component is in, with days, ages and numbers in the reader's own form. */
export function useTexts() {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('Drawn outside TextsContext');
  return createFormatters(texts);
}

/** The day it is, for a component that reckons with it. */
export function useToday(): Date {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('Drawn outside TextsContext');
  return texts.today;
}

export type Formatters = ReturnType<typeof createFormatters>;

/** The same without a component: for labels of things that are not drawn by Preact. */
export function createFormatters({ t, today }: Texts) {
  const languageTag = t('languageTag');
  return {
    t,
    day: (day: string) => formatDay(day, languageTag),
    /** "20 May 2026, 16:00" in the reader's own time zone. */
    moment: (at: string) => formatMoment(at, languageTag),
    number: (value: number) => numberFormat(languageTag).format(value),
    /** 0.4 → "40%". */
    share: (value: number) => shareFormat(languageTag).format(value),
    /** "today", "3 days old", "6 months old"; empty text where the day is not known. */
    age: (day: string) => {
      const days = daysSince(day, today);
      if (days === null) return t('age.unknown');
      if (days < 1) return t('age.today');
      if (days < 61) return t('age.days', {}, days);
      if (days < 730) return t('age.months', {}, Math.round(days / 30.44));
      return t('age.years', {}, Math.floor(days / 365.25));
    },
  };
}
