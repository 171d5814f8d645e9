import { isDay, today } from '../domain/day';
import { LANGUAGES } from '../locales/translate';
import type { ScreeningContext } from '../screening/finding';
import { ownMarks, refuseUnknown } from './checked-options';
import type { ScreenOptions } from './types';

/** The permitted values of each option, beside the day and the own marks. The first is the default. */
const CHOICES = {
  policy: ['strict', 'cautious'],
  direction: ['export', 'import'],
  consignment: ['commercial', 'personal', 'luggage'],
  language: LANGUAGES,
} as const;

/**
 * The options in the form that the pipeline takes. JavaScript callers are told of unknown values too: otherwise a
 * listing would quietly be screened in another way than was meant.
 * @throws TypeError or RangeError
 */
export function contextOf(options: ScreenOptions): ScreeningContext {
  refuseUnknown(options, ['on', 'own', 'all', ...Object.keys(CHOICES)]);
  const { on = today(), all = false, ...chosen } = options;
  const own = ownMarks(options.own ?? []);
  if (typeof all !== 'boolean') throw new TypeError('all: is neither true nor false');
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
