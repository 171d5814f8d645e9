import { once } from '../../runtime/once';
import { Lexicon } from './lexicon';
import { SEEN_WORDS } from './seen-words.generated';

/** Words that titles and names hold: what is among them needs no recorded mark to explain it. Decoded when first asked for. */
export const seenWords = once(() => new Lexicon(SEEN_WORDS));
