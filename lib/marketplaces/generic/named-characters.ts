import type { Product } from '../structured/product';

/** `name character name character …`, of what shops write into data beyond the usual; capitals have a capital name. */
const NAMED =
  'oslash ø aelig æ oelig œ eth ð thorn þ lsquo ‘ sbquo ‚ rdquo ” ldquo “ bdquo „ laquo « raquo » lsaquo ‹ rsaquo › ' +
  'mdash — hellip … bull • middot · trade ™ copy © deg ° times × frac12 ½ frac14 ¼ frac34 ¾ sup1 ¹ sup2 ² sup3 ³ ' +
  'micro µ plusmn ± euro € pound £ yen ¥ cent ¢ ordm º ordf ª iexcl ¡ iquest ¿ sect § para ¶ prime ′ minus −';
const WORDS = NAMED.split(' ');
const CHARACTERS = new Map(
  WORDS.flatMap((word, at) => (at % 2 === 0 ? [[word, WORDS[at + 1]!] as const] : [])),
);

/** A product whose texts still name characters (`Glas&hellip;`), with the characters themselves. */
export function withCharacters(product: Product): Product {
  const { name, brand, seller } = product;
  return {
    ...product,
    name: spelt(name),
    ...(brand && { brand: spelt(brand) }),
    ...(seller && { seller: spelt(seller) }),
  };
}

function spelt(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([a-z]{2,6}\d{0,2});/gi, (whole, name: string) => {
    const character = CHARACTERS.get(name.toLowerCase());
    return (/^[A-Z]/.test(name) ? character?.toUpperCase() : character) ?? whole;
  });
}
