/** `="00123"`: how programs write a text into CSV that no spreadsheet shall take for a number. */
const FORMULA = /^="([\s\S]*)"$/;

/** The text that such a formula stands for; every other cell as it is. */
export function formulaText(cell: string): string {
  if (!cell.startsWith('="')) return cell;
  const [, text] = FORMULA.exec(cell.trim()) ?? [];
  return text === undefined ? cell : text.replaceAll('""', '"');
}
