import type { Line } from './line';
import type { SurveyDatabase } from './stored';

/** Lines that are read at a time: what a person waits for between two words of how far it is. */
const AT_ONCE = 1_000;

/** How a walk over what is kept is followed, and ended before its end. */
export interface Walk {
  /** Hears how many were looked through. */
  onPassed?(count: number): void;
  signal?: AbortSignal;
}

/** Some lines, and where they end; without `end` there are no more. */
export interface LineStretch {
  lines: Line[];
  end?: string;
}

/** All lines after a place in time, the latest first, so many at a time; ends after a stretch where the signal says so. */
export async function* linesAfter(
  open: () => Promise<SurveyDatabase>,
  after?: string,
  { onPassed, signal }: Walk = {},
): AsyncGenerator<LineStretch> {
  let end = after;
  for (let passed = 0; ; ) {
    const range = end === undefined ? null : IDBKeyRange.lowerBound(end, true);
    const lines = await (await open()).getAll('lines', range, AT_ONCE);
    passed += lines.length;
    onPassed?.(passed);
    if (lines.length < AT_ONCE) return yield { lines };
    end = lines.at(-1)!.order;
    yield { lines, end };
    if (signal?.aborted) return;
  }
}
