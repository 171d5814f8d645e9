import type { RecordHead } from './head-schema';
import type { ShipmentContent } from './shipment-schema';
import { type VerifiedRecord, verifyRecord } from './verify';

/** The records in an intact file: one, or those of a shipment. */
export interface Contents {
  sound: true;
  records: ShipmentContent[];
}

/** Reads which records an untrusted file holds, or reports what is wrong with it if it is not as written. O(bytes). */
export async function contentsOf(
  file: AsyncIterable<Uint8Array>,
): Promise<Contents | Extract<VerifiedRecord, { sound: false }>> {
  let records: ShipmentContent[] | undefined;
  let name = '';
  const result = await verifyRecord(file, (part) => {
    if (part.part === 'shipment') records = part.records;
    if (part.part === 'head') name = nameOf(part);
  });
  if (!result.sound) return result;
  return { sound: true, records: records ?? [{ name, digest: result.digest, rows: result.rows }] };
}

/** The subject of a record, as people know it. */
const nameOf = (head: RecordHead): string => ('file' in head ? head.file.name : head.page.url);
