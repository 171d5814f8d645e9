import { Kind } from '../text/kinds';
import { Edge, type Scan } from '../text/scan';
import { COUNTERFEIT_WORDS } from './cues';
import { ordinaryWords } from './ordinary-words';

/** What a whole text tells about any hit in it. Computed once per text that has hits. */
export class TextFacts {
  readonly scan: Scan;
  /** Shares of the words that begin with, and consist of, capitals; 0 in a text without small letters or capitals. */
  readonly capitalised: number;
  readonly allCapitals: number;
  readonly counterfeitWords: boolean;

  constructor(scan: Scan) {
    this.scan = scan;
    const { capitalised, allCapitals } = letterCase(scan);
    this.capitalised = capitalised;
    this.allCapitals = allCapitals;
    this.counterfeitWords = COUNTERFEIT_WORDS.test(scan.text);
  }

  /** Number of words, or of Han characters, before a unit; stops counting at 8. */
  wordsBefore(unit: number): number {
    let count = 0;
    for (let i = unit - 1; i >= 0 && count < 8; i--)
      if (this.scan.edges[i] === Edge.Hard || this.scan.kinds[i] === Kind.Han) count++;
    return count;
  }

  isOrdinary(from: number, to: number): boolean {
    return ordinaryWords.has(this.scan.units, from, to);
  }
}

function letterCase(scan: Scan): { capitalised: number; allCapitals: number } {
  let words = 0;
  let capitalised = 0;
  let all = 0;
  for (const [word] of scan.text.slice(0, 1_000).matchAll(/\p{L}+/gu)) {
    if (!/\p{Lu}|\p{Ll}/u.test(word)) continue;
    words++;
    if (/^\p{Lu}/u.test(word)) capitalised++;
    if (word.length > 1 && !/\p{Ll}/u.test(word)) all++;
  }
  if (words === 0 || capitalised === 0 || capitalised - all === words - all) {
    return { capitalised: capitalised === 0 ? 0 : 1, allCapitals: words === 0 ? 0 : all / words };
  }
  return { capitalised: capitalised / words, allCapitals: all / words };
}
