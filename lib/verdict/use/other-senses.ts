import type { Marker } from './marker';
import json from './other-senses.json';

/** What may stand on either side of a word of a mark and make another name with it, an underscore for each space. */
interface Beside {
  before?: string;
  behind?: string;
  /** Words anywhere in the title that tell of the mark's own goods, which the word then names: "Vodka Absolut top". */
  unless?: string;
  /**
   * Words of which one must be in the title, `works` for all that show a person or tell of one: beside a mark that nearly all goods
   * may bear, no list of the mark's own goods is ever whole ("Gucci Mane scarf").
   */
  only?: string;
}

/**
 * Markers of the other senses that ordinary words of marks have beside certain words, whatever the goods: "Stanley Cup trophy",
 * "Columbia River", "like a boss", 茅台镇.
 */
export function otherSenses(): Marker[] {
  return Object.entries(json.senses as Readonly<Record<string, Beside>>).flatMap(([word, beside]) => [
    ...sense(word, beside.before, 'before', beside),
    ...sense(word, beside.behind, 'after', beside),
  ]);
}

function sense(
  word: string,
  words: string | undefined,
  side: 'before' | 'after',
  { unless, only }: Beside,
): Marker[] {
  if (!words) return [];
  const phrases = words.split(' ').map((phrase) => phrase.replaceAll('_', ' '));
  const title = side === 'before' ? `${phrases[0]} ${word}` : `${word} ${phrases[0]}`;
  const needed = only?.split(' ').flatMap((one) => (one === 'works' ? json.works.split(' ') : [one]));
  return [
    {
      phrases,
      use: 'descriptive',
      side,
      gap: 0,
      of: [word],
      ...(unless && { unless: [{ words: unless.split(' '), where: 'anywhere', reason: OWN_GOODS }] }),
      ...(needed && { only: needed }),
      reason: json.reason,
      example: { title: needed ? `${title} ${needed[0]}` : title, mark: word },
    },
  ];
}

const OWN_GOODS = 'The title tells of what the mark itself stands for.';
