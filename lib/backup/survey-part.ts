import * as v from 'valibot';
import { liesAhead } from '../domain/moment';
import type { Undo } from '../domain/undo';
import { notice } from '../locales/notice';
import type { Sighting } from '../survey/sighting';
import { SightingSchema } from '../survey/sighting-schema';
import { openSurvey } from '../survey/store';
import { forgetWaiting } from '../survey/waiting';
import { type Course, inPortions, type LongUndo, orNothing } from './course';
import { faultOf, inField } from './entry-fault';
import type { Read } from './read-extras';

/** Everything that a survey keeps, as it lies. */
export async function storedSightings(): Promise<Sighting[]> {
  const store = openSurvey();
  const sightings: Sighting[] = [];
  for await (const some of store.walk()) sightings.push(...some);
  await store.close();
  return sightings;
}

/** A sighting of a backup. One from days to come would stand before every later one. */
export function readSighting(value: unknown): Read<Sighting> {
  const read = v.safeParse(SightingSchema, value);
  if (!read.success) return { fault: faultOf(read.issues[0]) };
  const { last } = read.output;
  return liesAhead(last)
    ? { fault: inField('last', notice('liesAhead', { text: last })) }
    : { item: read.output };
}

/** Brings sightings that are not here, or older here; the undo puts back what was there. Cancelled, it has brought none. */
export async function restoreSightings(
  sightings: readonly Sighting[],
  course: Course = {},
): Promise<LongUndo> {
  if (sightings.length === 0) return async () => {};
  const store = openSurvey();
  const undos: [Undo, number][] = [];
  const undo: LongUndo = async ({ signal, onMore } = {}) => {
    // One that is done is not done again: what came since stays.
    while (undos.length > 0) {
      signal?.throwIfAborted();
      const [back, count] = undos[0]!;
      await back();
      undos.shift();
      onMore?.(count);
    }
  };
  const bring = () =>
    inPortions(sightings, course, async (some) =>
      undos.push([await store.replace(new Map(some.map((one) => [one.key, one]))), some.length]),
    );
  await orNothing('sightings', bring, undo);
  return undo;
}

/** Erases all sightings, and those that wait for room; the undo brings back what was stored. */
export async function eraseSightings(): Promise<Undo> {
  const undo = await openSurvey().clear();
  await forgetWaiting();
  return undo;
}
