import type { Recordal } from '../../domain/recordal';
import { fold, isEastAsianCode } from '../use/fold';
import { classify } from './classify';
import { singularPhrase } from './english';
import type { Kind } from './vocabulary';

/** What a recordal's goods text covers. */
export interface RecordedGoods {
  kinds: ReadonlySet<Kind>;
  /** Kinds that the text names as a whole. */
  whole: ReadonlySet<Kind>;
  /** Kinds by the script of a word that names them: "bag han", "bag latin", "bag cyrillic". */
  scripts: ReadonlySet<string>;
  /** Products that the text names, by their key. */
  species: ReadonlySet<string>;
  /** Product words of the text, folded, in the singular, with their kinds. */
  phrases: ReadonlyMap<string, Kind | undefined>;
  /** The goods as written, folded, where the vocabulary does not know the whole of them. */
  unknownTerms: readonly string[];
  /** Some goods of the text name nothing that is known: they may lie in any class of the recordal that the others leave open. */
  unread: boolean;
  /** Classes of what the text names. */
  classes: ReadonlySet<number>;
}

const known = new WeakMap<Recordal, RecordedGoods>();

/** Terms are compared one by one; a list of hundreds of goods names its kinds long before this. */
const MOST_TERMS = 200;

/** Reads a recordal's goods text, once. */
export function recordedGoods(recordal: Recordal): RecordedGoods {
  const before = known.get(recordal);
  if (before) return before;
  const terms = recordal.goods
    .flatMap((goods) => goods.split(/[,;，；、/\n]/))
    .map((term) => fold(term).trim())
    .filter((term) => term.length < 60 && (term.length > 1 || isEastAsianCode(term.charCodeAt(0))))
    .slice(0, MOST_TERMS);
  const namedIn = terms.map((term) => classify(term).named);
  const named = namedIn.flat();
  const read: RecordedGoods = {
    kinds: new Set(named.flatMap(({ word }) => word.kind ?? [])),
    whole: new Set(named.flatMap(({ word }) => (word.genus && word.kind ? [word.kind] : []))),
    scripts: new Set(
      named.flatMap(({ phrase, word }) => (word.kind ? [kindInScript(word.kind, phrase)] : [])),
    ),
    species: new Set(named.flatMap(({ word }) => word.species ?? [])),
    phrases: new Map(named.map(({ phrase, word }) => [singularPhrase(phrase), word.kind])),
    unknownTerms: terms.filter((term, i) => !namedIn[i]!.some(({ phrase }) => phrase === term)),
    unread: namedIn.some((one) => one.length === 0),
    classes: new Set(named.map(({ word }) => word.class)),
  };
  known.set(recordal, read);
  return read;
}

const CYRILLIC = /\p{Script=Cyrillic}$/u;

/** A kind together with the script of the word that named it: species compare only within one script. */
export function kindInScript(kind: Kind, phrase: string): string {
  if (isEastAsianCode(phrase.charCodeAt(phrase.length - 1))) return `${kind.id} han`;
  return `${kind.id} ${CYRILLIC.test(phrase) ? 'cyrillic' : 'latin'}`;
}
