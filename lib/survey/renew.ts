import { foldedWords } from '../decisions/folded-words';
import type { SurveyMark } from '../settings/survey';
import type { Line } from './line';
import { namedIn } from './named-in';
import type { SurveyPlan } from './plan';
import type { Named, Sighting } from './sighting';
import type { SurveyStore } from './store';
import type { Walk } from './walk-lines';

/** Sightings that are written at a time: a page that is looked at meanwhile does not wait long. */
const AT_ONCE = 100;

/** Ways of writing that are folded and parted from their mark as the store notes them. */
const spellingsOf = (marks: readonly SurveyMark[]): string[] =>
  marks.flatMap(({ markText, variants = [] }) =>
    [markText, ...variants].map((words) => `${markText}\n${foldedWords(words)}`),
  );

/**
 * Has what is kept name the ways of writing that a plan has now, and says in the store by which it is filed when it is done: one
 * that was ended, by a person or with its page, is done anew, and what it wrote stands. Genuine prices need none of it, since
 * nothing of them is kept. What a mark named that is no longer surveyed stays, since it was seen.
 * O(sightings) to look through where a way of writing was added, O(those that name it) to write.
 */
export async function renew(store: SurveyStore, { surveyMarks }: SurveyPlan, how: Walk = {}): Promise<void> {
  const [now, before] = [spellingsOf(surveyMarks), await store.filedBy()];
  const added = now.filter((one) => !before?.includes(one));
  // Before anything was noted, offers named what the plan had as they were kept.
  if (before && added.length > 0) await nameIn(store, surveyMarks, added, how);
  if (!how.signal?.aborted && (!before || before.join() !== now.join())) await store.noteFiledBy(now);
}

async function nameIn(
  store: SurveyStore,
  marks: readonly SurveyMark[],
  added: readonly string[],
  how: Walk,
): Promise<void> {
  const words = added.map((one) => one.slice(one.indexOf('\n') + 1));
  const where = (line: Line) =>
    words.some(
      (one) => line.text.includes(one) || line.verdicts.some(({ mark }) => foldedWords(mark) === one),
    );
  for await (const batch of store.walk({ where }, how))
    for (let at = 0; at < batch.length && !how.signal?.aborted; at += AT_ONCE) {
      const some = batch.slice(at, at + AT_ONCE);
      await store.change(
        some.map(({ key }) => key),
        (sighting) => renewed(sighting, marks),
      );
    }
}

/** A sighting as the marks have it now; undefined where that changes nothing. */
function renewed(sighting: Sighting, marks: readonly SurveyMark[]): Sighting | undefined {
  const { title, brand, seller, verdicts } = sighting;
  const texts = { title, ...(brand && { brand }), ...(seller && { seller }) };
  const named = joined(sighting.named, namedIn(texts, verdicts, marks));
  return named.length === sighting.named.length ? undefined : { ...sighting, named };
}

function joined(before: readonly Named[], now: readonly Named[]): Named[] {
  const key = ({ mark, words }: Named) => `${mark}\n${foldedWords(words)}`;
  return [...new Map([...now, ...before].map((named) => [key(named), named])).values()];
}
