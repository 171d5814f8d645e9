import type { Listing } from '../domain/listing';
import { keyOfOffer } from './see';
import type { SavedEvidence } from './sighting';
import type { SurveyStore } from './store';

/** Packages that are noted of one offer; beyond them the first one and the latest stay. */
export const MOST_EVIDENCE = 50;

/** Notes with a sighting that a package of evidence of its offer was saved; of an offer that the survey has not, nothing is noted. */
export async function noteEvidence(
  store: SurveyStore,
  offer: Pick<Listing, 'site' | 'id' | 'url' | 'title'>,
  saved: SavedEvidence,
): Promise<void> {
  await store.change([keyOfOffer(offer)], (sighting) => {
    const before = (sighting.evidence ?? []).filter(({ digest }) => digest !== saved.digest);
    const all = [...before, saved];
    return {
      ...sighting,
      evidence: all.length > MOST_EVIDENCE ? [all[0]!, ...all.slice(1 - MOST_EVIDENCE)] : all,
    };
  });
}
