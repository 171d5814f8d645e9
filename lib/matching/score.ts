import { Kind } from '../text/kinds';
import { Gap, type Scan } from '../text/scan';
import type { MarkQuery, ScoreTerm } from './candidate';
import type { Hit } from './find';

const probability = (logOdds: number) => 1 / (1 + Math.exp(-logOdds));
const round = (share: number) => Math.round(share * 1_000) / 1_000;

/** Weighs how likely a hit names the mark at all. One instance per text; every term prints as one sentence. */
export class Scorer {
  readonly #query: MarkQuery;
  readonly #scan: Scan;

  constructor(query: MarkQuery, scan: Scan, _hits: readonly Hit[]) {
    this.#query = query;
    this.#scan = scan;
  }

  score(hit: Hit): { confidence: number; terms: ScoreTerm[] } {
    const terms = [...this.#terms(hit)];
    const logOdds = terms.reduce((sum, term) => sum + term.logOdds, 0);
    return { confidence: round(probability(logOdds)), terms };
  }

  *#terms(hit: Hit): Generator<ScoreTerm> {
    yield { key: 'named', logOdds: 1.5 };
    const { mark } = hit;
    if (mark.length === 1 || (mark.length === 2 && mark.kinds[0] !== Kind.Han))
      yield { key: 'short', logOdds: -2 };
    if (mark.kinds.every((kind) => kind === Kind.Digit)) yield { key: 'number', logOdds: -3 };
    if (this.#query.field === 'brand' && hit.from === 0 && hit.to === this.#scan.length)
      yield { key: 'brand_field', logOdds: 3 };
    if (hit.from === 0) yield { key: 'first', logOdds: 1 };
    if (this.#parted(hit)) yield { key: 'parted', logOdds: -1 };
    if (hit.reasons.includes('affix')) yield { key: 'affix', logOdds: -0.5 };
  }

  /** The words of the mark stand on both sides of punctuation that the mark does not have. */
  #parted(hit: Hit): boolean {
    for (let i = 1; i < hit.mark.length; i++) {
      const both = Gap.Space | Gap.Punctuation;
      if ((this.#scan.gaps[hit.from + i]! & both) === both && (hit.mark.gaps[i]! & both) !== both)
        return true;
    }
    return false;
  }
}
