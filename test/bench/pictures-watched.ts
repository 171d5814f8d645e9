import { memoryOfChildren, processorOfChildren } from './memory';

/** What something took that goes through pictures in a browser, one after the other. */
export interface Watched {
  seconds: number;
  /** Seconds that processors worked for the browser. */
  processor: number;
  /** Memory of the browser's processes in MB: before the first picture, and the most while each further stretch was read. */
  before: number;
  along: { read: number; most: number; mean: number }[];
}

/** What an engine read in each picture, line by line, and what that took. */
export interface ReadInBrowser {
  name: string;
  lines: readonly (readonly string[])[];
  cost: Watched;
}

/** Memory is told each time so many were read. */
const EVERY = 25;
/** Milliseconds between two looks at it: what looks must not take the time that is measured. */
const BETWEEN = 1_000;

/**
 * Begins something and watches the browser until so many pictures were read.
 * @param doneSoFar how many were read by now; what it throws is thrown.
 */
export async function watched(
  pictures: number,
  begin: () => Promise<void>,
  doneSoFar: () => Promise<number>,
): Promise<Watched> {
  const before = memoryOfChildren();
  const [began, worked] = [performance.now(), processorOfChildren()];
  const along: Watched['along'] = [];
  await begin();
  let read = 0;
  let looks = [before];
  while (read < pictures) {
    await new Promise((later) => setTimeout(later, BETWEEN));
    looks.push(memoryOfChildren());
    const now = await doneSoFar();
    if (now === pictures || Math.floor(now / EVERY) > Math.floor(read / EVERY)) {
      const mean = looks.reduce((sum, look) => sum + look, 0) / looks.length;
      along.push({ read: now, most: Math.max(...looks), mean });
      looks = [];
    }
    read = now;
  }
  return {
    seconds: (performance.now() - began) / 1_000,
    processor: processorOfChildren() - worked,
    before,
    along,
  };
}

/** Pictures after which everything is opened, and what a browser keeps of the first ones is there. */
const SETTLED = 50;

/**
 * By how many MB memory rises with each picture once it has settled: the line of least squares through the means of the stretches,
 * and its standard error. Undefined for fewer than four stretches, through which any line goes.
 */
export function riseOf(along: Watched['along']): { rise: number; error: number } | undefined {
  const late = along.filter(({ read }) => read > SETTLED);
  if (late.length < 4) return undefined;
  const middle = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [middle(late.map(({ read }) => read)), middle(late.map(({ mean }) => mean))];
  const spread = late.reduce((sum, { read }) => sum + (read - x) ** 2, 0);
  const rise = late.reduce((sum, { read, mean }) => sum + (read - x) * (mean - y), 0) / spread;
  const left = late.reduce((sum, { read, mean }) => sum + (mean - y - rise * (read - x)) ** 2, 0);
  return { rise, error: Math.sqrt(left / (late.length - 2) / spread) };
}
