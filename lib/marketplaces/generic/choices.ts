import { hasAmount } from './amount';
import { FEWEST_LETTERS } from './contents';

const FEWEST_OFFERS = 3;
const MOST_SELECTS = 50;
const MOST_OPTIONS = 200;
/** A colour, a size and a pack are told in a word and a number; goods in several words. */
const FEWEST_WORDS = 2;
const WORD = /\p{L}{3,}/gu;
const FILTERS = 'header, footer, nav, [class*="filter" i], [class*="sort" i], [class*="currency" i]';

/**
 * How many offers a page has for the options of a field to choose from, each with a name and a price of its own: no element shows
 * one of them. None where the options share their first or last words, as variants of one item do. O(options).
 */
export function offersToChoose(document: Document): number {
  const fields = [...document.querySelectorAll('select')].slice(0, MOST_SELECTS);
  return Math.max(0, ...fields.filter((field) => !field.closest(FILTERS)).map(offersIn));
}

/** What a field is called whose options are goods, not variants of one: by its name, or by its label or first option. */
const OF_GOODS = /^(?:products?|items?|articles?|goods|sku)(?:[-_]?(?:id|name|code|title))?(?:\[\])?$/i;
const ASKS_FOR_GOODS =
  /^(?:[-–—*. ]*)(?:(?:please )?(?:choose|select|pick)(?: (?:a|an|the|your))? )?(?:products?|goods|articles?|produkte?|artikel|produits?|articles?|productos?|art[íi]culos?|produtos?|prodott[oi]|produkty?|товары?|изделие|продукт|ürün|商品|产品|產品|製品|상품|제품|sản phẩm|สินค้า)(?: (?:name|wählen|auswählen))?[ :*….-]*$|(?:choose|select|pick) (?:a|the|your) (?:product|item|article)\b|(?:produkt|artikel) (?:aus)?wählen|choisi\p{L}* (?:un|le|votre) (?:produit|article)|(?:elige|elija|selecciona|seleccione) (?:un|el|su|tu) (?:producto|artículo)|(?:выберите|выбрать) товар|ürün seç|(?:选择|選擇|请选|請選)(?:商品|产品|產品)|(?:商品|製品)を(?:選|お選)|(?:상품|제품)(?:을)? ?선택/iu;
const LONGEST_LABEL = 60;

/**
 * How many goods a page has for the options of a field that asks which of them, without a price each: what is asked stands beside
 * the field, and changes with it. O(options).
 */
export function goodsToChoose(document: Document): number {
  const fields = [...document.querySelectorAll('select')].slice(0, MOST_SELECTS);
  return Math.max(
    0,
    ...fields.filter((field) => !field.closest(FILTERS) && asksForGoods(field)).map(goodsIn),
  );
}

function asksForGoods(field: Element): boolean {
  if (OF_GOODS.test(field.getAttribute('name') ?? '')) return true;
  const labels = [
    field.getAttribute('aria-label'),
    field.closest('label')?.firstChild?.textContent,
    field.previousElementSibling?.tagName === 'LABEL' && field.previousElementSibling.textContent,
    field.querySelector('option')?.textContent,
  ];
  return labels.some((label) => label && label.length < LONGEST_LABEL && ASKS_FOR_GOODS.test(label.trim()));
}

function goodsIn(field: Element): number {
  const options = [...field.querySelectorAll('option')].slice(0, MOST_OPTIONS);
  const texts = options.map(({ textContent }) => textContent?.trim() ?? '');
  const names = texts.filter((text) => !ASKS_FOR_GOODS.test(text)).map(wordsOf);
  const long = names.filter(isOfGoods);
  return long.length * 4 < (names.length - 1) * 3 ? 0 : differentIn(long);
}

function offersIn(field: Element): number {
  const options = [...field.querySelectorAll('option')].slice(0, MOST_OPTIONS);
  const priced = options.map(({ textContent }) => textContent?.trim() ?? '').filter(hasAmount);
  const names = priced.map(wordsOf).filter(isOfGoods);
  return names.length * 4 < priced.length * 3 ? 0 : differentIn(names);
}

function wordsOf(text: string): string[] {
  return text.match(WORD)?.map((word) => word.toLowerCase()) ?? [];
}

function isOfGoods(words: readonly string[]): boolean {
  return words.length >= FEWEST_WORDS && words.join('').length >= FEWEST_LETTERS;
}

/** How many names there are that are no variants of one. */
function differentIn(names: readonly string[][]): number {
  const [firsts, all] = [
    new Set(names.map(([first]) => first)),
    new Set(names.map((words) => words.join(' '))),
  ];
  return firsts.size >= FEWEST_OFFERS && all.size >= FEWEST_OFFERS ? all.size : 0;
}
