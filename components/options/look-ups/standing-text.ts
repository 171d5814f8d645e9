import type { LookUpRow } from '../../../lib/look-ups/look-up-rows';
import type { Standing } from '../../../lib/look-ups/standing';
import { foldWord } from '../../../lib/look-ups/word-fold';
import type { Formatters } from '../../shared/texts-context';

type Told = Extract<Standing, { day: string }>;

/** How far a word was looked up, in a line: the answer, its age where that matters, and how it was searched. */
export function standingText(
  { key, standing }: Pick<LookUpRow, 'key' | 'standing'>,
  format: Formatters,
): string {
  const { t, day } = format;
  if (standing.is === 'to-look-up') return t('toLookUp.state.toLookUp');
  if (standing.is === 'register') {
    const { list, date } = standing;
    return date
      ? t('toLookUp.state.registerOf', { list, day: day(date) })
      : t('toLookUp.state.register', { list });
  }
  return [answer(standing, format), ...asides(key, standing, format)].join(' · ');
}

function answer(standing: Told, format: Formatters): string {
  const { t, number } = format;
  const { old, hits } = standing;
  const when = { day: format.day(standing.day), days: number(standing.days) };
  if (standing.is === 'in-part')
    return t(old ? 'toLookUp.state.oldInPart' : 'toLookUp.state.inPart', {
      ...when,
      taken: number(standing.taken),
      hits: number(hits),
    });
  if (hits === 0) return t(old ? 'toLookUp.state.oldNone' : 'toLookUp.state.none', when);
  return t(old ? 'toLookUp.state.oldHits' : 'toLookUp.state.hits', { ...when, count: number(hits) }, hits);
}

function asides(key: string, { match, words, byHand }: Told, { t }: Formatters): string[] {
  return [
    ...(match === 'exact' ? [t('toLookUp.state.exact')] : []),
    ...(foldWord(words) === key ? [] : [t('toLookUp.state.with', { words })]),
    ...(byHand ? [t('toLookUp.state.byHand')] : []),
  ];
}

/** "12 listings", "about 400 listings"; empty for a word that none has. */
export function listingsText(
  { listings, about }: Pick<LookUpRow, 'listings' | 'about'>,
  { t, number }: Formatters,
): string {
  if (listings === 0) return '';
  return t(about ? 'toLookUp.aboutListings' : 'toLookUp.listings', { count: number(listings) }, listings);
}
