import { isWellKnown } from '../index/profile';
import type { Hit } from '../scan/hits';
import { BY_CHANCE } from './mark-terms';
import { SHORTENED } from './place-terms';
import type { Term } from './term';

const CAPITALS = /^\p{Lu}+$/u;

/**
 * The terms of a hit beside goods of its own, less those that doubt that its few letters are a mark: they may as well be one as stand for
 * the word before them ("Top level LV bag"), and those of a well-known mark are there by no chance ("Brown LV Handbag"). The same array
 * where none does.
 */
export function withoutDoubt(
  hit: Hit,
  terms: readonly Term[],
  profile: number,
  text: string,
): readonly Term[] {
  // Few hits have either, and whether it is a name is read off the text.
  if (!terms.includes(SHORTENED) && !terms.includes(BY_CHANCE)) return terms;
  const { start, end, plain, relation } = hit;
  const isName =
    plain && relation === 'identical' && isWellKnown(profile) && CAPITALS.test(text.slice(start, end));
  const isDoubt = (one: Term) => one === SHORTENED || (isName && one === BY_CHANCE);
  return terms.some(isDoubt) ? terms.filter((one) => !isDoubt(one)) : terms;
}
