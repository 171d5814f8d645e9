import type { Candidate, MarkIndex } from '../../lib/matching/candidate';
import { isNameOf } from './same-name';
import { keyOf, type LabelledTitle } from './shared';

const SHOWN = 0.5;

/** A mark that is shown and no tagged brand. */
export interface WrongMark {
  mark: string;
  title: string;
  candidate: Candidate;
}

/** What comes of titles whose brands are tagged. */
export interface TaggedFigures {
  titles: number;
  tagged: number;
  /** Tagged brands that are shown, and that are found at all. */
  found: number;
  kept: number;
  shown: number;
  /** Shown marks that are tagged: letter by letter, and those, too, of which the tag is all in one script. */
  right: number;
  rightInOneScript: number;
  similar: number;
  wrong: WrongMark[];
}

/** Tagged titles: of the marks shown, how many are tagged; of the tagged, how many are shown, and kept. */
export function measureTagged(
  index: MarkIndex,
  marks: readonly string[],
  titles: readonly LabelledTitle[],
): TaggedFigures {
  const figures = { titles: titles.length, tagged: 0, found: 0, kept: 0, shown: 0 };
  const judged = { right: 0, rightInOneScript: 0, similar: 0, wrong: [] as WrongMark[] };
  for (const { title, brands } of titles) {
    const wanted = new Set(brands.map(keyOf));
    const candidates = index.find({ text: title, field: 'title' });
    const shown = new Map<string, Candidate>();
    for (const one of candidates) {
      const key = keyOf(marks[one.row]!);
      if (one.confidence >= SHOWN && !shown.has(key)) shown.set(key, one);
    }
    const all = new Set(candidates.map(({ row }) => keyOf(marks[row]!)));
    figures.tagged += wanted.size;
    figures.shown += shown.size;
    figures.found += [...wanted].filter((key) => shown.has(key)).length;
    figures.kept += [...wanted].filter((key) => all.has(key)).length;
    for (const candidate of shown.values()) {
      const mark = marks[candidate.row]!;
      if (candidate.relation === 'similar') judged.similar++;
      if (wanted.has(keyOf(mark))) judged.right++;
      else judged.wrong.push({ mark, title, candidate });
      if (brands.some((brand) => isNameOf(mark, brand))) judged.rightInOneScript++;
    }
  }
  return { ...figures, ...judged };
}
