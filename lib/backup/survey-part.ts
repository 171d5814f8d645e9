import * as v from 'valibot';
import { liesAhead } from '../domain/moment';
import { inTurn, type Undo } from '../domain/undo';
import { notice } from '../locales/notice';
import type { Sighting } from '../survey/sighting';
import { SightingSchema } from '../survey/sighting-schema';
import { openSurvey } from '../survey/store';
import { forgetWaiting } from '../survey/waiting';
import { faultOf, inField } from './entry-fault';
import type { Read } from './read-extras';

/** Sightings that one transaction brings. */
const PORTION = 2_000;

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

/** Brings sightings that are not here, or older here; the undo puts back what was there. */
export async function restoreSightings(sightings: readonly Sighting[]): Promise<Undo> {
  if (sightings.length === 0) return async () => {};
  const store = openSurvey();
  const undos: Undo[] = [];
  try {
    for (let at = 0; at < sightings.length; at += PORTION)
      undos.push(
        await store.replace(new Map(sightings.slice(at, at + PORTION).map((one) => [one.key, one]))),
      );
  } catch (error) {
    await inTurn(undos)();
    throw error;
  }
  return inTurn(undos);
}

/** Erases all sightings, and those that wait for room; the undo brings back what was stored. */
export async function eraseSightings(): Promise<Undo> {
  const undo = await openSurvey().clear();
  await forgetWaiting();
  return undo;
}
