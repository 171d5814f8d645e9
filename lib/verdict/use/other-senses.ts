import type { Marker } from './marker';
import json from './other-senses.json';

/** What may stand on either side of a word of a mark and make another name with it, an underscore for each space. */
interface Beside {
  before?: string;
  behind?: string;
  /** Words anywhere in the title that tell of the mark's own goods, which the word then names: "Vodka Absolut top". */
  unless?: string;
}

/**
 * Markers of the other senses that ordinary words of marks have beside certain words, whatever the goods: "Stanley Cup trophy",
 * "Columbia River", "like a boss", 茅台镇.
 */
export function otherSenses(): Marker[] {
  return Object.entries(json.senses as Readonly<Record<string, Beside>>).flatMap(
    ([word, { before, behind, unless }]) => [
      ...sense(word, before, 'before', unless),
      ...sense(word, behind, 'after', unless),
    ],
  );
}

function sense(
  word: string,
  words: string | undefined,
  side: 'before' | 'after',
  unless: string | undefined,
): Marker[] {
  if (!words) return [];
  const phrases = words.split(' ').map((phrase) => phrase.replaceAll('_', ' '));
  const title = side === 'before' ? `${phrases[0]} ${word}` : `${word} ${phrases[0]}`;
  return [
    {
      phrases,
      use: 'descriptive',
      side,
      gap: 0,
      of: [word],
      ...(unless && { unless: [{ words: unless.split(' '), where: 'anywhere', reason: OWN_GOODS }] }),
      reason: json.reason,
      example: { title, mark: word },
    },
  ];
}

const OWN_GOODS = 'The title tells of what the mark itself stands for.';
