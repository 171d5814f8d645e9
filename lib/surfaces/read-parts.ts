import { type Failure, failureOf, NoticeError } from '../locales/failure';
import { inTime } from '../runtime/in-time';

/** Longest time, in ms, that one part may delay showing the others. */
const PATIENCE = 8_000;

/** How each part is read, by its name. */
export type Readings<Values> = { readonly [Part in keyof Values]: () => Promise<Values[Part]> };

/** What was read, and why some parts could not be. */
export interface ReadParts<Values> {
  values: Values;
  failed: Partial<Record<keyof Values, Failure>>;
}

/**
 * Reads parts in parallel and independently. Never rejects: a part that fails or does not answer in time is named, and
 * gets its value from `otherwise`.
 */
export async function readParts<Values extends object>(
  readings: Readings<Values>,
  otherwise: Values,
): Promise<ReadParts<Values>> {
  const values = { ...otherwise };
  const failed: ReadParts<Values>['failed'] = {};
  const late = () => new NoticeError({ key: 'section.noAnswer' });
  async function read(part: keyof Values): Promise<void> {
    try {
      values[part] = await inTime(readings[part](), PATIENCE, late);
    } catch (error) {
      failed[part] = failureOf(error);
    }
  }
  await Promise.all((Object.keys(readings) as (keyof Values)[]).map(read));
  return { values, failed };
}
