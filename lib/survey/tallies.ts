import { type Counted, countedBy } from './places';
import type { Sighting } from './sighting';
import type { SurveyWriting } from './stored';

interface Changed {
  by: Counted;
  value: string;
  label: string;
  change: number;
}

/** How a writing changes the tallies: gathered first, so that each is written once. */
export class TallyChanges {
  readonly #changes = new Map<string, Changed>();

  /** One sighting in the place of another; either may be none. */
  replace(before: Sighting | undefined, after: Sighting | undefined): void {
    for (const place of before ? countedBy(before) : []) this.#count(place, -1);
    for (const place of after ? countedBy(after) : []) this.#count(place, 1);
  }

  #count(place: Omit<Changed, 'change'>, by: 1 | -1): void {
    const key = JSON.stringify([place.by, place.value]);
    const known = this.#changes.get(key);
    if (known) known.change += by;
    else this.#changes.set(key, { ...place, change: by });
  }

  /** Writes them in the transaction of the sightings that they count. O(values that changed). */
  async write(writing: SurveyWriting): Promise<void> {
    const store = writing.objectStore('tallies');
    const changed = [...this.#changes.values()].filter(({ change }) => change !== 0);
    const known = await Promise.all(changed.map(({ by, value }) => store.get([by, value])));
    await Promise.all(
      changed.map(async ({ change, by, value, label }, at) => {
        const count = (known[at]?.count ?? 0) + change;
        if (count <= 0) await store.delete([by, value]);
        else await store.put({ by, value, label: known[at]?.label || label, count });
      }),
    );
  }
}
