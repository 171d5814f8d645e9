import { once } from '../../runtime/once';
import { isEastAsianCode, splitsWord } from './fold';
import { explicitPhrases } from './markers';
import json from './not-a-fit.json';
import { Phrases, type Sighting } from './phrases';
import { isOfMaker, nameEnd, namesFitted } from './reference';

/** A text as written and folded; the same object for all its marks. */
interface Text {
  text: string;
  folded: string;
}

/** What must be known besides the text to believe that goods are made to fit another's. */
export interface GoodsNamed {
  /** The listing's brand, folded; empty where it names none. */
  brand: string;
  /** The goods are an accessory or part. */
  accessory: boolean;
  /** What the title names beside devices that goods fit, with its Nice class; empty where it names nothing. */
  named: readonly { phrase: string; class: number }[];
}

/**
 * Whether words such as "for" or "compatible with" beside the mark at [start, end) say what the goods fit. `said`: they
 * are a part or accessory, or the words leave no doubt ("compatible with"), or what they fit is a device or a maker of
 * such. `perhaps`: the goods may bear the mark all the same. A phone fits no maker of phones. O(1) after a text's first mark, which costs O(length).
 */
export function fitAt(
  reading: Text,
  phrase: Pick<Sighting<unknown>, 'start' | 'end'>,
  [start, end]: readonly [start: number, end: number],
  facts: GoodsNamed,
): 'said' | 'perhaps' | 'no' {
  const { folded } = reading;
  if (isFollowed(folded, end)) return 'no';
  if (bearsSign(reading)) return 'perhaps';
  if (facts.accessory) return 'said';
  if (isOfMaker(facts.brand, folded.slice(start, end))) return 'no';
  const device = namesFitted(reading, start, end);
  const after = nameEnd(reading, start, end);
  const behind = folded.slice(after, after + LONGEST_OBJECT).replace(MODELS, '');
  const goods = facts.named.filter((one) => !behind.startsWith(one.phrase));
  if (goods.length > 0 && goods.every(({ phrase }) => complete.has(phrase))) return 'no';
  const unfit: readonly number[] = (device ? json.worn : json.personal).classes;
  if (goods.length > 0 && goods.every((one) => unfit.includes(one.class))) return 'no';
  if (explicitPhrases().has(folded.slice(phrase.start, phrase.end))) return 'said';
  if (!device) return 'no';
  return goods.length > 0 ? 'said' : 'perhaps';
}

const complete: ReadonlySet<string> = new Set(json.complete.words);

/** What stands behind a name names the thing itself, not the goods: "for Samsung phones", "for iPhone 15 Pro phones". */
const MODELS = /^(?:[\s-]*[a-z]{0,4}\d[a-z0-9]{0,8})*\s*/;
const LONGEST_OBJECT = 60;

const followers = json.followers.words;

/** "for BMW fans", 宝马迷: the word behind the mark. */
function isFollowed(folded: string, end: number): boolean {
  const behind = folded.slice(end, end + LONGEST_FOLLOWER).trimStart();
  return followers.some((word) => behind.startsWith(word) && !splitsWord(behind, word.length));
}

const LONGEST_FOLLOWER = 24;

const signs = once(() => {
  const phrases = new Phrases<true>();
  for (const word of json.signs.words) phrases.add(word, true);
  return phrases;
});

const bearers = new WeakMap<Text, boolean>();

/** Whether a text says that the goods bear another's sign: "with logo", 带标. O(length), once a text. */
export function bearsSign(reading: Text): boolean {
  const known = bearers.get(reading);
  if (known !== undefined) return known;
  const { folded } = reading;
  const bears = signs()
    .in(folded)
    .some((sign) => !isLeftOut(folded, sign));
  bearers.set(reading, bears);
  return bears;
}

/** "with logo cut-out", "no logo", 镂空露标: the sign is the device's own, or is not there. */
function isLeftOut(folded: string, { start, end }: Sighting<true>): boolean {
  const around = folded.slice(Math.max(0, start - NEAR), end + NEAR);
  return json.signs.unless.some((word) => {
    const at = around.indexOf(word);
    if (at === -1) return false;
    const spaced = !isEastAsianCode(word.charCodeAt(0));
    return !spaced || !(splitsWord(around, at) || splitsWord(around, at + word.length));
  });
}

/** About two words to each side. */
const NEAR = 12;
