import * as v from 'valibot';

/** What is known of a published list from the last time. */
export interface KnownState {
  etag?: string;
  lastModified?: string;
  version?: number;
  /** Public key pinned at first use. */
  key?: string;
}

const StateSchema = v.object({
  etag: v.exactOptional(v.string()),
  lastModified: v.exactOptional(v.string()),
  // Every state that was ever written has it: an object without is something else.
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  key: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(200))),
});

/**
 * Reads a state that was written down. Undefined where the text is no such state: whoever asks must then not go on
 * as if nothing had been pinned.
 */
export function parseKnownState(text: string): KnownState | undefined {
  try {
    const read = v.safeParse(StateSchema, JSON.parse(text));
    return read.success ? read.output : undefined;
  } catch {
    // Not JSON: cut off, or another file.
    return undefined;
  }
}
