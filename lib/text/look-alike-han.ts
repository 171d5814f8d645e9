import { once } from '../runtime/once';
import { RARE_LOOK_ALIKES } from './rare-look-alikes';
import { LOOK_ALIKE_HAN } from './tables/look-alike-han.generated';

/** A character that looks like another, and how much: levels 0 … 3 are .5, .65, .8 and .9 of 1 (look_alike_han.py). */
export interface AlikeHan {
  unit: number;
  level: number;
}

const MOST_ALIKE = 3;
const NONE: readonly AlikeHan[] = [];

/**
 * Characters of GB 2312, in its order; for each a byte, how many later ones look like it, then for each of these the
 * distance from the one before with the level in the lowest two bits, seven bits a byte:
 *
 *     师  1 │ 帅: 3 characters on, level 3 → 3 × 4 + 3 = 0x0f
 */
const alike = once(unpacked);

function unpacked(): ReadonlyMap<number, readonly AlikeHan[]> {
  const characters = gb2312();
  const bytes = Uint8Array.from(atob(LOOK_ALIKE_HAN), (char) => char.charCodeAt(0));
  const known = new Map<number, AlikeHan[]>();
  const note = (unit: number, other: number, level: number) => {
    const others = known.get(unit);
    if (others) others.push({ unit: other, level });
    else known.set(unit, [{ unit: other, level }]);
  };
  let at = 0;
  for (let i = 0; i < characters.length; i++) {
    let other = i;
    for (let left = bytes[at++]!; left > 0; left--) {
      let number = 0;
      for (let shift = 0, more = true; more; shift += 7) {
        const byte = bytes[at++]!;
        number |= (byte & 0x7f) << shift;
        more = byte > 0x7f;
      }
      other += number >> 2;
      note(characters[i]!, characters[other]!, number & 3);
      note(characters[other]!, characters[i]!, number & 3);
    }
  }
  return known;
}

/** The characters of levels 1 and 2 of GB 2312-80, rows 16 to 87. */
function gb2312(): number[] {
  const decoder = new TextDecoder('gb2312');
  const characters: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const [char] = decoder.decode(Uint8Array.of(row, cell));
      if (/^\p{Script=Han}$/u.test(char!)) characters.push(char!.charCodeAt(0));
    }
  return characters;
}

/** Simplified characters that look like the given one, in no order. The table is unpacked on first use. */
export function lookAlikesOf(unit: number): readonly AlikeHan[] {
  const common = RARE_LOOK_ALIKES.get(unit);
  return common === undefined ? (alike().get(unit) ?? NONE) : [{ unit: common, level: MOST_ALIKE }];
}
