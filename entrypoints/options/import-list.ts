import type { ImportAccount } from '../../components/options/lists-section';
import { replaceList } from '../../lib/lists/cache';
import { type ListReport, readList } from '../../lib/lists/read';
import type { Recordal } from '../../lib/recordal';

/** Rows between two reports of progress. */
const ROWS_PER_REPORT = 2_000;

/**
 * Reads a person's file into a list named after it; the list speaks for the day the file was last changed. A file
 * that fails half-way leaves the lists as they were, and the account says why.
 */
export async function importList(
  file: File,
  progress: (rows: number) => void,
  signal: AbortSignal,
): Promise<ImportAccount> {
  const name = file.name.replace(/(\.\w{2,5}){1,2}$/, '').slice(0, 40) || file.name;
  const rejected: { row: number; reason: string }[] = [];
  let report: ListReport | undefined;

  async function* accepted(): AsyncGenerator<Recordal> {
    for await (const item of readList(file.stream(), { name, signal })) {
      if (item.kind === 'accepted') {
        if (item.row % ROWS_PER_REPORT === 0) progress(item.row);
        yield item.recordal;
      } else if (item.kind === 'rejected') rejected.push({ row: item.row, reason: item.reason });
      else report = item.report;
    }
  }

  const date = new Date(file.lastModified).toISOString().slice(0, 10);
  const origin = { kind: 'file' as const, file: file.name };
  try {
    await replaceList({ name, date, demonstration: false, origin }, accepted(), { signal });
    const { read = 0, accepted: taken = 0, warnings = [] } = report ?? {};
    return { file: file.name, read, accepted: taken, rejected, warnings };
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    return { file: file.name, read: 0, accepted: 0, rejected, warnings: [], failure };
  }
}
