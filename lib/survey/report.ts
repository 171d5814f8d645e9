import type { Undo } from '../domain/undo';
import type { ApartReason } from './apart';
import type { OfferFacts, Sighting } from './sighting';
import type { SurveyStore } from './store';

/** The result of noting sightings as reported. */
export interface ReportedNow {
  /** Noted. */
  noted: number;
  /** Kept apart, so not noted: sellers who may offer the goods are not reported. */
  apart: number;
  undo: Undo;
}

/** Notes that offers were reported, and what they were at that time. Those that are kept apart are left out. */
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
