import type { Settings } from '../settings/settings';
import { guessCustoms } from '../sources/guess';

/** The customs authority that a person's goods meet first. */
export interface OwnCustoms {
  /** Absent if the person has not said, and the browser gives no hint. */
  regime?: string;
  /** Suggested by the browser's settings, not chosen by the person. */
  suggested: boolean;
}

/**
 * The person's choice, otherwise a suggestion from this browser's time zone and language. Nothing of it leaves the
 * machine.
 */
export function ownCustoms({ customs }: Pick<Settings, 'customs'>): OwnCustoms {
  if (customs) return { regime: customs, suggested: false };
  const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
  const guessed = guessCustoms({ timeZone, languages: [locale] });
  return { ...(guessed && { regime: guessed }), suggested: true };
}
