import type { Recordal } from '../../lib/domain/recordal';
import { type ListReport, type ReadOptions, readList } from '../../lib/lists/reading/read-list';

/** Reads a whole list into memory. */
export async function read(source: Uint8Array | string, options: Partial<ReadOptions> = {}) {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const recordals: Recordal[] = [];
  let report: ListReport | undefined;
  for await (const item of readList(bytes, { name: 'test', ...options })) {
    if (item.kind === 'accepted') recordals.push(item.recordal);
    if (item.kind === 'report') report = item.report;
  }
  return { recordals, report: report! };
}
