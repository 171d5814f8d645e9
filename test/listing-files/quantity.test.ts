import { expect, test } from 'vitest';
import { piecesIn } from '../../lib/listing-files/quantity';

test.each([
  ['10', 10],
  ['10pcs', 10],
  ['1,000 pieces', 1_000],
  ['≥ 50件', 50],
  ['Min. order: 100 sets', 100],
  ['5双起批', 5],
  ['20 pcs/lot', 20],
  ['500+', 500],
])('%s counts pieces', (text, pieces) => expect(piecesIn(text)).toBe(pieces));

test.each([
  ['a range has two counts', '10-50 pcs'],
  ['a carton holds nobody knows how many', '3 cartons'],
  ['kilograms are no pieces', '25 kg'],
  ['a decimal is no count', '2.5'],
  ['words alone', 'many'],
  ['nothing', ''],
  ['a negative number', '-5'],
])('%s', (_, text) => expect(piecesIn(text)).toBeNaN());
