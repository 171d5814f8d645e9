/**
 * What names the offers in a saved list's source, by plain search: an oracle that shares nothing with the reader.
 * The group that matched is the id.
 */
const PATTERNS: Record<string, RegExp> = {
  'amazon/search_us_laptop_2025.html':
    /(?<=<div(?=[^>]{0,2000}data-component-type="s-search-result")[^>]{0,2000}data-asin=")([A-Z0-9]{10})/g,
  'amazon/bestsellers_us_home_2025a.html':
    /(?<=<div(?=[^>]{0,2000}p13n-sc-uncoverable-faceout)[^>]{0,2000} id=")([A-Z0-9]{10})"/g,
  'ebay/search_us_phone_2025.html': /data-listingid="?(\d{12})/g,
  'ebay/search_jpui_switch_2025.html': /href="?https:\/\/www\.ebay\.com\/itm\/(\d{12})/g,
  'aliexpress/list_ru_headphones_2025.html': /data-product-id="(\d+)"/g,
  // Links of ads hold no id; the page's data does.
  'mercadolibre/search_ar_notebook_2025.html':
    /\/p\/(MLA\d+)|(?<="metadata":\{"id":")(MLA\d+)(?="[^{]{0,200}"click1\.)/g,
  'walmart/search_aaa_2024.html': /link-identifier="(\d+)"/g,
  'ozon/seller_11i_2025a.html': /href="[^"]*\/product\/[^"?/]*?-(\d+)\//g,
  'ozon/category_korm_2025.html': /href="[^"]*\/product\/[^"?/]*?-(\d+)\//g,
  '1688/search_daily_goods_2026.html': /data-renderkey="[^"]*_(\d+)"/g,
  'wildberries/category_kofe_2025.html': /\/catalog\/(\d+)\/detail\.aspx/g,
  'lazada/search_ph_diapers_2024.html': /data-item-id="(\d+)"/g,
  '_generic/daraz_search_pk_coffee_a_2025.html': /data-item-id="(\d+)"/g,
  'shein/list_us_toptrend_2025.html': /data-expose-id="\d+-(\d+)"/g,
  'shopee/shop_grid_my_lego_2025.html': /-i\.(\d+\.\d+)/g,
  'shopee/search-fragment_id_laptop_2026.html': /-i\.(\d+\.\d+)/g,
};

/** Offers that the source has and the page does not show: "No products available", pictures without a name. */
const NOT_SHOWN: Record<string, string[]> = {
  'aliexpress/list_ru_headphones_2025.html': ['1005008638563735', '1005008627884741'],
  'shein/list_us_toptrend_2025.html': ['40717379', '51933918'],
};

/** Ids of the offers on a saved list; undefined for pages without a pattern. */
export function idsInSource(file: string, source: () => string): string[] | undefined {
  const pattern = PATTERNS[file];
  if (!pattern) return undefined;
  const found = [...source().matchAll(pattern)].map(([, ...ids]) => ids.find(Boolean)!);
  return [...new Set(found)].filter((id) => !NOT_SHOWN[file]?.includes(id));
}
