import type { PageReading, ReadListing } from '../reading';
import type { Site } from '../site';
import { saysTranslated } from './translated-words';

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
/** Elements among which they stand: more of them without words is a page's scaffolding. */
const MOST_ELEMENTS = 500;

/**
 * The reading, whose listings say so where their title on the page is a translator's. Firefox leaves no sign: there only
 * change tells (lib/content/sellers-words.ts). O(listings).
 * @param host of the page, whose site may translate all that it shows there
 */
export function tellTranslated(reading: PageReading, site: Site | undefined, host: string): PageReading {
  const everywhere = translatesAll(site, host);
  const long: LongTexts = new Map();
  const listings = reading.listings.map((read) =>
    everywhere || isTranslated(read, long)
      ? { ...read, listing: { ...read.listing, translated: true as const } }
      : read,
  );
  return { ...reading, listings };
}

/** Whether a site shows nothing on this host but what a machine translated. */
export const translatesAll = (site: Site | undefined, host: string): boolean =>
  site?.translatedHosts?.test(host) ?? false;

/** Whether a listing's title is a translator's: by what the page wears, or by what the site says beside it. */
export function isTranslated({ title, card }: ReadListing, long: LongTexts): boolean {
  const holder = title?.pieces[0]?.node.parentElement;
  return (
    card.ownerDocument.documentElement.matches(WHOLE_PAGE) ||
    Boolean(
      holder && (holder.closest(OF_WORDS) || saysTranslated(wordsBeside(holder, card, title!.text, long))),
    )
  );
}

/**
 * How many characters elements of a page hold that were found to hold more than words beside a title; without end where they
 * hold too many elements. The cards of a list share what is around them, which then is looked through for one of them alone.
 */
export type LongTexts = Map<Element, number>;

/**
 * What stands next to a title, without it: a translating pen is called so by its seller. Most cards hold little more than that:
 * only in one that holds more is the title gone up from. The browser puts the words together by itself, where walking through
 * them would have it make an object of every node. O(text around the title + of one list).
 */
function wordsBeside(holder: Element, card: Element, title: string, long: LongTexts): string {
  const most = title.length + NEAR;
  const ofCard = card.contains(holder) ? shortText(card, most, long) : undefined;
  let words = ofCard ?? '';
  for (
    let at: Element | null = ofCard === undefined ? holder : card.parentElement;
    at;
    at = at.parentElement
  ) {
    const around = shortText(at, most, long);
    if (around === undefined) break;
    words = around;
  }
  return words.replace(title, ' ');
}

/** The text of an element; none where it holds too much, which every element around it does as well. */
function shortText(element: Element, most: number, long: LongTexts): string | undefined {
  if ((long.get(element) ?? 0) > most) return undefined;
  const text = element.textContent ?? '';
  if (text.length > most) long.set(element, text.length);
  else if (element.querySelectorAll('*').length > MOST_ELEMENTS) long.set(element, Number.POSITIVE_INFINITY);
  else return text;
  return undefined;
}
