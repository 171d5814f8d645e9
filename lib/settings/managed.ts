import * as v from 'valibot';
import { browser } from '../browser';

/** What an organisation deploys; public/managed-schema.json describes the same to its administrators. */
const ManagedSchema = v.object({
  /** Fixed settings: shown, but not to be changed by the user. */
  settings: v.fallback(v.optional(v.record(v.string(), v.unknown()), {}), {}),
  /** Addresses of published lists to follow. */
  lists: v.fallback(v.optional(v.pipe(v.array(v.pipe(v.string(), v.url())), v.maxLength(50)), []), []),
});
export type Managed = v.InferOutput<typeof ManagedSchema>;

/** Reads managed storage; empty where nothing is deployed (Firefox then throws, Chrome answers nothing). */
export async function managed(): Promise<Managed> {
  let deployed: unknown;
  try {
    deployed = await browser.storage.managed.get(null);
  } catch {
    // No policy for this extension.
  }
  return v.parse(ManagedSchema, deployed ?? {});
}

/** Calls back when the policy changes, until the returned function is called. */
export function onManagedChanged(callback: () => void): () => void {
  const listener = (_: unknown, area: string): void => {
    if (area === 'managed') callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
