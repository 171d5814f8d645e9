import { once } from '../../runtime/once';
import { latinReadings } from '../../text/cyrillic-readings';
import { Scan } from '../../text/scan';
import { establishedNames } from '../tables/established-names';
import { ordinaryWords } from '../tables/ordinary-words';
import { isPlace as isWesternPlace } from '../tables/place-names';
import { strengthOf } from '../tables/policy';
import { isPlace } from './chinese-places';
import words from './holder-words.json';
import { houseMarksOf } from './house-marks';

/** Longer cells hold more than a name, and what stands behind is an address. */
const LONGEST = 400;
/** Words of a name that listings write: longer ones are never written out. */
const MOST_WORDS = 3;
/** Names that one cell may give. */
const MOST_NAMES = 6;
const SHORTEST = 3;
/** Of the name of a company that was bought, beside who bought it. */
const SHORTEST_BOUGHT = 4;
const SHORTEST_HAN = 2;

/** Read when the first list is compiled: a worker that wakes to look something up needs none of it. */
const known = once(() => ({
  doing: new Set(listed(words.doing)),
  withoutTelling: new Set([words.forms, words.joining, words.doing, words.cyrillic].flatMap(listed)),
  places: new Set(listed(words.places)),
  goods: new Set(listed(words.goods)),
  cyrillicWords: new Set(listed(words.cyrillicWords)),
  /** The longest first, so that none is taken for the end of a longer one. */
  hanEndings: listed(words.han).sort((a, b) => b.length - a.length),
}));
const listed = (list: string): string[] => list.split(' ');
/** Closes the name of a place: 深圳市, 福建省. */
const KIND_OF_PLACE = /[市省县縣区區州镇鎮]/u;

/**
 * What a company goes by in shops, by the name a register has of it: `Puma` for «Компания «Puma SE». Юридический адрес», LEGO
 * for LEGO Juris A/S, 恒安 for 福建恒安集团有限公司. Legal forms, places and words of what a company does are left out;
 * of what stays three words at most are a name, and of more those that are a well-known mark, wherever in it (Guccio Gucci). Words of the
 * language alone are none, unless they are such a mark. What its goods bear instead of its name comes with it (Deere: John Deere). Empty
 * where nothing telling stays. O(length).
 */
export function holderCalled(holder: string): string[] {
  const names = new Set<string>();
  for (const phrase of phrasesOf(holder.slice(0, LONGEST).normalize('NFC')))
    for (const name of /\p{Script=Han}/u.test(phrase) ? namesInHan(phrase) : namesIn(phrase)) names.add(name);
  return [...names].slice(0, MOST_NAMES);
}

const QUOTED = /[«"“„]([^«»"“”„]{2,})[»"”“]/gu;
/** Parts one name from another; in `A/S` it does not. */
const BETWEEN_NAMES = /[/|](?=\s)|(?<=\s)[/|]|(?<=\p{Script=Cyrillic})[/|](?=\p{Script=Latin})/u;
const BRACKETED = /[(（]([^()（）]{2,})[)）]/gu;
/** Of a list of several: “1. GORILLA DRINKS LIMITED”. */
const NUMBERED = /^\s*\d{1,2}[.)]\s+/u;
/** What follows a name is who it is by law, or where; a number in a word is the name's own (WD-40). */
const BEHIND_NAME = /[,;]|(?<=\s)\d|\s[\p{L}.]{2,}:|юридическ|создан|зарегистрир|в лице|БИН|ИНН/u;

/** The quoted words of a cell, else what stands before an address; and what stands in brackets, which often is the name in another script. */
function phrasesOf(holder: string): string[] {
  const bracketed = Array.from(holder.matchAll(BRACKETED), ([, words]) => words!);
  const plain = holder.replace(NUMBERED, '').replace(BRACKETED, ' ');
  const quoted = Array.from(plain.matchAll(QUOTED), ([, words]) => words!);
  const named = quoted.length > 0 ? quoted : [plain.split(BEHIND_NAME)[0]!];
  const inBrackets = bracketed
    .map((words) => words.split(BEHIND_NAME)[0]!)
    .filter((words) => named.some((name) => begins(words, name)));
  return [...named, ...inBrackets].flatMap((phrase) => phrase.split(BETWEEN_NAMES));
}

/** Sounds that registers write with one letter or another at the beginning of a name: Хонда and Honda, Киа and Kia, Чейз and Chase. */
const BEGINNINGS = [/^[xh]/, /^[ckq]/, /^[cs]/, /^[jg]/, /^[wvu]/, /^[fp]/, /^[iyju]/, /^[zs]/];

/** Whether words in brackets may be a name once more in another script, and no country, office or abbreviation: they begin with its sound. */
function begins(words: string, name: string): boolean {
  const [one, other] = [words, name].map(beginningOf) as [string, string];
  return (
    one !== '' && (one === other || BEGINNINGS.some((letters) => letters.test(one) && letters.test(other)))
  );
}

/** The first letter of the first telling word, in Latin. */
function beginningOf(words: string): string {
  const first = spaced(words).find((word) => !isForm(word) && !isNameOfPlace(word)) ?? '';
  return (/^\p{Script=Cyrillic}/u.test(first) ? (latinReadings(first)[0] ?? '') : first)
    .slice(0, 1)
    .toLowerCase();
}

/** Of a name whose words are spaced. */
function namesIn(phrase: string): string[] {
  const told = spaced(phrase);
  let from = 0;
  let to = told.length;
  while (from < to && (isForm(told[from]!) || (to - from > 1 && isNameOfPlace(told[from]!)))) from++;
  while (to > from && (isForm(told[to - 1]!) || (to - from > 1 && isNameOfPlace(told[to - 1]!)))) to--;
  const house = houseMarksOf(told, { isOrdinary, tellsAnother });
  if (isOneOrdinary(told, from, to)) return house.length > 0 ? [...house] : [`${told[from]} ${told[to]}`];
  const rest = told.slice(from, to);
  const beginnings = rest.map((_, at) => rest.slice(0, at + 1).join(' ')).slice(0, MOST_WORDS);
  const whole = wellKnownRun(told, from, to);
  if (whole !== undefined) return [whole];
  const named = beginnings.filter((name, at) => isTelling(name, rest[at + 1]));
  return [...named, ...house, ...marksInside(rest), ...(JOINED.test(phrase) ? [] : besideParent(rest))];
}

/** A well-known mark that has all of what stays and a word that was left out: Marks & Spencer. */
function wellKnownRun(told: readonly string[], from: number, to: number): string | undefined {
  for (let begin = Math.max(0, from - 2); begin < from; begin++) {
    const run = told.slice(begin, to).join(' ');
    if (isFamousName(run)) return run;
  }
  return undefined;
}

/** Well-known marks behind the first word of a name: Guccio Gucci, Christian Dior Couture, F. Porsche. */
function marksInside(rest: readonly string[]): string[] {
  const marks: string[] = [];
  for (let from = 1; from < rest.length; from++)
    for (let to = from + 1; to <= Math.min(rest.length, from + MOST_WORDS); to++) {
      const run = rest.slice(from, to).join(' ');
      if (isFamousName(run)) marks.push(run);
    }
  return marks;
}

const isFamousName = (run: string): boolean =>
  strength(run) === 'coined' && new Scan().read(run).length >= SHORTEST;

/** Founders' names side by side are one name: Abercrombie & Fitch. */
const JOINED = /[&+]|\b(?:and|und|et)\b/iu;

/** What a company that was bought is called beside who bought it: Рахат of ЛОТТЕ Рахат, Purina of Nestlé Purina. */
function besideParent(rest: readonly string[]): string[] {
  const [parent, own] = rest;
  if (rest.length !== 2 || !isParent(parent!) || own!.length < SHORTEST_BOUGHT) return [];
  return isOrdinary(own!) || isGeneric(own!) || isNameOfPlace(own!) ? [] : [own!];
}

const isParent = (word: string): boolean =>
  strength(word) === 'coined' || isWellKnown(word) || establishedNames(word).length > 0;

/** Whether one ordinary word stays, with what the company does behind it: the two are its name together (General Electric). */
function isOneOrdinary(told: readonly string[], from: number, to: number): boolean {
  const [word, behind = ''] = told.slice(from, to + 1);
  return (
    to - from === 1 && known().doing.has(behind.toLowerCase()) && isOrdinary(word!) && !isWellKnown(word!)
  );
}

/** Whether a word beside a company's name makes it another's: Pictures behind Research in Motion. One that nobody knows does not. */
const tellsAnother = (word: string): boolean =>
  isOrdinary(word) && !isForm(word) && !isNameOfPlace(word) && !isGeneric(word) && !DIRECTION.test(word);
const DIRECTION = /^(?:east|west)$/iu;

/** The words of a phrase, without what is no letter or digit around them. */
const spaced = (phrase: string): string[] =>
  phrase.split(/[\s«»"“”„]+/u).flatMap((word) => /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(word)?.[0] ?? []);

const isForm = (word: string): boolean =>
  known().withoutTelling.has(word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));

function isNameOfPlace(word: string): boolean {
  const scan = new Scan().read(word);
  return (
    known().places.has(word.toLowerCase()) ||
    (scan.length >= SHORTEST && isWesternPlace(scan.units, 0, scan.length))
  );
}

/**
 * All that stays of a name tells, unless it is words of the language; a beginning of it, with `next` behind it, only where it is a
 * well-known mark, and no word that says with the next what is sold (Smart Home).
 */
function isTelling(name: string, next: string | undefined): boolean {
  const rank = strength(name);
  if (rank === 'well-known' || rank === 'coined')
    return next === undefined || !isGeneric(next) || !isOrdinary(name);
  if (next !== undefined || new Scan().read(name).length < SHORTEST || rank === 'generic') return false;
  const words = name.split(' ');
  const last = words.pop()!;
  // Two ordinary words are a name as a rule (Thermo King), but where the last is a kind of goods (Gift Box); one is seldom meant by who writes it (Gulf).
  return words.length === 0 ? !isOrdinary(last) : !(isGeneric(last) && words.every(isOrdinary));
}

/** What is sold, one or many of it: toys, leather bags, furniture. */
const isGeneric = (word: string): boolean =>
  strength(word) === 'generic' ||
  strength(word.replace(/e?s$/iu, '')) === 'generic' ||
  known().goods.has(word.toLowerCase());
const isWellKnown = (word: string): boolean => strength(word) === 'well-known';

function strength(word: string): ReturnType<typeof strengthOf> {
  const scan = new Scan().read(word);
  return strengthOf(scan.units, scan.length);
}

function isOrdinary(word: string): boolean {
  if (known().cyrillicWords.has(word.toLowerCase().replaceAll('ё', 'е'))) return true;
  const scan = new Scan().read(word);
  return ordinaryWords.has(scan.units, 0, scan.length);
}

/** Of a name in Han: what stands between the place and the first word of what the company is. */
function namesInHan(phrase: string): string[] {
  const run = /\p{Script=Han}{3,}/u.exec(phrase.replace(/^(?:株式会社|有限会社)/u, ''))?.[0] ?? '';
  const name = withoutPlace(withoutEndings(run));
  return name.length >= SHORTEST_HAN && name.length <= 4 ? [name] : [];
}

function withoutEndings(run: string): string {
  let name = run;
  for (let ending = endingOf(name); ending !== undefined; ending = endingOf(name))
    name = name.slice(0, -ending.length);
  return name;
}

const endingOf = (name: string): string | undefined =>
  known().hanEndings.find((ending) => name.endsWith(ending));

function withoutPlace(name: string): string {
  for (let to = 2; to <= Math.min(4, name.length); to++) {
    if (!isPlace(name.slice(0, to), name[to] ?? '')) continue;
    return name.slice(KIND_OF_PLACE.test(name[to] ?? '') ? to + 1 : to);
  }
  return name;
}
