import { brandIn, labelledBrand } from '../fields/brand-text';
import { sliceJoined } from '../fields/joined-text';
import type { JoinedText } from '../reading';
import { behindBrandLabel } from './brand-labels';

/** What shops of every country write where there is no brand, beyond what marketplaces do; from memory. */
const FILLER =
  /^(?:no[- ]?(?:brand\/oem|name)|n\.?\/?a\.?|sonstige|(?:ohne|keine|sans|sin|sem|senza|geen|bez) ?(?:mark[ei]|marque|marca|merk|značky|brend[ua])|markasız|yok|brak|нет|無|노브랜드|없음|không(?: có)?|بدون.*|not (?:specified|applicable|available)|unspecified|unknown|tbd|default|various|null null|see description|siehe beschreibung|keine angabe|divers[e]?|non renseigné|sin especificar|no aplica|não (?:informado|se aplica)|non specificato|nespecifikováno|neuvedeno|nie podano|niet opgegeven|belirtilmemiş|не ?(?:указан[оа]?|задан[оа]?|применимо)|неизвестно|不明|未指定|未知|その他|기타|해당 ?없음|미지정|غير محدد|#.*#|__.*__|@brand|brand_name|[–—]+)$/i;

/** The brand inside a by-line or field of any shop, as `brandIn` reads it. */
export function anyBrand(shown: JoinedText): JoinedText | undefined {
  return unlessFiller(brandIn(shown));
}

/** The brand of a row of any shop that reads "Brand: Acme", as `labelledBrand` reads it. */
export function anyLabelledBrand(shown: JoinedText): JoinedText | undefined {
  const usual = labelledBrand(shown);
  if (usual) return unlessFiller(usual);
  const behind = behindBrandLabel(shown.text);
  return behind && anyBrand(sliceJoined(shown, behind.start, behind.end));
}

const SAYS_NOTHING = /^[^\p{L}\p{N}]*$/u;

/** What parts a brand from what else its row says: a link to more of it, the next label. */
const NEXT = /\s[|•·]\s|[;,]\s(?=[^;,:：]{1,30}[:：])/u;

function unlessFiller(row: JoinedText | undefined): JoinedText | undefined {
  const end = row?.text.search(NEXT) ?? -1;
  const brand = row && end > 0 ? sliceJoined(row, 0, end) : row;
  return brand && !FILLER.test(brand.text) && !SAYS_NOTHING.test(brand.text) ? brand : undefined;
}
