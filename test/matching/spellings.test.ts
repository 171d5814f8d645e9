import { expect, test } from 'vitest';
import { indexOf } from './list-of';

/** Letters with a mark, spelt out: as near to the mark as the bare letter. */
test.each([
  ['Märklin', 'Maerklin trains'],
  ['MAERSK', 'Märsk container'],
  ['Löwenbräu', 'Loewenbraeu beer'],
  ['Gröna Lund', 'Groena Lund mug'],
  ['Ångström', 'Aangstroem lamp'],
  ['Smørland', 'Smoerland butter'],
  ['ESPAÑA', 'ESPANYA scarf'],
  ['Şişecam', 'Shishecam glass'],
  ['Groß & Klein', 'Gross & Klein shoes'],
])('%s is nearly “%s”', (mark, title) => {
  const [hit] = indexOf(mark).find({ text: title, field: 'title' });
  expect(hit?.relation).toBe('near-identical');
  expect(hit?.reasons).toContain('diacritics');
});

test('a name without such letters is not spelt out', () => {
  expect(indexOf('Bäder').find({ text: 'Baker street', field: 'title' })).toEqual([]);
});
