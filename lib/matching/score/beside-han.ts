import * as Edge from '../../text/edges';
import * as Gap from '../../text/gaps';
import * as Kind from '../../text/kinds';
import type { Scan } from '../../text/scan';
import { isModel } from '../keys/joined';
import type { Hit } from '../scan/hits';
import { type Term, term } from './term';

/** Letters of a word that hardly stands among Han as a model or a term of the trade. */
const SHORTEST_NAME = 4;
const SHORTEST_HAN = 2;

const IN_BOTH_SCRIPTS = term('paired', 1.2);

/**
 * Whether a hit is a word of letters with no other beside it in a text of Han: "直发~givenchy 施华洛世奇", unlike "os x xcode 编程". Its
 * neighbours are Han, numbers, a model or nothing.
 */
export function isAloneAmongHan({ plain, mark, from, to }: Hit, scan: Scan): boolean {
  const { kinds, length } = scan;
  return (
    plain &&
    mark.length >= SHORTEST_NAME &&
    kinds[from] === Kind.Letter &&
    kinds[from - 1] !== Kind.Letter &&
    (to === length || kinds[to] !== Kind.Letter || isModel(scan.units, to, wordEnd(scan, to)))
  );
}

function wordEnd({ edges, length }: Scan, from: number): number {
  let to = from + 1;
  while (to < length && edges[to] !== Edge.Hard) to++;
  return to;
}

/**
 * The term of a name in Han that has one in letters right beside it, and the other way: "优解youjie", "nars 纳斯". Sellers write a brand
 * so in both its scripts, and two makers' names in a row just as well; by chance two marks hardly meet. O(hits).
 */
export function inBothScripts(hit: Hit, hits: readonly Hit[], scan: Scan): Term | undefined {
  const own = scriptOf(hit, scan);
  if (own === undefined) return undefined;
  const isOther = (other: Hit) => {
    const script = scriptOf(other, scan);
    return script !== undefined && script !== own && (meet(hit, other, scan) || meet(other, hit, scan));
  };
  return hits.some(isOther) ? IN_BOTH_SCRIPTS : undefined;
}

function scriptOf({ plain, mark, from }: Hit, { kinds }: Scan): 'han' | 'letters' | undefined {
  if (!plain) return undefined;
  if (kinds[from] === Kind.Han) return mark.length >= SHORTEST_HAN ? 'han' : undefined;
  return kinds[from] === Kind.Letter && mark.length >= SHORTEST_NAME ? 'letters' : undefined;
}

const meet = (one: Hit, next: Hit, { gaps }: Scan): boolean =>
  one.to === next.from && (gaps[next.from]! & Gap.Punctuation) === 0;
