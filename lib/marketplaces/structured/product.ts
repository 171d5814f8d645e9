/** A product as structured data names it (JSON-LD, microdata, RDFa, embedded state). All texts are as found. */
export interface Product {
  /** sku, productID, or whatever the data calls the item. */
  id?: string;
  url?: string;
  name: string;
  brand?: string;
  seller?: string;
  price?: number;
  currency?: string;
  /** The price is the lowest of a range of offers. */
  isRange?: boolean;
  category?: string;
  images: string[];
}

/** A plain value as text; numbers count, objects do not. Entities that a site escaped twice are undone. */
export function asText(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? unescapeTwice(value).replace(/\s+/g, ' ').trim().slice(0, 4000) : '';
}

/** A number, or text that is one ("67.0", "1,299.00", "1.299,00", "26,00 €"). */
export function asNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' ? Number(withPoint(withoutSign(value))) : value;
  return typeof number === 'number' && Number.isFinite(number) && value !== '' ? number : undefined;
}

/** What something costs; shops write 0 where they do not say. */
export function asPrice(value: unknown): number | undefined {
  return asNumber(value) || undefined;
}

/** Some write the currency's sign where only the number belongs. */
function withoutSign(text: string): string {
  return text.replace(/^[^\d.,-]{1,4}(?=\d)|(?<=\d)[^\d.,]{1,4}$/g, '');
}

function withPoint(text: string): string {
  return /,\d\d?$/.test(text)
    ? text.replaceAll('.', '').replace(',', '.')
    : text.replace(/,(?=\d{3}\b)/g, '');
}

const ENTITIES: Record<string, string> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' },
  ...{ szlig: 'ß', oslash: 'ø', rsquo: '’', ndash: '–', reg: '®' },
};

/** The second half of a letter's name (`eacute`) as the character that is set upon the first. */
const ACCENTS: Record<string, string> = {
  ...{ grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303', uml: '\u0308' },
  ...{ ring: '\u030a', caron: '\u030c', cedil: '\u0327' },
};

/** Shops write `men&#039;s` and `Elo&iacute;sa` inside JSON, where no entity belongs. */
function unescapeTwice(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z])(grave|acute|circ|tilde|uml|ring|caron|cedil)|([a-z]{2,6}));/gi,
    (whole, dec, hex, letter, accent, name) => {
      if (letter) return (letter + ACCENTS[accent.toLowerCase()]).normalize();
      if (name) return ENTITIES[name] ?? ENTITIES[name.toLowerCase()] ?? whole;
      const code = dec ? Number(dec) : Number.parseInt(hex, 16);
      return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
