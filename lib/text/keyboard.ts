/**
 * Keys by the letters that they write in the Russian and in the Latin layout (ЙЦУКЕН and QWERTY; GOST 6431, ISO/IEC 9995), in order;
 * і stands on the Ukrainian one where ы does. Keys that write a sign in Latin are left out: there the word ends.
 */
const RUSSIAN = 'йцукенгшщзфывапролдячсмитьі';
const LATIN = 'qwertyuiopasdfghjklzxcvbnms';

const otherOf = new Map<string, string>();
for (let at = 0; at < RUSSIAN.length; at++) otherOf.set(RUSSIAN[at]!, LATIN[at]!);
for (let at = 0; at < LATIN.length; at++) if (!otherOf.has(LATIN[at]!)) otherOf.set(LATIN[at]!, RUSSIAN[at]!);

/**
 * What the same keys write in the other layout: тшлу is nike; undefined if one of them writes no letter there.
 * O(length).
 */
export function inOtherLayout(letters: string): string | undefined {
  let other = '';
  let latin = 0;
  for (const letter of letters.toLowerCase()) {
    const key = otherOf.get(letter);
    if (key === undefined) return undefined;
    if (letter <= 'z') latin++;
    other += key;
  }
  // A word that mixes both scripts was typed in neither layout.
  return latin === 0 || latin === other.length ? other : undefined;
}
