import { alternativesOf, type HanExchange } from './han-alternatives';

/** What a character that stays tells: as in HanSigns. */
const KEPT = 6.2;
/** One that is like its own in nothing makes another name of three (周六福 beside 周大福), and hardly one of four. */
const OTHER = -11;
/** … and the first still more. */
const OTHER_FIRST = -12;
/** The same exchange at a further place. */
const AGAIN = 3;

/** How much likelier than chance a sign was made from a name, and how; nats. */
interface KnownLikeness {
  ratio: number;
  exchanges: HanExchange[];
}

/**
 * Place by place, as whoever copies a name of three characters and more writes it: by shape and sound as often as he likes, once by a character
 * that is like the name's in nothing. Undefined where nothing was exchanged, or too little is left of the name. O(characters).
 */
export function likenessToKnown(own: readonly number[], units: Uint16Array): KnownLikeness | undefined {
  const made = new Map<number, number>();
  const exchanges: HanExchange[] = [];
  let [ratio, kept, others] = [0, 0, 0];
  for (const [at, unit] of own.entries()) {
    const there = units[at]!;
    if (there === unit) {
      ratio += KEPT;
      kept++;
    } else if (made.get(unit) === there) {
      ratio += AGAIN;
      kept++;
    } else {
      const alike = alternativesOf(there).find((one) => one.unit === unit && !one.near);
      ratio += alike?.tells ?? (at === 0 ? OTHER_FIRST : OTHER);
      if (!alike) others++;
      exchanges.push(alike?.exchange ?? 'other');
      made.set(unit, there);
    }
  }
  if (exchanges.length === 0 || kept === 0 || others > 1 || (others === 1 && exchanges.length > 1))
    return undefined;
  return { ratio, exchanges };
}
