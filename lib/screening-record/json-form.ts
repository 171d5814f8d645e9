import type { RecordForm } from './form';
import { lineOfPart } from './seal';

/** One JSON array, a part a line, so that no record has to be held whole. */
export const JSON_FORM: RecordForm = {
  opening: ['['],
  closing: [']'],
  writer: () => (sealed) => [`${lineOfPart(sealed)}${sealed.part.part === 'end' ? '' : ','}`],
  dataIn: (line) => (line.startsWith('{') ? line.replace(/,$/, '') : undefined),
};
