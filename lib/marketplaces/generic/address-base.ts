/**
 * What a page's relative addresses are relative to: its `<base href>` where it has a usable one, else its own address. A page
 * that a browser shows knows it; one that was saved has to be asked.
 */
export function addressBase(document: Document, url: URL): URL {
  const href = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  if (!href || !URL.canParse(href, url.href)) return url;
  const base = new URL(href, url.href);
  return /^https?:$/.test(base.protocol) ? base : url;
}
