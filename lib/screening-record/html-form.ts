import type { RecordForm } from './form';
import { endHtml, headHtml, rejectedHtml, rowHtml } from './html-parts';
import { ALONE, type Labels, placeIn } from './html-words';
import type { SealedPart } from './parts';
import { lineOfPart } from './seal';
import { shipmentEndHtml, shipmentHtml } from './shipment-html';
import type { ShipmentHead } from './shipment-schema';

/** A block of data, which no browser runs. */
const BEFORE = '<script type="application/json">';
const AFTER = '</script>';

const STYLE = [
  'body{font:10pt/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#111;background:#fff}',
  'dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem}dd{margin:0;overflow-wrap:anywhere}',
  'table{border-collapse:collapse;width:100%;table-layout:fixed}th:first-child{width:3rem}',
  'td,th{border:1px solid #999;padding:.3rem;vertical-align:top;text-align:start;overflow-wrap:anywhere}',
  'td:nth-child(2){width:6rem}p{margin:.2rem 0}code{font-size:7pt;overflow-wrap:anywhere}',
  '.not{border:2px solid #111;padding:.5rem;font-weight:bold}',
  '@media print{body{margin:0;max-width:none}tr{break-inside:avoid}}',
].join('');

/**
 * One page that needs nothing beside it and runs nothing. Before each stretch that people read stand the data from which
 * it is made: who checks the page makes it again. This is version 1 of the page: records that were handed out are checked
 * against it, so that another look is another version.
 */
export const HTML_FORM: RecordForm = {
  opening: [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>Recordal Lens</title><style>${STYLE}</style></head><body>`,
  ],
  closing: ['</body></html>'],
  writer() {
    const shown = shownParts();
    return (sealed) => [`${BEFORE}${withoutMarkup(lineOfPart(sealed))}${AFTER}`, shown(sealed)];
  },
  dataIn: (line) =>
    line.startsWith(BEFORE) && line.endsWith(AFTER) ? line.slice(BEFORE.length, -AFTER.length) : undefined,
};

/** `<` stands in strings alone, where JSON can write it otherwise: no data end their block. */
const withoutMarkup = (json: string): string => json.replaceAll('<', String.raw`\u003c`);

/** What people read of part after part, in the words that the record, or the shipment around it, brings along. */
function shownParts(): (sealed: SealedPart) => string {
  let shipment: ShipmentHead | undefined;
  let labels: Labels = {};
  let place = ALONE;
  let records = 0;
  return ({ part, hash }) => {
    switch (part.part) {
      case 'shipment':
        shipment = part;
        return shipmentHtml(part);
      case 'head':
        ({ labels } = part);
        if (shipment) place = placeIn(++records);
        return headHtml(part, place);
      case 'row':
        return rowHtml(part, labels);
      case 'rejected':
        return rejectedHtml(part, labels);
      case 'end':
        // In a shipment its own digest, by which it is known where it stands alone.
        return endHtml(part, shipment ? (shipment.records[records - 1]?.digest ?? '') : hash, labels, place);
      case 'shipment-end':
        return shipmentEndHtml(part, hash, shipment?.labels ?? {});
    }
  };
}
