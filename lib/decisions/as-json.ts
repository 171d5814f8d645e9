import type { Json } from '../digest/canonical-json';

/** A stored entry as the log writes it: plain data, without the place, which only the index needs. */
export function asJson(stored: unknown): Json {
  const { place: _, ...decision } = stored as { place?: string };
  return JSON.parse(JSON.stringify(decision)) as Json;
}
