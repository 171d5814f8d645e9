import { isDay, today } from '../domain/day';
import { LANGUAGES } from '../locales/translate';
import type { ScreeningContext } from '../screening/finding';
import type { ScreenOptions } from './types';

/** What may be chosen, beside the day and the own marks. The first is what counts where nothing is said. */
const CHOICES = {
  policy: ['strict', 'cautious'],
  direction: ['export', 'import'],
  consignment: ['commercial', 'personal', 'luggage'],
  language: ['en', ...LANGUAGES],
} as const;

/**
 * The options as the pipeline has them. Whoever writes JavaScript is told of a word that means nothing, too: it would
 * quietly screen otherwise than meant.
 * @throws RangeError
 */
export function contextOf({
  on = today(),
  own = [],
  all = false,
  ...chosen
}: ScreenOptions): ScreeningContext {
  if (!isDay(on)) throw new RangeError(`on: "${on}" is no day as YYYY-MM-DD`);
  const choice = <Name extends keyof typeof CHOICES>(name: Name): (typeof CHOICES)[Name][number] => {
    const words: readonly string[] = CHOICES[name];
    const word = chosen[name] ?? words[0]!;
    if (!words.includes(word)) throw new RangeError(`${name}: "${word}" is none of ${words.join(', ')}`);
    return word as (typeof CHOICES)[Name][number];
  };
  return {
    ...{ on, own, all },
    ...{ policy: choice('policy'), direction: choice('direction'), consignment: choice('consignment') },
    locale: choice('language'),
  };
}
