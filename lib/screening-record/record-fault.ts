/**
 * What is wrong with a record. `text`: no UTF-8, or no JSON. `shape`: no part of a record. `shown`: not what the record's
 * data say, byte for byte. `hash`: the part is not what was written. `chain`: it does not follow on the part before.
 * `order`: a head, row or end where none can be. `digest`: a text has another digest. `record`: a record of a shipment is
 * not the one that the shipment names. `count`: the end counts other rows. `cut`: the end is missing. `after`: more stands
 * behind it. `unreadable`: no line is of a record.
 */
export type RecordFault =
  | 'text'
  | 'shape'
  | 'shown'
  | 'hash'
  | 'chain'
  | 'order'
  | 'digest'
  | 'record'
  | 'count'
  | 'cut'
  | 'after'
  | 'unreadable';
