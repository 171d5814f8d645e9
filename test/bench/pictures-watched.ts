import { memoryOfChildren, processorOfChildren } from './memory';

/** What something took that goes through pictures in a browser, one after the other. */
export interface Watched {
  seconds: number;
  /** Seconds that processors worked for the browser. */
  processor: number;
  /** Memory of the browser's processes in MB: before the first picture, and the most while each further stretch was read. */
  before: number;
  along: { read: number; most: number }[];
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
  let [read, most] = [0, before];
  while (read < pictures) {
    await new Promise((later) => setTimeout(later, BETWEEN));
    most = Math.max(most, memoryOfChildren());
    const now = await doneSoFar();
    if (now === pictures || Math.floor(now / EVERY) > Math.floor(read / EVERY)) {
      along.push({ read: now, most });
      most = 0;
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
