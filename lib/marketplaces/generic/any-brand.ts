import { brandIn, labelledBrand } from '../fields/brand-text';
import type { JoinedText } from '../reading';

/** What shops of every country write where there is no brand, beyond what marketplaces do; from memory. */
const FILLER =
  /^(?:no[- ]?(?:brand\/oem|name)|n\.?\/?a\.?|sonstige|(?:ohne|keine|sans|sin|sem|senza|geen|bez) ?(?:mark[ei]|marque|marca|merk|značky|brend[ua])|markasız|yok|brak|нет|無|노브랜드|없음|không(?: có)?|بدون.*|[–—]+)$/i;

/** The brand inside a by-line or field of any shop, as `brandIn` reads it. */
export function anyBrand(shown: JoinedText): JoinedText | undefined {
  return unlessFiller(brandIn(shown));
}

/** The brand of a row of any shop that reads "Brand: Acme", as `labelledBrand` reads it. */
export function anyLabelledBrand(shown: JoinedText): JoinedText | undefined {
  return unlessFiller(labelledBrand(shown));
}

function unlessFiller(brand: JoinedText | undefined): JoinedText | undefined {
  return brand && !FILLER.test(brand.text) ? brand : undefined;
}
