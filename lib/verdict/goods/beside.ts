import { cutWords } from '../use/cut-words';
import { fold, isEastAsianCode, splitsWord } from '../use/fold';
import { isIngredient } from '../use/ingredient';
import { audience } from '../use/markers';
import { classesEverFiledFor } from './editions';
import type { OfferedGoods } from './offered';

/** How far from a mark the name of its goods may begin or end, in UTF-16 units. */
const REACH = 48;
/** Words between the two that say for whom the goods are: "Zapatillas hombre Puma", "Vans mens sneakers". */
const MOST_PUBLIC = 2;

/**
 * Nice classes of the goods whose name stands right beside [start, end) of a title, before it or behind: 18 for COACH in
 * "bolso coach mujer". What goods are like may stand before a name that is capitalised: "Guitarra eléctrica Fender". Before goods a
 * word may say what they look like ("cat socks") and names nothing then. O(goods named).
 */
export function classesBeside(
  title: string,
  start: number,
  end: number,
  { named }: Pick<OfferedGoods, 'named'>,
): number[] {
  const folded = fold(title);
  const from = Math.max(0, start - REACH);
  const namesGoods = (text: string) => named.some(({ phrase }) => endsIn(text, phrase));
  const near = withoutPublicBehind(folded.slice(from, start));
  const before = /^\p{Lu}/u.test(title.slice(start, end))
    ? withoutSmallWords(title.slice(from, start), near, namesGoods)
    : near;
  const behind = isIngredient(folded.slice(start, end))
    ? []
    : withAndWithoutPublic(folded.slice(end, end + REACH));
  const beside = named.filter(
    ({ phrase }) => endsIn(before, phrase) || behind.some((text) => beginsWith(text, phrase)),
  );
  return [
    ...new Set(beside.flatMap(({ word }) => (word.kind ? classesEverFiledFor(word.kind) : [word.class]))),
  ];
}

function endsIn(text: string, phrase: string): boolean {
  return text.endsWith(phrase) && !splitsWord(text, text.length - phrase.length);
}

function beginsWith(text: string, phrase: string): boolean {
  return text.startsWith(phrase) && !splitsWord(text, phrase.length);
}

/** Nothing but these may part a mark from its goods: "Кроссовки «Puma»". */
const QUOTE = /[\s"'«»“”„‘’]/u;
const QUOTES_BEFORE = /^[\s"'«»“”„‘’]+/u;

function withoutQuotesBehind(text: string): string {
  let end = text.length;
  while (end > 0 && QUOTE.test(text[end - 1]!)) end--;
  return text.slice(0, end);
}

function withoutPublicBehind(text: string): string {
  let rest = withoutQuotesBehind(text);
  for (let i = 0; i < MOST_PUBLIC; i++) {
    const last = cutWords(rest).at(-1);
    if (!last || last.end !== rest.length || !isPublic(last.word)) break;
    rest = withoutQuotesBehind(rest.slice(0, last.start));
  }
  return withoutQuotesBehind(rest.replace(PUBLIC_BEHIND, ''));
}

/** For whom goods are, and that they are new or genuine, in characters that no space parts: "COACH 女包", コーチ レディース バッグ. */
const PUBLIC =
  '男士|女士|男式|女式|男款|女款|男女|男|女|儿童|宝宝|婴儿|学生|情侣|成人|新款|正品|真皮|メンズ|レディース|キッズ';
const PUBLIC_BEFORE = new RegExp(`^(?:${PUBLIC})\\s?`, 'u');
const PUBLIC_BEHIND = new RegExp(`(?:(?:${PUBLIC})\\s?){1,3}$`, 'u');

/** Less the words of small letters that say what the goods are like, back to the name of these. */
function withoutSmallWords(written: string, folded: string, namesGoods: (text: string) => boolean): string {
  let rest = folded;
  for (let i = 0; i < MOST_SMALL && !namesGoods(rest); i++) {
    const last = cutWords(rest).at(-1);
    if (!last || last.end !== rest.length || BETWEEN_NOUNS.has(last.word) || ARTICLES.has(last.word)) break;
    if (!/^\p{Ll}+$/u.test(written.slice(last.start, last.end))) break;
    rest = withoutQuotesBehind(rest.slice(0, last.start));
  }
  return rest;
}

const MOST_SMALL = 2;

/** They lead on to something other than the maker: "handbag for Coach fans", "Camiseta con Puma". */
const BETWEEN_NOUNS: ReadonlySet<string> = new Set(
  'for with of like and in on to from or by de del con para por y como tipo avec pour et du des mit fur von und wie com para e ou do da con per di del della voor met van en för med och с со для и в на из под от'.split(
    ' ',
  ),
);

/** What stands behind a mark, less the words for whom the goods are; in characters also with them, for 女包 is the name of goods, too. */
function withAndWithoutPublic(text: string): string[] {
  let rest = text.replace(QUOTES_BEFORE, '');
  for (let i = 0; i < MOST_PUBLIC; i++) {
    const [first] = cutWords(rest);
    if (first?.start !== 0 || isEastAsianCode(rest.charCodeAt(0)) || !isPublic(first.word)) break;
    rest = rest.slice(first.end).replace(QUOTES_BEFORE, '');
  }
  const all = [rest];
  for (let i = 0; i < MOST_PUBLIC; i++) {
    const less = all.at(-1)!.replace(PUBLIC_BEFORE, '');
    if (less === all.at(-1)) break;
    all.push(less);
  }
  return all;
}

/** Before a name no article stands: a shirt "le boss" names nobody's mark. */
const ARTICLES: ReadonlySet<string> = new Set(
  'a an the my your this le la les l un une el los las il lo der die das ein eine o os as um uma de het een'.split(
    ' ',
  ),
);

/** "men", "mens", and what is left of "men's". */
const isPublic = (word: string): boolean =>
  !ARTICLES.has(word) &&
  (word === 's' || audience().has(word) || (word.endsWith('s') && audience().has(word.slice(0, -1))));
