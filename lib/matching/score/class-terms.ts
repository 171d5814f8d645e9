import { kindOf } from '../../text/characters';
import * as Kind from '../../text/kinds';
import type { MarkQuery } from '../candidate';
import { type ClassSet, classSetOf } from '../index/class-sets';
import type { IndexSections } from '../index/sections';
import type { Hit } from '../scan/hits';
import { type Term, term } from './term';

const SAME_CLASS = term('same_class', 0.7);
const OTHER_CLASS = term('other_class', -0.7);

/** Two letters that buyers shorten a name to mean something else on goods of another kind: HR sensor, TB disk, NB-IoT. */
const SHORT_ELSEWHERE = term('short', -2);
const SHORT_NAME = 2;

/**
 * What speaks against a name of two letters that stands for a longer mark, where the goods are of no class of the row. Two characters are
 * a whole name: 耐克 on the case of a phone is NIKE.
 */
export const shortElsewhere = ({ from, to, start }: Hit, text: string, goods: Term): Term | undefined =>
  goods === OTHER_CLASS && to - from <= SHORT_NAME && kindOf[text.charCodeAt(start)]! < Kind.Han
    ? SHORT_ELSEWHERE
    : undefined;

/** Half a step of a confidence, which has three digits. */
const ROUNDED = 0.0005;

/**
 * Whether a confidence may be as high as `least` once the goods are weighed.
 * @param more what else may still count for it, in log-odds
 */
export function mayReach(confidence: number, least: number, more = 0): boolean {
  const odds = Math.exp(SAME_CLASS.logOdds + more) * ((confidence + ROUNDED) / (1 - confidence + ROUNDED));
  return odds / (1 + odds) + ROUNDED >= least;
}

/** Weighs the goods of rows against those that one listing probably offers, which are asked for with the first row that has any. */
export class ClassTerms {
  #offered: ClassSet | undefined | 'unasked' = 'unasked';

  constructor(
    private readonly classes: MarkQuery['classes'],
    private readonly index: IndexSections,
  ) {}

  /** Undefined where the classes of the row, or of the goods, are not known. O(1) after the first. */
  of(row: number): Term | undefined {
    // A query without goods need not look the row's up, which lie far apart.
    if (this.classes === undefined) return undefined;
    const { low, high } = this.index.classesOf(row);
    if (low === 0 && high === 0) return undefined;
    const offered = this.#asked();
    if (!offered) return undefined;
    return (offered.low & low) !== 0 || (offered.high & high) !== 0 ? SAME_CLASS : OTHER_CLASS;
  }

  #asked(): ClassSet | undefined {
    if (this.#offered === 'unasked') {
      const classes = typeof this.classes === 'function' ? this.classes() : (this.classes ?? []);
      this.#offered = classes.length > 0 ? classSetOf(classes) : undefined;
    }
    return this.#offered;
  }
}
