import type { PageReading, ReadListing } from '../reading';
import { TRANSLATED_WORDS } from './translated-words';

/** Chrome, Brave, Google's proxy and its widget for shops mark a page for as long as they show it translated. */
const WHOLE_PAGE = '.translated-ltr, .translated-rtl';
/**
 * What translators put around words that they wrote over, or on the element that holds them: Chrome and those that follow
 * it, Edge, Yandex, and Read Frog where it shows the translation alone. A `<font>` by itself is a shop's own.
 */
const OF_WORDS =
  'font[style*="vertical-align: inherit"], [_msttexthash], ya-tr-span, [data-read-frog-translation-only]';

/** Characters around a title among which a site says that it translated it; further away it speaks of reviews. */
const NEAR = 300;

/**
 * The reading, whose listings say so where their title on the page is a translator's. Firefox leaves no sign: there only
 * change tells (lib/content/sellers-words.ts). O(listings).
 */
export function tellTranslated(reading: PageReading): PageReading {
  const listings = reading.listings.map((read) =>
    isTranslated(read) ? { ...read, listing: { ...read.listing, translated: true as const } } : read,
  );
  return { ...reading, listings };
}

/** Whether a listing's title is a translator's: by what the page wears, or by what the site says beside it. */
export function isTranslated({ title, card }: ReadListing): boolean {
  const holder = title?.pieces[0]?.node.parentElement;
  return (
    card.ownerDocument.documentElement.matches(WHOLE_PAGE) ||
    Boolean(holder && (holder.closest(OF_WORDS) || TRANSLATED_WORDS.test(wordsBeside(holder, title!.text))))
  );
}

/** What stands next to a title, without it: a translating pen is called so by its seller. */
function wordsBeside(holder: Element, title: string): string {
  let words = '';
  for (let at: Element | null = holder; at; at = at.parentElement) {
    const around = at.textContent ?? '';
    if (around.length > title.length + NEAR) break;
    words = around;
  }
  return words.replace(title, ' ');
}
