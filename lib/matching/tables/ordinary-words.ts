import { Lexicon } from './lexicon';
import { ORDINARY_WORDS } from './words.generated';

/** The one lexicon, decoded when the engine is loaded (under a millisecond). */
export const ordinaryWords = new Lexicon(ORDINARY_WORDS);
