import type { Undo } from '../domain/undo';
import type { ApartReason } from './apart';
import type { OfferFacts, Sighting } from './sighting';
import type { SurveyStore } from './store';

/** What became of sightings that a person wants to note as reported. */
export interface ReportedNow {
  /** Noted. */
  noted: number;
  /** Kept apart, so not noted: whoever may offer the goods is not reported. */
  apart: number;
  undo: Undo;
}

/** Notes that offers were reported, and what they were then. Those that are kept apart are left out. */
export async function noteReported(
  store: SurveyStore,
  sightings: readonly Sighting[],
  apart: (sighting: Sighting) => ApartReason | undefined,
  at: string,
): Promise<ReportedNow> {
  const open = sightings.filter((sighting) => apart(sighting) === undefined);
  const undo = await store.change(
    open.map(({ key }) => key),
    ({ looked, ...one }) => ({ ...one, reported: { at, ...factsOf(one) } }),
  );
  return { noted: open.length, apart: sightings.length - open.length, undo };
}

function factsOf({ title, seller, price, currency }: OfferFacts): OfferFacts {
  return {
    title,
    ...(seller && { seller }),
    ...(price !== undefined && { price }),
    ...(currency && { currency }),
  };
}
