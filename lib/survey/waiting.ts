import { storage } from '#imports';
import { openedLinks } from './opened-links';
import type { Seen } from './sighting';

/** What could not be stored in a survey. */
export interface SurveyTrouble {
  /** Looks that wait in the browser's memory until there is room to store them. */
  waiting: number;
  /** Looks that were lost. */
  lost: number;
  /** The disk is full; the survey has reached its limit; or the database failed otherwise. */
  reason: 'quota' | 'full' | 'failed';
}

/** Looks that could not be stored yet: in the browser's memory, which outlives the worker. */
export const waitingLooks = storage.defineItem<Seen[]>('session:surveyWaiting', { fallback: [] });
export const surveyTroubles = storage.defineItem<SurveyTrouble | null>('session:surveyTrouble', {
  fallback: null,
});

/** Forgets what waits, the reported problems and the opened links, as when everything of a survey is erased. */
export async function forgetWaiting(): Promise<void> {
  await Promise.all([waitingLooks.removeValue(), surveyTroubles.removeValue(), openedLinks.removeValue()]);
}
