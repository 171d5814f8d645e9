import type { PageReading, ReadListing } from '../marketplaces/reading';

/** Pictures of a card that are looked at: the first that is large enough shows the goods. */
const MOST_LOOKED_AT = 40;
/** Pictures narrower than this, in CSS pixels, are signs and stars. */
const NARROWEST = 48;
/** Where sites write the address of a picture that they load later. */
const LATER = ['data-src', 'data-lazy-src', 'data-original', 'data-image-src'] as const;

/**
 * Writes on the listings of a reading where their pictures are, as far as the page has loaded them. A description of a site
 * knows that too; it is left out of what every page loads, and this is loaded where a survey runs. O(pictures).
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

/** By what the page says of its size, which needs no layout; one that says nothing counts. */
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
