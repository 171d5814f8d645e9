import type { OwnMark } from '../verdict/judgement';
import { Complaint, say } from './complaint';
import { readRowsFile } from './read-file';

/**
 * Reads the user's own and licensed marks: column `markText` or `mark`, and where present `recordNo`,
 * `registrationNo`, `role` (own | licensed; own where it is empty) and `regimes` or `regime` ("CN, US": where the mark is
 * protected; everywhere where it is empty). Rows without a mark are reported and left out.
 * @throws Complaint when the file cannot be read or no row names a mark.
 */
export async function readOwnMarks(path: string): Promise<OwnMark[]> {
  const marks: OwnMark[] = [];
  for await (const { row, value, error } of readRowsFile(path)) {
    const mark = error === undefined ? ownMark(value ?? {}) : undefined;
    if (mark) marks.push(mark);
    else say(`${path}: row ${row}: ${error ?? 'no markText or mark'}`);
  }
  if (!marks.length) throw new Complaint(`${path}: no row names a mark (column markText or mark)`);
  return marks;
}

function ownMark(row: Record<string, unknown>): OwnMark | undefined {
  const cells = new Map(Object.entries(row).map(([name, value]) => [name.trim().toLowerCase(), value]));
  const text = (name: string) => {
    const value = cells.get(name);
    return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  };
  const markText = text('marktext') || text('mark');
  if (!markText) return undefined;
  const [recordNo, registrationNo] = [text('recordno'), text('registrationno')];
  const regimes = codes(cells.get('regimes') ?? cells.get('regime'));
  return {
    markText,
    role: text('role').toLowerCase() === 'licensed' ? 'licensed' : 'own',
    ...(recordNo ? { recordNo } : {}),
    ...(registrationNo ? { registrationNo } : {}),
    ...(regimes.length > 0 ? { regimes } : {}),
  };
}

/** "CN, US" or a list of codes. `own` names no customs and confines nothing. */
function codes(cell: unknown): string[] {
  const texts = Array.isArray(cell) ? cell : String(cell ?? '').split(/[\s,;，；、|]+/);
  return texts
    .map((text) => String(text).trim())
    .filter((code) => code !== '' && code.toLowerCase() !== 'own');
}
