/**
 * Latin letters by which a Cyrillic one is read: as it is transliterated, and, where makers write their names otherwise, as these do
 * (Лакост, LACOSTE; Викс, VICKS). From the usual practical transcription.
 */
const READINGS: Readonly<Record<string, readonly [plain: string, western?: string]>> = {
  ...{ а: ['a'], б: ['b'], в: ['v'], г: ['g'], д: ['d'], е: ['e'], ё: ['e'], ж: ['zh', 'j'], з: ['z'] },
  ...{ и: ['i'], й: ['y'], к: ['k', 'c'], л: ['l'], м: ['m'], н: ['n'], о: ['o'], п: ['p'], р: ['r'] },
  ...{ с: ['s'], т: ['t'], у: ['u'], ф: ['f'], х: ['h'], ц: ['ts', 'c'], ч: ['ch'], ш: ['sh', 'ch'] },
  ...{ щ: ['sch'], ъ: [''], ы: ['y'], ь: [''], э: ['e'], ю: ['yu', 'u'], я: ['ya', 'ia'] },
  ...{ і: ['i'], ї: ['yi', 'i'], є: ['e'], ґ: ['g'], ў: ['u'], қ: ['k'], ғ: ['g'], ң: ['n'], һ: ['h'] },
  ...{ ә: ['a'], ө: ['o'], ұ: ['u'], ү: ['u'] },
};

/** Letter combinations that stand for one letter in Western names. */
const TOGETHER: readonly (readonly [cyrillic: string, latin: string])[] = [
  ['кс', 'x'],
  ['дж', 'j'],
  ['кв', 'qu'],
];

const CYRILLIC = /\p{Script=Cyrillic}/u;
const LETTER = /\p{L}/u;
const CYRILLIC_LETTER = /(?=\p{L})\p{Script=Cyrillic}/u;

/**
 * Latin readings of a name in Cyrillic letters, at most two: lululemon for Лулулемон. Empty if a letter is of another
 * script, or has no reading. O(length).
 */
export function latinReadings(name: string): string[] {
  const letters = name.toLowerCase();
  if (!CYRILLIC_LETTER.test(letters)) return [];
  const plain = spelt(letters, 0);
  if (plain === undefined) return [];
  const together = TOGETHER.reduce((text, [from, to]) => text.replaceAll(from, to), letters);
  const western = spelt(together, 1) ?? plain;
  return western === plain ? [plain] : [plain, western];
}

function spelt(letters: string, way: 0 | 1): string | undefined {
  let latin = '';
  for (const letter of letters) {
    const readings = READINGS[letter];
    if (readings) latin += readings[way] ?? readings[0];
    else if (CYRILLIC_LETTER.test(letter)) return undefined;
    else if (LETTER.test(letter) && way === 0) return undefined;
    // Signs of old writing (titlo, ꙳, ҂) have no sound, and no Latin equivalent.
    else if (!CYRILLIC.test(letter)) latin += letter;
  }
  return latin;
}
