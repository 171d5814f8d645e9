import { bullets, data } from '../said/html';
import { ALONE, code, fact, heading, type Labels, label, levelCounts } from './html-words';
import type { ShipmentEnd, ShipmentHead } from './shipment-schema';

/** What the shipment is called, and each record in it with its digest; then the records follow. */
export function shipmentHtml({ labels, name, at, program, records, notChecked }: ShipmentHead): string {
  return [
    `${heading(1, label(labels, 'shipmentTitle'), ALONE)}<p class="not">${label(labels, 'notClearance')}</p><dl>`,
    fact(label(labels, 'shipmentName'), data(name)),
    fact(label(labels, 'madeAt'), data(at)),
    fact(label(labels, 'program'), data(program)),
    `</dl>${heading(2, label(labels, 'records'), ALONE)}<ol>`,
    ...records.map((record) => `<li>${data(record.name)}: ${record.rows} ${code(record.digest)}</li>`),
    `</ol>${heading(2, label(labels, 'notChecked'), ALONE)}${bullets(notChecked)}`,
    `<p><a href="#${ALONE.anchor}">${label(labels, 'below')}</a></p>`,
  ].join('');
}

/** What all of its records came to together, and the digest over them. */
export function shipmentEndHtml(end: ShipmentEnd, hash: string, labels: Labels): string {
  return [
    `${heading(2, label(labels, 'shipmentResult'), ALONE, ALONE.anchor)}<dl>`,
    fact(label(labels, 'records'), String(end.records)),
    levelCounts(end, labels),
    `</dl><p class="not">${label(labels, 'notClearance')}</p>`,
    `<dl>${fact(label(labels, 'digest'), code(hash))}</dl><p>${label(labels, 'verify')}</p>`,
  ].join('');
}
