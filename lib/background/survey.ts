import type { DecidedScreening } from '../decisions/decided';
import type { Listing } from '../domain/listing';
import type { ShopPage } from '../messages/protocol';
import { withLock } from '../runtime/with-lock';
import { readSettings } from '../settings/items';
import { covers } from '../survey/plan';
import { see } from '../survey/see';
import type { Seen } from '../survey/sighting';
import { type SurveyTrouble, surveyTroubles, waitingLooks } from '../survey/waiting';
import { surveyStore } from './survey-store';
import { siteKeyOf } from './visited-site';

/** The most sightings that wait: browsers give little memory for it. Further ones are counted and reported as lost. */
const MOST_WAITING = 2_000;

/**
 * Stores what a page in a survey shows, once its listings were judged; nothing from a private window. Answers once it
 * is stored, so that stopping the worker loses nothing: a page without an answer asks again. Never rejects: what
 * cannot be stored waits, and the survey's page says so; the listings are judged all the same.
 */
export async function takeSightings(
  listings: readonly Listing[],
  screenings: readonly DecidedScreening[],
  shop: ShopPage,
): Promise<void> {
  try {
    const plan = await readSettings();
    if (shop.inPrivate || !covers(plan, siteKeyOf(shop))) return;
    const at = new Date().toISOString();
    const looks = listings.flatMap((listing, nth) => see(listing, screenings[nth]!, plan, at) ?? []);
    if (looks.length > 0) await keepOrWait(looks);
  } catch (error) {
    console.warn('what a page showed was not kept for the survey', error);
  }
}

/** Stores what waits, as far as possible by now, and reports what cannot be stored. */
export async function surveyTrouble(): Promise<SurveyTrouble | null> {
  if ((await waitingLooks.getValue()).length > 0) await keepOrWait([]);
  return surveyTroubles.getValue();
}

/** One after the other: two pages at once would each count the other's waiting sightings as stored. */
function keepOrWait(looks: readonly Seen[]): Promise<void> {
  return withLock('survey', async () => {
    const before = await waitingLooks.getValue();
    const all = [...before, ...looks];
    try {
      const { refused } = await surveyStore().keep(all);
      await Promise.all([
        before.length > 0 && waitingLooks.removeValue(),
        surveyTroubles.setValue(refused > 0 ? { waiting: 0, lost: refused, reason: 'full' } : null),
      ]);
    } catch (error) {
      const lost = (await surveyTroubles.getValue())?.lost ?? 0;
      const kept = all.slice(0, MOST_WAITING);
      await waitingLooks.setValue(kept);
      const reason = isQuota(error) ? 'quota' : 'failed';
      await surveyTroubles.setValue({ waiting: kept.length, lost: lost + all.length - kept.length, reason });
    }
  });
}

const isQuota = (error: unknown): boolean =>
  /quota/i.test(String((error as { name?: string } | null)?.name ?? error));
