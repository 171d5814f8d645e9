import { ordinaryWords } from '../../lib/matching/ordinary-words';
import { PERTURBATIONS, randomFrom } from './perturb';
import { SOURCES, titlesOf } from './shared';

/** Evenly drawn real marketplace titles of ordinary length. */
export function benchmarkTitles(count: number): string[] {
  const titles = SOURCES.filter((source) => !source.startsWith('zh')).flatMap((source) =>
    titlesOf(source).map(({ title }) => title),
  );
  const usable = [...new Set(titles)].filter(({ length }) => length >= 40 && length <= 200);
  const step = usable.length / count;
  return Array.from({ length: count }, (_, i) => usable[Math.floor(i * step)]!);
}

export interface Disguise {
  kind: string;
  mark: number;
  text: string;
}

/** Marks in disguise within titles: each kind of perturbation in turn, on distinctive marks of the list. */
export function disguises(marks: readonly string[], count: number): Disguise[] {
  const random = randomFrom(3);
  const kinds = Object.entries(PERTURBATIONS);
  const made: Disguise[] = [];
  for (let tries = 0; made.length < count && tries < count * 50; tries++) {
    const mark = Math.floor(random() * marks.length);
    const text = marks[mark]!;
    const [kind, { apply, shortest }] = kinds[made.length % kinds.length]!;
    if (!/^[A-Za-z]{3,14}$/.test(text) || text.length < shortest || ordinaryWords.hasWord(text.toLowerCase()))
      continue;
    const written = apply(text, random);
    if (written && written !== text) made.push({ kind, mark, text: `new ${written} for women 2024` });
  }
  return made;
}
