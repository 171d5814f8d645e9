const code = (char: string) => char.charCodeAt(0);
const A = code('a');
const Z = code('z');
const SHORTEST_NAME = 5;
const LONGEST_NAME = 24;
const SHORTEST_SOUND = 4;

/** Letter groups that English readers sound alike; the longest that fits is taken. A dot stands for "nothing". */
const GROUPS: Record<string, string> = {
  sch: 'sh', tch: 'ch', ph: 'f', gh: 'g', ck: 'k', kh: 'k', ch: 'ch', qu: 'k',
  kw: 'k', wh: 'w', ee: 'i', ea: 'i', ie: 'i', ei: 'i', ey: 'i',
  oo: 'u', ou: 'u', ai: 'e', ay: 'e', ce: 'se', ci: 'si', cy: 'si', c: 'k', q: 'k', z: 's', x: 'ks', v: 'w', y: 'i',
}; // biome-ignore format: a table

/** The groups by their letters packed into one number, so that a look-up makes no string. */
const bySpelling = new Map(
  Object.entries(GROUPS).map(([group, sound]) => [packed(group), [...sound].map(code)]),
);

function packed(group: string): number {
  let number = 0;
  for (let i = 0; i < group.length; i++) number = number * 32 + code(group[i]!) - A + 1;
  return number;
}

const sound = new Uint16Array(LONGEST_NAME * 2);

/**
 * How a Latin name sounds, roughly: `kwiksilver` and `quiksilver` are one. Vowels stay in, since a key of
 * consonants (double metaphone) takes NIKE and NIKKO for one. Undefined for names too short to tell apart by sound.
 * The result is valid until the next call.
 */
export function phoneticKey(units: Uint16Array, start: number, end: number): Uint16Array | undefined {
  if (end - start < SHORTEST_NAME || end - start > LONGEST_NAME) return undefined;
  for (let i = start; i < end; i++) if (units[i]! < A || units[i]! > Z) return undefined;
  let length = 0;
  for (let at = start; at < end; ) {
    const group = groupAt(units, at, end);
    if (group) for (const unit of group.sound) length = append(unit, length);
    else length = append(units[at]!, length);
    at += group?.width ?? 1;
  }
  if (length > 3 && sound[length - 1] === code('e')) length--;
  return length < SHORTEST_SOUND ? undefined : sound.subarray(0, length);
}

function groupAt(
  units: Uint16Array,
  at: number,
  end: number,
): { sound: number[]; width: number } | undefined {
  let number = 0;
  let found: { sound: number[]; width: number } | undefined;
  for (let width = 1; width <= 3 && at + width <= end; width++) {
    number = number * 32 + units[at + width - 1]! - A + 1;
    const known = bySpelling.get(number);
    if (known) found = { sound: known, width };
  }
  return found;
}

/** Doubled sounds count once. */
function append(unit: number, length: number): number {
  if (length > 0 && sound[length - 1] === unit) return length;
  sound[length] = unit;
  return length + 1;
}
