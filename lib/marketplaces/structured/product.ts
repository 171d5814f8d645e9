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

/** A number, or text that is one ("67.0", "1,299.00", "1.299,00"). */
export function asNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' ? Number(withPoint(value)) : value;
  return typeof number === 'number' && Number.isFinite(number) && value !== '' ? number : undefined;
}

function withPoint(text: string): string {
  return /,\d\d?$/.test(text)
    ? text.replaceAll('.', '').replace(',', '.')
    : text.replace(/,(?=\d{3}\b)/g, '');
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** eBay writes `men&#039;s` inside JSON, where no entity belongs. */
function unescapeTwice(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,6})|#x([\da-f]{1,5})|(amp|lt|gt|quot|apos|nbsp));/gi,
    (whole, dec, hex, name) => {
      if (name) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = dec ? Number(dec) : Number.parseInt(hex, 16);
      return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
