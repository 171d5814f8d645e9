import { said } from '../said/said';
import { asLines } from './as-lines';
import type { RecordForm } from './form';
import { pageLabels } from './labels';
import { PartOrder } from './part-order';
import type { RecordPart } from './parts';
import { partsIn } from './read-parts';
import { BEFORE_ALL, sealPart } from './seal';
import type { ShipmentContent, ShipmentHead } from './shipment-schema';
import { addTally, emptyTally } from './tally';

/** A file of one record or several, which was found sound (`contentsOf`). */
export interface RecordFile {
  records: readonly ShipmentContent[];
  /** Opens it once more. */
  open(): AsyncIterable<Uint8Array>;
}

/** What the record of a shipment says of itself. */
export type ShipmentSubject = Pick<ShipmentHead, 'name' | 'program' | 'at'>;

/**
 * Records put together as that of a shipment, line by line: each whole and in its order, so that its own digest can be taken
 * again from what stands there. A record that several files hold is in it once. One line is in memory at a time.
 * @throws Error where a file is another than when its contents were read
 */
export async function* shipmentLines(
  form: RecordForm,
  subject: ShipmentSubject,
  files: readonly RecordFile[],
): AsyncGenerator<string> {
  const write = form.writer();
  const order = new PartOrder();
  const tally = emptyTally();
  let prev = BEFORE_ALL;
  function linesOf(part: RecordPart): string {
    const sealed = sealPart(part, prev);
    const fault = order.take(sealed);
    if (fault) throw new Error(`a record was changed while it was read: ${fault}`);
    prev = sealed.hash;
    if (part.part === 'end') addTally(tally, part);
    return asLines(write(sealed));
  }
  const head = shipmentHead(subject, files);
  yield asLines(form.opening);
  yield linesOf(head);
  for await (const part of partsOfEach(files)) yield linesOf(part);
  yield linesOf({ part: 'shipment-end', records: head.records.length, ...tally });
  yield asLines(form.closing);
}

/** Digests of the records that stand in several files, or twice in one. */
export function repeatedIn(files: readonly Pick<RecordFile, 'records'>[]): ShipmentContent[] {
  const seen = new Set<string>();
  return files.flatMap(({ records }) => records).filter(({ digest }) => !isNew(seen, digest));
}

function shipmentHead(subject: ShipmentSubject, files: readonly RecordFile[]): ShipmentHead {
  const seen = new Set<string>();
  return {
    part: 'shipment',
    v: 1,
    ...subject,
    records: files.flatMap(({ records }) => records).filter(({ digest }) => isNew(seen, digest)),
    notChecked: [
      said((t) => t('screeningRecord.shipmentOthers')),
      said((t) => t('screeningRecord.shipmentEach')),
    ],
    labels: pageLabels(),
  };
}

/** The parts of every record, those of a shipment's own frame left out, and each record once. */
async function* partsOfEach(files: readonly RecordFile[]): AsyncGenerator<RecordPart> {
  const seen = new Set<string>();
  for (const { records, open } of files) {
    let at = -1;
    let wanted = false;
    for await (const part of partsIn(open())) {
      if (part.part === 'shipment' || part.part === 'shipment-end') continue;
      if (part.part === 'head') wanted = isNew(seen, records[++at]?.digest ?? '');
      if (wanted) yield part;
    }
  }
}

function isNew(seen: Set<string>, digest: string): boolean {
  if (seen.has(digest)) return false;
  seen.add(digest);
  return true;
}
