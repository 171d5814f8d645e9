import type { RecordForm } from './form';
import { lineOfPart } from './seal';

/** One JSON array, a part a line, so that no record has to be held whole. */
export const JSON_FORM: RecordForm = {
  opening: ['['],
  closing: [']'],
  writer() {
    let last = 'end';
    return (sealed) => {
      if (sealed.part.part === 'shipment') last = 'shipment-end';
      return [`${lineOfPart(sealed)}${sealed.part.part === last ? '' : ','}`];
    };
  },
  dataIn: (line) => (line.startsWith('{') ? line.replace(/,$/, '') : undefined),
};
