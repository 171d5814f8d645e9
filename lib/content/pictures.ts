import type { PageReading, ReadListing } from '../marketplaces/reading';

/** The most pictures of a card that are looked at: the first large enough one shows the goods. */
const MOST_LOOKED_AT = 40;
/** Pictures narrower than this, in CSS pixels, are icons and stars. */
const NARROWEST = 48;
/** Attributes in which sites put the address of a picture that they load later. */
const LATER = ['data-src', 'data-lazy-src', 'data-original', 'data-image-src'] as const;

/**
 * Adds to the listings of a reading the addresses of their pictures, as far as the page has loaded them. Site
 * descriptions contain them too, but they are left out of what every page loads; this is loaded only while a survey
 * runs. O(pictures).
 */
export function withPictures(reading: PageReading): PageReading {
  for (const read of reading.listings) {
    if (read.listing.images.length > 0) continue;
    const picture = pictureOf(read);
    if (picture) read.listing.images.push(picture);
  }
  return reading;
}

function pictureOf({ card }: ReadListing): string | undefined {
  for (const image of [...card.querySelectorAll('img')].slice(0, MOST_LOOKED_AT)) {
    const address = addressOf(image);
    if (address && !isSmall(image)) return address;
  }
  return undefined;
}

/** By the size that the page states, which needs no layout; a picture without one counts as large enough. */
function isSmall(image: HTMLImageElement): boolean {
  const width = Number.parseInt(image.getAttribute('width') ?? '', 10);
  return width < NARROWEST;
}

function addressOf(image: HTMLImageElement): string | undefined {
  const told = [image.currentSrc, image.src, ...LATER.map((name) => image.getAttribute(name))];
  for (const address of told) {
    if (!address || !URL.canParse(address, document.baseURI)) continue;
    const { protocol, href } = new URL(address, document.baseURI);
    if (protocol === 'https:' || protocol === 'http:') return href;
  }
  return undefined;
}
