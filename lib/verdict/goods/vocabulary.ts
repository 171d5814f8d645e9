import { remembered } from '../../runtime/remembered';
import { fold } from '../use/fold';
import { type Entry, nameBeforeModel, type Sighting, sightings } from '../use/phrases';
import { headOf } from './compounds';
import { singular } from './english';
import json from './goods.generated.json';
import { itemsUnder } from './shelves';

/** Goods that are presumed alike: one kind of product, in one Nice class. */
export interface Kind {
  id: string;
  /** In Nice edition 13-2026. */
  class: number;
  /** Chinese similar-goods subgroups, where known. */
  subgroups: readonly string[];
  /** Kinds presumed similar to this one. */
  similar: readonly string[];
  /** Kinds of which a title also names this one as a particular: "laptop … 16GB RAM". */
  partOf: readonly string[];
}

/** What a phrase says: a kind of goods, or only the class it mostly speaks for; `weight` 0…1 tells how surely. */
export interface Word {
  class: number;
  /** Undefined for a learned word, and for words that are there to say nothing ("free shipping"): class 0. */
  kind: Kind | undefined;
  /** Names the whole kind: recorded, it covers everything of the kind. */
  genus: boolean;
  /** A device that is mostly mentioned for what fits it: goods only where nothing else is named. */
  device: boolean;
  /** From a language with too few words here to tell one species of a kind from another. */
  foreign: boolean;
  /** Words with the same key name one and the same product, in whatever language: "hard drive", 硬盘. */
  species: string | undefined;
  weight: number;
}

/** Whether two kinds of goods are presumed similar; the relation is read both ways. */
export function presumedSimilar(a: Kind, b: Kind): boolean {
  return a.similar.includes(b.id) || b.similar.includes(a.id);
}

/** A kind by its name; undefined for a name that no kind has. O(kinds). */
export function kindById(id: string): Kind | undefined {
  return json.kinds.find((kind) => kind.id === id);
}

/** Classes that a category's name stands for, likeliest first; undefined for a name that is none of those known. */
export function categoryClasses(name: string): readonly number[] | undefined {
  const categories: Readonly<Record<string, readonly number[]>> = json.categories;
  const folded = fold(name);
  return Object.hasOwn(categories, folded) ? categories[folded] : undefined;
}

/** Every product word in a folded text. O(length). */
export function goodsWords(folded: string): Sighting<Word>[] {
  return sightings(folded, FILE);
}

/** Words of titles repeat, and most of them name no goods: that is remembered too. Bounded, then begun afresh. */
const MOST_WORDS = 16_384;
const FILE = {
  under: remembered(
    MOST_WORDS,
    (word) => under(singular(word)) ?? under(nameBeforeModel(word)) ?? underHead(word),
  ),
  plurals: true,
};

/**
 * The table comes filed by first word, each drawer packed into one string, and a drawer is opened when a title
 * asks for it: a worker that has just woken has nothing to build. Where a drawer lies is written at `itemsUnder`.
 *
 *   "phone": "5*|12~ case"   ("phone" names all of kind 5, "phone case" is of kind 12)
 *   "battery": "20:3|20:3=batteries"   ("=" gives a phrase in full; the third product of kind 20)
 *   "galaxy": "5-~ #"        (a device of kind 5, named by "galaxy" and a model)
 *   "theodolite": "9.8"      (a learned word: class 9, by eight tenths)
 */
const shelves: Readonly<Record<string, string>> = json.words;

function under(first: string): readonly Entry<Word>[] | undefined {
  return itemsUnder(first, shelves)
    ?.split('|')
    .map((item) => open(first, item))
    .sort((a, b) => b.text.length - a.text.length);
}

/** A word that is put together means what its last part means alone. */
function underHead(word: string): readonly Entry<Word>[] | undefined {
  const head = headOf(word);
  const meant = head === undefined ? undefined : under(head)?.find(({ text }) => text === head);
  return meant && [{ text: word, meaning: meant.meaning }];
}

function open(first: string, item: string): Entry<Word> {
  const [, code, sign, rest] = /^([\d.:*^-]+)([~=]?)(.*)$/.exec(item)!;
  return { text: sign === '=' ? rest! : first + rest, meaning: wordOf(code!) };
}

/** A learned word weighs less than one that a person filed. */
const LEARNED = 0.6;

function wordOf(code: string): Word {
  const [number, share] = code.split('.');
  if (share) return { ...PLAIN, class: Number(number), weight: LEARNED * (Number(share) / 10) };
  const kind = json.kinds[Number.parseInt(code, 10)]!;
  if (kind.class === 0) return { ...PLAIN, class: 0, weight: 0 };
  const [signed, species] = code.split(':');
  const sign = signed!.at(-1);
  return {
    class: kind.class,
    kind,
    genus: sign === '*',
    device: sign === '-',
    foreign: sign === '^',
    species: species === undefined ? undefined : `${kind.id} ${species}`,
    weight: 1,
  };
}

const PLAIN = { kind: undefined, genus: false, device: false, foreign: false, species: undefined };
