import { inOneScript } from '../tabular/mixed-letters';

/** Templates explain their columns in at most some 300 letters; what is longer is a row and no heading. */
const LONGEST_HEADING = 500;

/** Characters without a width, which copies out of web pages have. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** What people put around a heading: 【必填】, quotation marks, the letter or number of a column ("1.", "B. "), a full stop. */
const AROUND = /^【[^】]{0,20}】\s?|^(?:\d{1,2}|[a-z])\.\s?(?=\p{L}{2})|^["'“«]+|(?<!["'”».?])["'”».?]+$/gu;

/** "Título: informe o produto, marca, modelo": a word, and what to write below it. */
const EXPLAINED = /^(\p{L}{3,30}):\s\p{L}{1,40}(?:[ ,]{1,2}\p{L}{1,40}){2}.{0,400}$/u;

/**
 * A heading without what templates decorate it with: stars of required columns, versions in brackets
 * ("*Action(SiteID=Germany)"), places ("item_name[marketplace_id=…]#1.value", "ps_price|0|0"), namespaces of feeds,
 * underscores and hyphens.
 */
export function foldedHeading(heading: string): string {
  return inOneScript(heading.slice(0, LONGEST_HEADING).normalize('NFKC').replace(UNSEEN, '').toLowerCase())
    .trim()
    .replace(AROUND, '')
    .replace(/^(?!c:)[a-z]\w{0,11}:(?=\S)/, '')
    .replace(EXPLAINED, '$1')
    .replace(/\[[^\]]{0,200}\]|#\d{1,3}(?:\.\w{1,60})?$|(?:\|\d{1,3}){1,2}$/g, '')
    .replace(/[（(][^）)]{0,300}[)）]?$/, '')
    .replace(/^[*\s]+|(?<![*:：\s])[*:：\s]+$/g, '')
    .replace(/^translations?[./](?:default|[a-z]{2}(?:[-_][a-z]{2})?)[./]/, '')
    .replace(OF_ITS_OWN, '')
    .replace(/[_\-\s]+/g, ' ')
    .trim();
}

/**
 * What a heading ends in where a field is an object of its own, and only says that its words stand below: "brand/name",
 * "manufacturer.translations.DEFAULT.name", "product_brand_id/name".
 */
const OF_ITS_OWN =
  /(?:_id)?(?:[./](?:translations?|default|[a-z]{2}(?:[-_][a-z]{2})?)){0,3}[./](?:name|value|label|@?id\/name|#text|_text|__text)$/i;
