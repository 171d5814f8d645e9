import type { Settings } from '../settings/settings';
import { guessCustoms } from '../sources/guess';

/** The customs that a person's goods meet first. */
export interface OwnCustoms {
  /** Absent where the person has not said, and the browser does not tell. */
  regime?: string;
  /** Only the browser says so, not the person. */
  suggested: boolean;
}

/** What the person chose, else what this browser's time zone and language suggest. Nothing of it leaves the machine. */
export function ownCustoms({ customs }: Pick<Settings, 'customs'>): OwnCustoms {
  if (customs) return { regime: customs, suggested: false };
  const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
  const guessed = guessCustoms({ timeZone, languages: [locale] });
  return { ...(guessed && { regime: guessed }), suggested: true };
}
