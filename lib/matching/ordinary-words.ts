import { Lexicon } from './lexicon';
import { ORDINARY_WORDS } from './tables/words.generated';

/** The one lexicon, decoded when the engine is loaded (under a millisecond). */
export const ordinaryWords = new Lexicon(ORDINARY_WORDS);
