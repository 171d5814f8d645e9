import type { Listing } from '../domain/listing';
import { keyOfOffer } from './see';
import type { SavedEvidence } from './sighting';
import type { SurveyStore } from './store';

/** The most packages noted for one offer; beyond it, the first one and the latest are kept. */
export const MOST_EVIDENCE = 50;

/**
 * Notes with a sighting that a package of evidence of its offer was saved; does nothing for an offer that is not in
 * the survey.
 */
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
