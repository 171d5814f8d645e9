import { remembered } from '../runtime/remembered';
import { foldedHeading } from './folded-heading';
import { BRANDS } from './heading-words';
import { nestedTexts } from './nested-text';
import type { Cell } from './row-cells';

/** Names under which programs keep what an attribute is called. */
const CALLED =
  /^@?(?:id|name|key|code|label|title|slug|type|term|attribute|(?:attr(?:ibute)?|property|param|field|aspect|spec)[ _-]?(?:id|name|key|code|label))$/i;
/** And what it says. */
const SAYS =
  /^[@#]?(?:value|values|val|vals|valuename|value[ _-](?:name|text|label|names)|options?|text|content|data|(?:attr(?:ibute)?|property|param|field|aspect|spec)[ _-]?values?)$/i;
/** Attributes of other listings than this one, and what a search may be narrowed by. */
const OF_OTHERS =
  /related|similar|recommend|also|upsell|cross|compar|compatib|facet|filter|aggregat|bundle|accessor|breadcrumb|order|review/i;
/** Prefixes of programs: pa_brand, attribute_pa_brand, custom.brand. */
const PREFIX = /^(?:attribute_)?(?:pa_|custom[._]|product[._]|global[._])/i;

/** More lies too deep for an attribute, and more objects are no listing. */
const DEEPEST = 8;
const MOST = 5_000;

/** Columns whose text is a run of attributes, "Brand: ACME; Colour: red". */
const RUN =
  /^(?:(?:product|item|additional|custom|other|all|product additional) ?)?(?:attributes?|specs?|specifications?|specifics|aspects|param(?:eter)?s?|prop(?:ertie)?s(?: ?name)?|technical (?:details|data)|характеристики(?: товара)?|параметры|атрибуты|свойства|атрибути|(?:商品|产品|宝贝)?(?:属性|参数)|规格参数|(?:商品)?规格型号|申报要素|g ?model|eigenschaften|merkmale|caractéristiques|características|atributos|cechy|parametry|especificaciones)$/i;
const LONGEST_RUN = 20_000;
const isRun = remembered(1_024, (heading: string) => RUN.test(foldedHeading(heading)));
const PART = /[;|\n,，；]/;
/** "20000:31681:品牌:ACME": Taobao writes the numbers of a property and of its value before their words. */
const NUMBERS_BEFORE = /^\s*\d{1,12}:-?\d{1,20}:(?=[^:]{1,40}:)/;
const PAIR = /^[\s"'[{(]*(?![\s"'[{(])([^:=：]{1,40}?)["'\s]{0,3}[:=：]\s*(.{1,200})$/s;

/** Columns that keep the name and the value of one attribute beside each other: "Attribute 1 name", "Attribute 1 value(s)". */
const NAME_COLUMN = /name|nom\b|nombre|nome|nazwa|имя|имени|название|назва|属性名/i;
const VALUE_COLUMN = /value|\bval$|valeur|valor|wert|warto|значен|属性值/i;

const BRAND_OF_TAOBAO = '20000';
/**
 * Members by which marketplaces call an attribute by its number alone, and the numbers of the brand there. Ozon Seller API: 85 Бренд, 31
 * Бренд в одежде и обуви. AliExpress Open Platform: 2 Brand Name. Taobao Open Platform: 20000 品牌.
 */
const BY_NUMBER: readonly (readonly [member: RegExp, numbers: ReadonlySet<string>])[] = [
  [/^attribute_?id$/i, new Set(['85', '31'])],
  [/^attr_?name_?id$/i, new Set(['2'])],
  [/^(?:pid|prop_?id)$/i, new Set([BRAND_OF_TAOBAO])],
];
/** Ozon calls the same number `id` where it says which entry of its dictionary a value is. */
const OF_OZON = new Set(['85', '31']);
const OF_DICTIONARY = 'dictionary_value_id';

/** Whether an attribute's name is that of the brand, or of the maker. */
type Named = 'brand' | 'maker' | undefined;

function named(name: unknown): Named {
  if (typeof name !== 'string' || name.length > 60) return undefined;
  const folded = foldedHeading(name.trim().replace(PREFIX, ''));
  const at = BRANDS.findIndex((form) => form.test(folded));
  return at < 0 ? undefined : at === 0 ? 'brand' : 'maker';
}

/**
 * The brands that a row tells among its attributes, by a name and a value: `[{ id: "BRAND", value_name: "ACME" }]`,
 * `{ aspects: { Brand: ["ACME"] } }`, "Brand: ACME; Colour: red", `Attribute 1 name` and `Attribute 1 value(s)`. Makers where
 * nothing else says the brand. O(values), bounded.
 *
 * @param hasBrand the row says its brand elsewhere
 */
export function brandsAmongValues(cells: readonly Cell[], hasBrand: boolean): string[] {
  const found: Record<'brand' | 'maker', string[]> = { brand: [], maker: [] };
  const add = (name: Named, texts: readonly string[]) => {
    if (name) found[name].push(...texts);
  };
  cells.forEach(({ name, value }, at) => {
    if (typeof value === 'object' && value !== null && !OF_OTHERS.test(name)) gather(value, add);
    else if (typeof value !== 'string' || value.length > LONGEST_RUN) return;
    else if (isRun(name)) gatherRun(value, add);
    else if (NAME_COLUMN.test(name)) addColumns(value, valueBehind(cells, at), add);
  });
  add('brand', typedIn(cells));
  return found.brand.length > 0 || hasBrand ? found.brand : found.maker;
}

/** Taobao Open Platform, and its Assistant's CSV: numbers of the properties whose values the seller typed, and these in another field. */
const TYPED_NUMBERS = /^input_?pids$/i;
const TYPED_VALUES = /^input_?(?:str|values)$/i;

/** The brand where a seller typed it: the value in the place of its number; `ACME;型号;N73` goes on with what hangs on it. */
function typedIn(cells: readonly Cell[]): string[] {
  const [numbers = [], values = []] = [TYPED_NUMBERS, TYPED_VALUES].map((form) => {
    const text = cells.find(({ name }) => form.test(name))?.value;
    return typeof text === 'string' && text.length <= LONGEST_RUN ? text.split(',') : undefined;
  });
  return numbers.flatMap((number, at) => {
    const [value = ''] = (values[at] ?? '').split(';');
    return number.trim() === BRAND_OF_TAOBAO && value.trim() !== '' ? [value.trim()] : [];
  });
}

type Add = (name: Named, texts: readonly string[]) => void;

function gather(value: object, add: Add): void {
  const open: { value: object; depth: number }[] = [{ value, depth: 0 }];
  for (let seen = 0; open.length > 0 && seen < MOST; seen++) {
    const { value: next, depth } = open.pop()!;
    const members = Object.entries(next);
    const isList = Array.isArray(next);
    const pair = pairOf(next);
    if (pair) add(pair.name, pair.texts);
    if (isList && next.length === 2) add(named(next[0]), nestedTexts(next[1]));
    for (const [name, inner] of members) {
      const isObject = typeof inner === 'object' && inner !== null;
      if (!isList && !(isObject && pairOf(inner))) add(named(name), nestedTexts(inner));
      if (isObject && depth < DEEPEST && (isList || !OF_OTHERS.test(name)))
        open.push({ value: inner, depth: depth + 1 });
    }
  }
}

/** What an object that names an attribute says of it; undefined for any other. */
function pairOf(value: object): { name: Named; texts: string[] } | undefined {
  if (Array.isArray(value)) return undefined;
  const members = Object.entries(value);
  const naming = members.filter(([name, one]) => CALLED.test(name) && named(one));
  const [first] = naming;
  if (!first) return numbered(members);
  const names = naming.map(([, one]) => named(one));
  const says = members.flatMap(([name, one]) => (SAYS.test(name) ? nestedTexts(one) : []));
  // `{ "@type": "Brand", "name": "ACME" }` tells what it is, and then its own name.
  const texts = says.length > 0 || !/type$/i.test(first[0]) ? says : nestedTexts(value);
  return { name: names.includes('brand') ? 'brand' : names[0], texts };
}

/** What an object that names the attribute of brands by its number says; undefined for any other. */
function numbered(
  members: readonly [name: string, value: unknown][],
): { name: Named; texts: string[] } | undefined {
  const isBrand = members.some(
    ([member, number]) =>
      (typeof number === 'number' || typeof number === 'string') &&
      (BY_NUMBER.some(([form, numbers]) => form.test(member) && numbers.has(String(number))) ||
        (member === 'id' && OF_OZON.has(String(number)) && hasDictionary(members))),
  );
  if (!isBrand) return undefined;
  const says = members.filter(([name]) => SAYS.test(name));
  return says.length > 0
    ? { name: 'brand', texts: says.flatMap(([, value]) => nestedTexts(value)) }
    : undefined;
}

const hasDictionary = (members: readonly [name: string, value: unknown][]): boolean =>
  members.some(
    ([, values]) => Array.isArray(values) && values.some((one) => Object.hasOwn(Object(one), OF_DICTIONARY)),
  );

function gatherRun(text: string, add: Add): void {
  const json = /^\s*[[{]/.test(text) ? parsed(text) : undefined;
  if (json) gather(json, add);
  for (const part of json ? [] : text.split(PART)) {
    const [, name, value] = PAIR.exec(part.replace(NUMBERS_BEFORE, '')) ?? [];
    if (name && value) add(named(name), [value.trim().replace(/(?<!["'\]})])["'\]})]+$/, '')]);
  }
}

function parsed(text: string): object | undefined {
  try {
    return Object(JSON.parse(text)) as object;
  } catch {
    return undefined;
  }
}

/** Elements that are there several times stand in one cell, names in one and values in the other. */
const JOINED = '; ';

function addColumns(names: string, value: string | undefined, add: Add): void {
  if (value === undefined) return;
  const each = names.split(JOINED);
  const values = each.length > 1 ? value.split(JOINED) : [value];
  if (values.length !== each.length) return;
  for (const [at, name] of each.entries()) add(named(name), [values[at]!]);
}

/** The value in one of the next two columns: a unit may stand between. */
function valueBehind(cells: readonly Cell[], at: number): string | undefined {
  for (const { name, value } of cells.slice(at + 1, at + 3)) {
    if (VALUE_COLUMN.test(name)) return typeof value === 'string' ? value : undefined;
    if (NAME_COLUMN.test(name)) return undefined;
  }
  return undefined;
}
