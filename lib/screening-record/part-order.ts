import type { RecordHead } from './head-schema';
import type { RecordEnd, RowPart, SealedPart } from './parts';
import type { RecordFault } from './record-fault';
import { BEFORE_ALL, hashOfPart } from './seal';
import type { ShipmentEnd, ShipmentHead } from './shipment-schema';
import { addTally, countPart, emptyTally, endsWith, type Tally } from './tally';
import { textDigest } from './text-digest';

/** One record, part after part: whether each may stand where it stands, and what they come to. */
class RecordOrder {
  digest = BEFORE_ALL;
  ended = false;
  readonly tally = emptyTally();
  #began = false;
  #lastRow = 0;

  take(part: RecordHead | RowPart | RecordEnd): RecordFault | undefined {
    if ((part.part === 'head') === this.#began) return 'order';
    this.#began = true;
    countPart(this.tally, part);
    this.digest = hashOfPart(part, this.digest);
    if (part.part === 'head') return undefined;
    if (part.part === 'end') {
      this.ended = true;
      return endsWith(this.tally, part) ? undefined : 'count';
    }
    if (part.row <= this.#lastRow) return 'order';
    this.#lastRow = part.row;
    const texts = part.part === 'row' ? Object.values(part.texts) : [];
    return texts.every(({ text, sha256 }) => textDigest(text) === sha256) ? undefined : 'digest';
  }
}

/** The parts of a whole file, which is a record or a shipment of records: each in its place, each text as its digest says. */
export class PartOrder {
  #shipment: ShipmentHead | undefined;
  #record: RecordOrder | undefined;
  /** Records of the shipment that are through. */
  #records = 0;
  #ended = false;
  #tally: Tally = emptyTally();

  get ended(): boolean {
    return this.#ended;
  }

  /** Listings so far, of all records. */
  get rows(): number {
    return this.#tally.rows;
  }

  /** Undefined where it is the record of no shipment. */
  get records(): number | undefined {
    return this.#shipment && this.#records;
  }

  /** What is wrong with a part where it stands; undefined where nothing is. */
  take({ part }: Pick<SealedPart, 'part'>): RecordFault | undefined {
    if (part.part === 'shipment') return this.#begin(part);
    if (part.part === 'shipment-end') return this.#endShipment(part);
    this.#record ??= new RecordOrder();
    const fault = this.#record.take(part);
    return fault ?? (this.#record.ended ? this.#endRecord(this.#record) : undefined);
  }

  #begin(head: ShipmentHead): RecordFault | undefined {
    if (this.#shipment || this.#record) return 'order';
    this.#shipment = head;
    return undefined;
  }

  #endRecord({ digest, tally }: RecordOrder): RecordFault | undefined {
    addTally(this.#tally, tally);
    this.#record = undefined;
    if (!this.#shipment) {
      this.#ended = true;
      return undefined;
    }
    const named = this.#shipment.records[this.#records++];
    return named?.digest === digest && named.rows === tally.rows ? undefined : 'record';
  }

  #endShipment(end: ShipmentEnd): RecordFault | undefined {
    if (!this.#shipment || this.#record) return 'order';
    this.#ended = true;
    const isWhole = this.#records === this.#shipment.records.length && end.records === this.#records;
    return isWhole && endsWith(this.#tally, end) ? undefined : 'count';
  }
}
