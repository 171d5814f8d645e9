/** Templates explain their columns in at most some 300 letters; what is longer is a row and no heading. */
const LONGEST_HEADING = 500;

/** "Título: informe o produto, marca, modelo": a word, and what to write below it. */
const EXPLAINED = /^(\p{L}{3,30}):\s\p{L}{1,40}(?:[ ,]{1,2}\p{L}{1,40}){2}.{0,400}$/u;

/**
 * A heading without what templates decorate it with: stars of required columns, versions in brackets
 * ("*Action(SiteID=Germany)"), places ("item_name[marketplace_id=…]#1.value", "ps_price|0|0"), namespaces of feeds,
 * underscores and hyphens.
 */
export function foldedHeading(heading: string): string {
  return heading
    .slice(0, LONGEST_HEADING)
    .trim()
    .toLowerCase()
    .replace(/^(?!c:)[a-z]\w{0,11}:(?=\S)/, '')
    .replace(EXPLAINED, '$1')
    .replace(/\[[^\]]{0,200}\]|#\d{1,3}(?:\.\w{1,60})?$|(?:\|\d{1,3}){1,2}$/g, '')
    .replace(/[（(][^）)]{0,300}[)）]?$/, '')
    .replace(/^[*\s]+|(?<![*:：\s])[*:：\s]+$/g, '')
    .replace(/[_\-\s]+/g, ' ')
    .trim();
}
