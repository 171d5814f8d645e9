import { createInPage } from '../../../components/in-page/in-page';
import type { Texts } from '../../../components/shared/texts-context';
import type { HighlightItem } from '../../../lib/highlight/highlight-look';
import type { Language } from '../../components/texts';
import { samplePage } from './sample-data';
import type { DrawState } from './surfaces';
import '../../../lib/highlight/highlights.css';

/** A shop page written for this gallery: six cards with a picture, title, price and seller. */
function shop(language: Language, look: string): HighlightItem[] {
  const page = document.createElement('main');
  page.className = `shop ${look}`;
  if (look === 'rtl') page.dir = 'rtl';
  document.body.append(page);
  return samplePage(language).screened.map(({ listing, screening }, at) => {
    const card = document.createElement('article');
    const picture = document.createElement('div');
    picture.setAttribute('role', 'img');
    picture.setAttribute('aria-label', listing.title);
    picture.className = `picture picture-${at % 3}`;
    const heading = document.createElement('h2');
    const node = document.createTextNode(listing.title);
    heading.append(node);
    const price = document.createElement('p');
    price.className = 'price';
    price.textContent = `${listing.currency === 'CNY' ? '¥' : '$'}${listing.price}`;
    const seller = document.createElement('p');
    seller.textContent = listing.seller ?? '';
    card.append(picture, heading, price, seller);
    page.append(card);
    const pieces = [{ node, nodeStart: 0, start: 0, length: node.data.length }];
    return { place: { listing, card, title: { text: listing.title, pieces } }, screening };
  });
}

/** Milliseconds within which an opened card has found its place. */
const TO_PLACE = 150;

function inPage(look: string, open?: string): DrawState {
  return (texts: Texts, language, stage) => {
    const items = shop(language, look);
    const services = {
      ...texts,
      role: () => 'seller' as const,
      onDecide: async () => ['1'],
      onRetract: async () => {},
      onCopy: async () => {},
      onOpenRecord() {},
    };
    const shown = createInPage(document, services, stage.signal);
    shown.show(items);
    if (open) {
      stage.after(() => shown.reveal(open));
      stage.after(() => new Promise((placed) => setTimeout(placed, TO_PLACE)));
    }
    return undefined;
  };
}

export const inPageStates: Record<string, DrawState> = {
  badges: inPage('light'),
  conflict: inPage('light', '1'),
  note: inPage('light', '2'),
  review: inPage('light', '3'),
  'dark-page': inPage('dark', '5'),
  rtl: inPage('rtl', '1'),
  dense: inPage('dense', '1'),
};
