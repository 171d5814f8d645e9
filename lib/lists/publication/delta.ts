import type { Recordal } from '../../domain/recordal';
import { recordalKey } from '../../domain/recordal-key';
import { gunzip } from '../../tabular/gunzip';
import { readJsonLines } from '../../tabular/json';
import { decodeUtf8 } from '../../tabular/utf8';
import { rowLine } from '../packing/codec';
import { checked } from '../reading/row-reading';
import { UpdateProblem } from './manifest';

/** Changes from one version of a list to the next: records put (new or changed) and records dropped. */
export interface Delta {
  put: Map<string, Recordal>;
  drop: Set<string>;
}

/** The delta as JSON Lines: `{"put": recordal}` or `{"drop": {"regime", "recordNo"}}`. */
export function* deltaLines(
  before: Iterable<Recordal>,
  after: Iterable<Recordal>,
  published: (recordal: Recordal) => Recordal = withoutSource,
): Generator<string> {
  const earlier = new Map<string, string>();
  for (const recordal of before) earlier.set(recordalKey(recordal), rowLine(published(recordal)));
  for (const recordal of after) {
    const key = recordalKey(recordal);
    const line = rowLine(published(recordal));
    if (earlier.get(key) !== line) yield `{"put":${line}}\n`;
    earlier.delete(key);
  }
  for (const key of earlier.keys()) {
    const [regime, recordNo] = key.split('\n');
    yield `${JSON.stringify({ drop: { regime, recordNo } })}\n`;
  }
}

/** A published row says what the register says; where we read it is nobody's business. */
export function withoutSource({ source: _, ...recordal }: Recordal): Recordal {
  return recordal;
}

/** A row of a list of searches: it also says on which day it was read, since no day of the list speaks for all of them. */
export function withDayOnly({ source, ...recordal }: Recordal): Recordal {
  return source?.date ? { ...recordal, source: { date: source.date } } : recordal;
}

/** Reads a delta. Throws UpdateProblem when a line is not valid: half a delta would be another list. */
export async function readDelta(packed: Uint8Array): Promise<Delta> {
  const delta: Delta = { put: new Map(), drop: new Set() };
  async function* chunks() {
    yield packed;
  }
  for await (const batch of readJsonLines(decodeUtf8(gunzip(chunks()))))
    for (const { row, value } of batch) {
      const line = value as { put?: unknown; drop?: { regime?: unknown; recordNo?: unknown } } | undefined;
      const put = line?.put ? checked(line.put, []).recordal : undefined;
      if (put) delta.put.set(recordalKey(put), put);
      else if (typeof line?.drop?.regime === 'string' && typeof line.drop.recordNo === 'string')
        delta.drop.add(recordalKey({ regime: line.drop.regime, recordNo: line.drop.recordNo }));
      else throw new UpdateProblem('unreadable', `line ${row} of the delta is not valid`);
    }
  return delta;
}

/** The rows of the new version: changed in their place, new ones at the end. */
export async function* applyDelta(
  rows: AsyncIterable<Recordal> | Iterable<Recordal>,
  { put, drop }: Delta,
): AsyncGenerator<Recordal> {
  const left = new Map(put);
  for await (const recordal of rows) {
    const key = recordalKey(recordal);
    const changed = left.get(key);
    if (changed) left.delete(key);
    if (!drop.has(key)) yield changed ?? recordal;
  }
  yield* left.values();
}
