import { describe, expect, test } from 'vitest';
import { fold } from '../../../lib/verdict/use/fold';
import { madeWith } from '../../../lib/verdict/use/material';

function pieceIn(title: string, mark: string, brand = '') {
  const folded = fold(title);
  const start = folded.indexOf(fold(mark));
  return madeWith(folded, [start, start + mark.length], brand)?.piece;
}

describe('a piece that is named says what other makers’ goods are made with', () => {
  test.each([
    ['Earrings with crystals from Swarovski', 'Swarovski'],
    ["Boucles d'oreilles cristaux Swarovski argent 925", 'Swarovski'],
    ['Collier pendentif cristaux de Swarovski', 'Swarovski'],
    ['Ohrringe mit Kristallen von Swarovski', 'Swarovski'],
    ['Orecchini con cristalli Swarovski', 'Swarovski'],
    ['Pulsera cristales de Swarovski plata', 'Swarovski'],
    ['Серьги с кристаллами Swarovski', 'Swarovski'],
    ['Naszyjnik kryształy Swarovski', 'Swarovski'],
    ['Jacket with zipper by YKK', 'YKK'],
    ['Stiefel Sohle von Vibram', 'Vibram'],
    ['Куртка молния YKK', 'YKK'],
  ])('%s', (title, mark) => expect(pieceIn(title, mark)).toBe(true));

  test.each([
    ['Swarovski necklace Attract', 'Swarovski'],
    ['Necklace by Swarovski white', 'Swarovski'],
    ['Armband von Swarovski rosé', 'Swarovski'],
    ['Crystal glass and earrings Swarovski', 'Swarovski'],
    ['Bracelet Swarovski bleu', 'Swarovski'],
  ])('%s names no piece', (title, mark) => expect(pieceIn(title, mark)).toBe(false));

  test.each([
    ['Swarovski crystals flatback SS16 1440 pcs', 'Swarovski', ''],
    ['Strass de Swarovski 100 pièces', 'Swarovski', ''],
    ['Earrings with crystals from Swarovski', 'Swarovski', 'swarovski'],
  ])('%s is no goods of another', (title, mark, brand) =>
    expect(pieceIn(title, mark, brand)).toBeUndefined(),
  );
});
