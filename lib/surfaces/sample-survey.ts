import { MARKED_LEVELS } from '../domain/outcome';
import { drawn, trueChance } from '../review-quality/chance';
import type { Judged, SampleFrame } from '../review-quality/draw-sample';
import { passing, type Wanted } from '../survey/passing';
import type { Sighting } from '../survey/sighting';
import type { SurveyStore } from '../survey/store';
import { listingOf } from './survey-queue';

/**
 * What a sample of a survey's sightings is drawn from: random ones among those that were flagged when they were seen,
 * and among the others. Only the keys of all of them are held in memory. O(sightings) short lines.
 */
export async function frameOfSurvey(
  store: SurveyStore,
  wanted: Wanted,
  from: string,
  each: number,
): Promise<SampleFrame> {
  const keys = { flagged: [] as string[], unflagged: [] as string[] };
  const passes = passing(wanted);
  for await (const lines of store.lines())
    for (const line of lines.filter(passes))
      keys[MARKED_LEVELS.some((level) => level === line.outcome) ? 'flagged' : 'unflagged'].push(line.key);
  const [flagged, unflagged] = await Promise.all(
    [keys.flagged, keys.unflagged].map((part) => store.get(drawn(part, each, trueChance))),
  );
  return {
    ...{ from, flagged: flagged!.map(judged), unflagged: unflagged!.map(withoutFinding) },
    unreadable: 0,
    drawnFrom: { flagged: keys.flagged.length, unflagged: keys.unflagged.length },
  };
}

const withoutFinding = (sighting: Sighting): Judged => ({ listing: listingOf(sighting) });

/** The first verdict is the most severe. */
function judged(sighting: Sighting): Judged {
  const [first] = sighting.verdicts;
  return { ...withoutFinding(sighting), finding: first && { ...first, text: first.words } };
}
