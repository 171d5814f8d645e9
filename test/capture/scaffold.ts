import type { PageReading } from '../../lib/marketplaces/reading';

/** Words that nobody owns, to stand where the shop's texts stood. */
const WORDS = [
  'Plain',
  'Canvas',
  'Bag',
  'with',
  'Zip',
  'Wooden',
  'Stool',
  'Round',
  'Cotton',
  'Scarf',
  'Blue',
];
const MOST_CARDS = 4;

/**
 * A sample page in the structure of the captured one, to be written on by hand: the elements and class names of the
 * first cards with every text, address and picture replaced by made-up ones. The captured page itself stays outside
 * the repository.
 */
export function sampleFrom(reading: PageReading): string {
  const cards = [...new Set(reading.listings.map(({ card }) => card))].slice(0, MOST_CARDS);
  const body = cards.map((card, at) => madeUp(card, at)).join('\n');
  const note =
    '<!-- Written for Recordal Lens in the structure of the site; every offer on it is made up. -->';
  return `<!doctype html>\n${note}\n<html><head><meta charset="utf-8"><title>Sample</title></head><body>\n${body}\n</body></html>\n`;
}

function madeUp(card: Element, at: number): string {
  const copy = card.cloneNode(true) as Element;
  for (const element of [copy, ...copy.querySelectorAll('*')]) replaceAttributes(element, at);
  replaceTexts(copy, at);
  return copy.outerHTML;
}

/** Names of classes and kinds stay as they are; ids and addresses keep their shape with other digits. */
function replaceAttributes(element: Element, at: number): void {
  for (const { name, value } of [...element.attributes]) {
    if (name === 'class' || name === 'role' || name === 'itemprop' || name === 'type') continue;
    if (name === 'src' || name === 'srcset') element.setAttribute(name, '');
    else if (/\s/.test(value.trim())) element.setAttribute(name, words(value.length, at));
    else element.setAttribute(name, value.replace(/\d/g, String(at)));
  }
}

function replaceTexts(parent: Node, at: number): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) (node as Text).data = replaced((node as Text).data, at);
    else replaceTexts(node, at);
  }
}

function replaced(text: string, at: number): string {
  const shown = text.trim();
  if (shown === '') return text;
  return /\p{L}{3}/u.test(shown) ? words(shown.length, at) : shown.replace(/\d/g, String(at + 1));
}

function words(length: number, at: number): string {
  let text = '';
  for (let next = at; text.length < Math.min(length, 60); next++)
    text += `${text ? ' ' : ''}${WORDS[next % WORDS.length]}`;
  return text;
}

/** What the sample should be read as, to be corrected by hand from the page, never from the output. */
export function expectationOf(url: string, { page, status, cards, readable, listings }: PageReading): object {
  return {
    url,
    page,
    status,
    cards,
    readable,
    listings: listings.map(({ listing: { id, title } }) => ({ id, title })),
  };
}
