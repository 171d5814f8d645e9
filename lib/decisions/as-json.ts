import type { Json } from '../digest/canonical-json';

/** What lies in the store, as the log writes it: plain data, without the place, which is of the index alone. */
export function asJson(stored: unknown): Json {
  const { place: _, ...decision } = stored as { place?: string };
  return JSON.parse(JSON.stringify(decision)) as Json;
}
