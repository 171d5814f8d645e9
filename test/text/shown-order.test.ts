import { describe, expect, test } from 'vitest';
import { shownOrder } from '../../lib/text/shown-order';

const [LRE, RLE, PDF, LRO, RLO] = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e'];
const [LRI, RLI, FSI, PDI, RLM] = ['\u2066', '\u2067', '\u2068', '\u2069', '\u200f'];

const withoutMarks = (text: string) => text.replace(/[\u200e\u200f]/g, '');

describe('letters that are shown in another order than they are written in are read as they are shown', () => {
  test.each([
    ['an override to its end', `${RLO}ekiN${PDF} shoe`, 'Nike shoe'],
    ['an override that nobody ends', `new ${RLO}eohs ekiN`, 'new Nike shoe'],
    ['an override with figures', `${RLO}2 ezis 475 ekiN${PDF}`, 'Nike 574 size 2'],
    ['an override that begins within the word', `Ni${RLO}ek${PDF} shoe`, 'Nike shoe'],
    ['an override of Cyrillic', `${RLO}кйаН${PDF} кеды`, 'Найк кеды'],
    ['an override of Han', `${RLO}克耐${PDF}运动鞋`, '耐克运动鞋'],
    ['marks on letters', `${RLO}e\u0301lte\u0301oL${PDF} bag`, 'Loe\u0301tle\u0301 bag'],
    ['an override within an isolate', `${LRI}${RLO}ekiN${PDI} shoe`, 'Nike shoe'],
    ['isolates in the reverse order', `${RLI}${LRI}ke${PDI}${LRI}Ni${PDI}${PDI} shoe`, 'Nike shoe'],
    ['isolates whose first letter tells', `${RLI}${FSI}ke${PDI}${FSI}Ni${PDI}${PDI} shoe`, 'Nike shoe'],
    ['words in the reverse order', `${RLI}${LRI}Balance${PDI} ${LRI}New${PDI}${PDI} 574`, 'New Balance 574'],
    ['an embedding with a mark of direction', `${RLE}ke${RLM}Ni${PDF} shoe`, 'Nike shoe'],
    ['Hebrew from left to right', `${LRO}הקיינ${PDF} נעלי`, 'נייקה נעלי'],
    ['letters beyond the first plane', `${RLO}\u{1d4ae}ekiN${PDF}`, 'Nike\u{1d4ae}'],
    ['each line by itself', `${RLO}ekiN\nPuma`, 'Nike\nPuma'],
  ])('%s', (_, written, shown) => {
    expect(withoutMarks(shownOrder(written)!.text)).toBe(shown);
  });
});

describe('what steers as it is meant to changes no word', () => {
  test.each([
    ['plain', 'Nike shoe'],
    ['a closing one alone', `Nike${PDF} shoe${PDI}`],
    ['an isolate around a name', `Buy ${FSI}Nike${PDI} shoes`],
    ['a rightward override of Latin', `${LRO}Nike shoe${PDF}`],
    ['an embedding around a name', `${LRE}Nike${PDF} shoe`],
    ['Latin in a leftward embedding', `${RLE}Nike shoe 42${PDF}`],
    ['an Arabic title with a name', `حذاء ${LRI}Nike Air Max${PDI} رجالي`],
    ['an Arabic title in an embedding', `${RLE}حذاء Nike رجالي مقاس 42${PDF}`],
    ['a Hebrew title with an override of its own direction', `${RLO}נעלי ספורט${PDF}`],
    ['Hebrew with a name and a size', `${RLI}נעלי Nike, מידה 42.5 EU${PDI}`],
    ['an Arabic name among English', `Perfume ${RLI}عود ملكي${PDI} 100 ml`],
    ['marks of direction alone', `Nike\u200e ${RLM}shoe`],
  ])('%s', (_, written) => {
    expect(shownOrder(written)).toBeUndefined();
  });
});

test('every unit as read comes from where it stands', () => {
  const written = `a ${RLO}ekiN${PDF} b`;
  const { text, from } = shownOrder(written)!;
  expect(from).toHaveLength(text.length);
  expect(from.map((at) => written[at]).join('')).toBe(text);
});

test.each([
  ['openings', RLO],
  ['isolates', LRI],
  ['isolates of the first letter', FSI],
  ['embeddings', RLE],
])('thousands of %s, ended or not, are read', (_, opening) => {
  const many = opening.repeat(16_000);
  for (const written of [`${many}ekiN`, `${many}ekiN${PDI.repeat(16_000)}`, `a${many}${PDF.repeat(16_000)}b`])
    expect(() => shownOrder(written)).not.toThrow();
  expect(shownOrder(`${RLO}${'ekiN '.repeat(300_000)}`)!.text.length).toBeLessThan(40_000);
});
