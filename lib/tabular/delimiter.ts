const DELIMITERS = ['\t', ';', ',', '|'] as const;

/** Lines that the guess looks at. */
const LOOKED_AT = 50;

/**
 * The delimiter that cuts the first lines into the same number of cells, most cells first; text between quotation
 * marks does not count. Comma where nothing does: a file of one column.
 */
export function guessDelimiter(head: string): string {
  const tries = [head.replace(/"(?:[^"]|"")*"/g, '""'), head.replace(/"(?:[^"\r\n]|"")*"/g, '""')];
  let best = { delimiter: ',', score: 0 };
  // A stray quotation mark hides all lines to the next one, a cell of several lines makes lines of its own: both are tried.
  for (const text of tries)
    for (const rated of ratings(linesOf(text))) if (rated.score > best.score) best = rated;
  return best.delimiter;
}

function ratings(lines: readonly string[]): { delimiter: string; score: number }[] {
  return DELIMITERS.map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const usual = median(counts);
    const same = counts.filter((count) => count === usual).length / counts.length;
    return { delimiter, score: usual === 0 ? 0 : same + Math.min(usual, 20) / 100 };
  });
}

const linesOf = (text: string) =>
  text
    .split(/\r\n|\r|\n|\u2028|\u2029/)
    .filter((line) => line.trim() !== '')
    .slice(0, LOOKED_AT);

function median(numbers: number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

/** What a file declares in a first line of its own, as spreadsheets write and read it: "sep=;". */
export interface DeclaredDelimiter {
  delimiter: string;
  /** Characters of that line, its break included: spreadsheets do not show it, and do not count it. */
  length: number;
}

/** The delimiter that the first line declares; undefined where it is a line like others. */
export function declaredDelimiter(head: string): DeclaredDelimiter | undefined {
  const [line, delimiter] = /^\ufeff?"?sep=([^\r\n"])"?(?:\r\n|\r|\n)/i.exec(head) ?? [];
  return delimiter === undefined ? undefined : { delimiter, length: line!.length };
}
