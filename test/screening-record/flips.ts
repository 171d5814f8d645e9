import { type VerifiedRecord, verifyRecord } from '../../lib/screening-record/verify';
import { inPieces } from './record';

/** What is said of a file with one bit of one byte turned over, for each byte from one place to another. */
export async function* flips(
  file: string,
  [from, to]: readonly [number, number],
): AsyncGenerator<[at: number, result: VerifiedRecord]> {
  const encoder = new TextEncoder();
  const bytes = encoder.encode(file);
  const end = encoder.encode(file.slice(0, to)).length;
  for (let at = encoder.encode(file.slice(0, from)).length; at < end; at++) {
    const changed = bytes.slice();
    changed[at] = bytes[at]! ^ (1 << (at % 8));
    yield [at, await verifyRecord(inPieces(changed))];
  }
}
