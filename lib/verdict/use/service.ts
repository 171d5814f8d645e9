import { once } from '../../runtime/once';
import { type CutWord, cutWords } from './cut-words';
import { fold, isEastAsianCode } from './fold';
import type { Marker } from './marker';
import { Phrases } from './phrases';
import { nameEnd, namesFitted } from './reference';
import json from './services.json';

/** A text as written and folded; the same object for all its marks. */
interface Text {
  text: string;
  folded: string;
}

/** Words that name a service: [start, end) as UTF-16 offsets. */
interface Service {
  start: number;
  end: number;
  /** Names what is served before it, or behind it. */
  order: 'last' | 'first';
  /** A word calls it a service: no more need be known of what is served. */
  said: boolean;
  /** Says so of vehicles alone: a “car wash” is a shampoo too. */
  onVehicles: boolean;
}

/** "Ремонт iPhone": no goods are offered, and the maker is named as what is served. */
export const SERVICE: Marker = {
  phrases: json.last.acts,
  use: 'compatible',
  side: 'either',
  kind: 'service',
  reason: 'A service is no goods: the mark says what is repaired, cleaned or hired out.',
  example: { title: 'iPhone screen repair service', mark: 'iPhone' },
};

const services = new WeakMap<Text, readonly Service[]>();

/**
 * The words by which a title offers a service on goods of the mark at [start, end): "Rolex watch repair". Undefined where
 * goods for it are offered ("repair kit"), where nothing says what is served, or the mark names who serves. O(1) after a text's first mark, which costs O(length).
 */
export function serviceOn(
  reading: Text,
  [start, end]: readonly [start: number, end: number],
): { start: number; end: number } | undefined {
  const all = services.get(reading) ?? servicesIn(reading.folded);
  services.set(reading, all);
  if (all.length === 0 || isProvider(reading.folded.slice(0, start))) return undefined;
  return all.find((service) => serves(reading, service, start, end));
}

function serves(reading: Text, service: Service, start: number, end: number): boolean {
  const { folded } = reading;
  const isLast = service.order === 'last';
  const till = isLast ? Math.min(nameEnd(reading, start, end), service.start) : end;
  if (isLast ? service.start < end : start < service.end) return false;
  const between = isLast ? folded.slice(till, service.start) : folded.slice(service.end, start);
  if (between.length > LONGEST_BETWEEN || BREAK.test(between)) return false;
  const { served, others, last } = wordsBetween(between);
  const fitted = namesFitted(reading, start, end);
  if (service.onVehicles && !fitted) return false;
  if (service.said) return others <= MOST_WORDS;
  if (!isLast) return (fitted || served || startsServed(folded.slice(end))) && others === 0;
  // "Philips intense hair repair" repairs hair: what is served stands right before.
  return (fitted || served) && last && others <= FEW_WORDS;
}

const LONGEST_BETWEEN = 60;
const MOST_WORDS = 4;
const FEW_WORDS = 2;
const BREAK = /[,;|:!?。，；【】()[\]+&]| [-–—] /;

function servicesIn(folded: string): readonly Service[] {
  const words = cutWords(folded.slice(0, LONGEST));
  const seen = acts().in(folded.slice(0, LONGEST));
  if (seen.length === 0 || offersGoods(folded.slice(0, LONGEST), words)) return [];
  return seen.flatMap(({ start, end, meaning }) => {
    const behind = folded.slice(end, LONGEST);
    const before = folded.slice(0, start);
    const found: Service[] = [];
    const tail = tailOf(behind);
    if (meaning.last && tail !== undefined)
      found.push({ start, end, order: 'last', said: said().has(tail), onVehicles: meaning.onVehicles });
    const lead = leadsOf(before);
    if (meaning.first && lead !== undefined)
      found.push({ start, end, order: 'first', said: lead, onVehicles: false });
    return found;
  });
}

const LONGEST = 300;

/** The word that goes on behind a service's name; empty at its end, undefined where another thing is named: "repair kit". */
function tailOf(behind: string): string | undefined {
  const next = behind.trimStart();
  if (next === '' || ENDS.test(next)) return '';
  return tails()
    .in(next.slice(0, LONGEST_TAIL))
    .find(({ start }) => start === 0)?.meaning;
}

const LONGEST_TAIL = 20;
const ENDS = /^[,;|:!?.。，；、/【】()[\]–—-]/;

/** Whether a title begins with these words of a service alone, and whether one of them calls it so; undefined else. */
function leadsOf(before: string): boolean | undefined {
  let isSaid = false;
  for (let rest = before.trim(); rest !== ''; ) {
    const lead = leads()
      .in(rest)
      .find(({ start }) => start === 0);
    if (!lead) return undefined;
    isSaid ||= said().has(lead.meaning);
    rest = rest.slice(lead.end).trimStart();
  }
  return isSaid;
}

/** Whether what is done with the goods of a repair, or a quantity, is offered: "repair kit", "car wash 500 ml". */
function offersGoods(folded: string, words: readonly CutWord[]): boolean {
  if (QUANTITY.test(folded)) return true;
  return goods().in(folded).length > 0 || words.length > MOST_WORDS_OF_SERVICE;
}

const QUANTITY =
  /\d\s?(?:ml|oz|fl|g|kg|l|pcs|pc|pack|pk|шт|мл|г|кг|л|个|片|瓶|stk|stuck|unidades|개|本|枚)(?![a-zа-я])/;
/** A title so long is one of goods, which tells their particulars; in East Asian scripts each character counts. */
const MOST_WORDS_OF_SERVICE = 40;

/** Whether goods that are served are named, how many words say something else, and whether the last does not. */
function wordsBetween(between: string): { served: boolean; others: number; last: boolean } {
  const known = served().in(between);
  const isKnown = ({ start, end }: CutWord) => known.some((one) => one.start <= start && one.end >= end);
  const words = cutWords(between);
  const rest = words.filter((word) => !isKnown(word) && !/\d/.test(word.word));
  const others = rest.reduce((sum, { word }) => sum + (isEastAsianCode(word.charCodeAt(0)) ? 0.5 : 1), 0);
  return {
    served: known.some(({ meaning }) => meaning === 'served'),
    others,
    last: rest.at(-1) !== words.at(-1) || words.length === 0,
  };
}

/** "Ремонт Rolex часов", 维修苹果手机: what is served behind its maker. */
function startsServed(behind: string): boolean {
  const next = behind.trimStart();
  return served()
    .in(next.slice(0, LONGEST_BETWEEN))
    .some(({ start, meaning }) => start === 0 && meaning === 'served');
}

function isProvider(before: string): boolean {
  const last = cutWords(before.slice(-LONGEST_TAIL)).at(-1);
  return last !== undefined && providers().has(last.word);
}

interface Act {
  last: boolean;
  first: boolean;
  onVehicles: boolean;
}

const setOf = (words: readonly string[]) => once(() => new Set(words.map(fold)));
const said = setOf(json.said.words);
const providers = setOf(json.providers.words);

const phrasesOf = (words: readonly string[]) =>
  once(() => {
    const phrases = new Phrases<string>();
    for (const word of new Set(words.map(fold))) phrases.add(word, word);
    return phrases;
  });
const tails = phrasesOf(json.last.tails);
const leads = phrasesOf(json.first.leads);
const goods = phrasesOf(json.goods.words);

const served = once(() => {
  const phrases = new Phrases<'served' | 'link'>();
  const named = new Set(json.served.words.map(fold));
  for (const word of named) phrases.add(word, 'served');
  for (const word of new Set(json.served.links.map(fold))) if (!named.has(word)) phrases.add(word, 'link');
  return phrases;
});

const acts = once((): Phrases<Act> => {
  const [last, first, onVehicles] = [json.last.acts, json.first.acts, json.last.onVehicles].map(
    (words) => new Set(words.map(fold)),
  ) as [Set<string>, Set<string>, Set<string>];
  const phrases = new Phrases<Act>();
  for (const word of new Set([...last, ...first, ...onVehicles]))
    phrases.add(word, {
      last: last.has(word) || onVehicles.has(word),
      first: first.has(word),
      onVehicles: onVehicles.has(word),
    });
  return phrases;
});
