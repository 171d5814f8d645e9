import { storage } from '#imports';
import { openedLinks } from './opened-links';
import type { Seen } from './sighting';

/** What of a survey could not be stored. */
export interface SurveyTrouble {
  /** Looks that wait for room in the browser's memory, and are stored when there is some. */
  waiting: number;
  /** Looks that are not kept. */
  lost: number;
  /** No room on the disk; the survey has as many as it can; or the database failed otherwise. */
  reason: 'quota' | 'full' | 'failed';
}

/** Looks that could not be stored, until they can: in the browser's memory, which outlives the worker. */
export const waitingLooks = storage.defineItem<Seen[]>('session:surveyWaiting', { fallback: [] });
export const surveyTroubles = storage.defineItem<SurveyTrouble | null>('session:surveyTrouble', {
  fallback: null,
});

/** Forgets what waits, what was said of it and which links were opened, as everything else of a survey is erased. */
export async function forgetWaiting(): Promise<void> {
  await Promise.all([waitingLooks.removeValue(), surveyTroubles.removeValue(), openedLinks.removeValue()]);
}
