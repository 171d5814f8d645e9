import type { StatusReason } from '../reading';
import type { Signal } from '../site';

/** The reason that the first signal gives all of whose conditions hold. */
export function reasonBy(
  signals: readonly Signal[],
  document: Document,
  url: URL,
  text: string,
): StatusReason | undefined {
  const titles = headings(document);
  return signals.find((signal) => holds(signal, document, titles, url, text))?.reason;
}

function holds(signal: Signal, document: Document, titles: string[], url: URL, text: string): boolean {
  if (signal.url && !signal.url.test(url.href)) return false;
  if (signal.title && !titles.some((title) => signal.title!.test(title))) return false;
  if (signal.selector && !document.querySelector(signal.selector)) return false;
  if (signal.script && !scriptsName(document, signal.script)) return false;
  return !signal.text || signal.text.test(text);
}

/** A wall says what it is in the document's title or, under the shop's own, in the page's heading. */
function headings(document: Document): string[] {
  const heading = document.querySelector('h1')?.textContent?.slice(0, 500) ?? '';
  return [document.title, heading.replace(/\s+/g, ' ').trim()];
}

function scriptsName(document: Document, name: string): boolean {
  return [...document.querySelectorAll('script:not([src])')].some((script) =>
    script.textContent?.includes(name),
  );
}
