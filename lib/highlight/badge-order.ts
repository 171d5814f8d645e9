/** The card that a badge's box belongs to. */
const cardOf = new WeakMap<Element, Element>();

/**
 * Inserts a badge's box into a layer so that the keyboard reaches badges in the order of their cards. O(badges), and
 * O(1) for cards that come in order.
 */
export function insertInOrder(layer: HTMLElement, card: Element, box: HTMLElement): void {
  let before: Element | null = null;
  for (let at = layer.lastElementChild; at; at = at.previousElementSibling) {
    const other = cardOf.get(at);
    if (other && other.compareDocumentPosition(card) & Node.DOCUMENT_POSITION_FOLLOWING) break;
    before = at;
  }
  cardOf.set(box, card);
  layer.insertBefore(box, before);
}
