import { undefused } from './csv-record';

/** `="00123"`: how programs write a text into CSV that no spreadsheet shall take for a number. */
const FORMULA = /^="([\s\S]*)"$/;

/** The text that such a formula stands for, or that stood in a cell before it was defused; every other cell as it is. */
export function formulaText(cell: string): string {
  if (!cell.startsWith('="')) return undefused(cell);
  const [, text] = FORMULA.exec(cell.trim()) ?? [];
  return text === undefined ? cell : text.replaceAll('""', '"');
}
