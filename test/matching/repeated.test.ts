import { describe, expect, test } from 'vitest';
import { indexOf } from './list-of';

const MARKS = ['NIKE', 'GUCCI', 'ADIDAS', 'SONY', 'ROLEX', '耐克', 'TARA', 'COUS'];
const index = indexOf(...MARKS);
const confidenceIn = (text: string, mark: string) =>
  Math.max(
    0,
    ...index
      .find({ text, field: 'title' })
      .filter(({ row }) => MARKS[row] === mark)
      .map(({ confidence }) => confidence),
  );

describe('a mark again and again is the mark', () => {
  test.each([
    ['nikenikenike 运动鞋', 'NIKE'],
    ['nikenike shoes', 'NIKE'],
    ['guccigucci bag', 'GUCCI'],
    ['black ADIDASADIDAS socks', 'ADIDAS'],
    ['SonySonySonySony headphones', 'SONY'],
    ['watch rolexrolex', 'ROLEX'],
    ['NIKE-NIKE shoes', 'NIKE'],
    ['耐克耐克 运动鞋', '耐克'],
  ])('in %s', (text, mark) => expect(confidenceIn(text, mark)).toBeGreaterThan(0.8));

  test('and it is told so', () => {
    const [first] = index.find({ text: 'nikenikenike', field: 'title' });
    expect(first!.terms.map(({ key }) => key)).toContain('repeated');
  });
});

describe('a word in which a mark stands but once, or is a part, is another', () => {
  test.each([
    ['taratara', 'TARA', true],
    ['taratarb', 'TARA', false],
    ['sonysonic', 'SONY', false],
    ['rolexrole', 'ROLEX', false],
    ['guccigucc', 'GUCCI', false],
    ['nikenik', 'NIKE', false],
    ['couscous', 'COUS', false],
  ])('%s, %s: %s', (text, mark, repeated) => {
    const terms = index
      .find({ text, field: 'title' })
      .filter(({ row }) => MARKS[row] === mark)
      .flatMap((one) => one.terms.map(({ key }) => key));
    expect(terms.includes('repeated')).toBe(repeated);
  });
});
