import { foldedWords } from '../decisions/folded-words';
import { shareOfGenuine } from './genuine-price';
import { namedIn } from './named-in';
import type { SurveyPlan } from './plan';
import type { Named, Sighting } from './sighting';
import type { SurveyStore } from './store';

/** Sightings that are written at a time: a page that is looked at meanwhile does not wait long. */
const AT_ONCE = 1_000;

/**
 * Brings what is kept in line with a plan that changed: prices stand beside the genuine ones of now, and offers name the
 * variants that were added. What a mark named that is no longer surveyed stays, since it was seen. O(sightings).
 */
export async function renew(store: SurveyStore, plan: SurveyPlan): Promise<void> {
  let changes = new Map<string, Sighting>();
  for await (const batch of store.walk()) {
    for (const sighting of batch) {
      const after = renewed(sighting, plan);
      if (after) changes.set(after.key, after);
    }
    if (changes.size < AT_ONCE) continue;
    await store.replace(changes);
    changes = new Map();
  }
  if (changes.size > 0) await store.replace(changes);
}

/** A sighting as the plan has it now; undefined where that changes nothing. */
function renewed(sighting: Sighting, plan: SurveyPlan): Sighting | undefined {
  const { title, brand, seller, verdicts, share: before, ...rest } = sighting;
  const texts = { title, ...(brand && { brand }), ...(seller && { seller }) };
  const named = joined(sighting.named, namedIn(texts, verdicts, plan.surveyMarks));
  const share = shareOfGenuine(sighting, named, plan);
  if (share === before && named.length === sighting.named.length) return undefined;
  return { ...rest, ...texts, verdicts, named, ...(share !== undefined && { share }) };
}

function joined(before: readonly Named[], now: readonly Named[]): Named[] {
  const key = ({ mark, words }: Named) => `${mark}\n${foldedWords(words)}`;
  return [...new Map([...now, ...before].map((named) => [key(named), named])).values()];
}
