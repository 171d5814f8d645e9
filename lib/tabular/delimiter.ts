const DELIMITERS = ['\t', ';', ',', '|'] as const;
/** What programs and people write where the usual ones stand in the text. Twice a line at least: once is a sign in a sentence. */
const RARE_DELIMITERS = ['^', '~', '¦', '，'] as const;
const RARE_FEWEST = 2;

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
  return [...DELIMITERS, ...RARE_DELIMITERS].map((delimiter, at) => {
    const counts = lines.map((line) => withoutKeepers(line).split(delimiter).length - 1);
    const usual = median(counts);
    if (at >= DELIMITERS.length && usual < RARE_FEWEST) return { delimiter, score: 0 };
    const same = counts.filter((count) => count === usual).length / counts.length;
    return { delimiter, score: usual === 0 ? 0 : same + Math.min(usual, 20) / 100 };
  });
}

/** Shops write a tab before each number of a CSV, so that a spreadsheet keeps all of its digits. */
const withoutKeepers = (line: string) => line.replace(/(^|[,;])\t/g, '$1');

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
