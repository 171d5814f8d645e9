declare global {
  /** The card that was last scrolled into view; in our isolated world, out of the page's reach. */
  var recordalLensCard: WeakRef<Element> | undefined;
}

/** Scrolls a card into view, and remembers it for the code that takes its picture. */
export function bringIntoView(card: Element): void {
  globalThis.recordalLensCard = new WeakRef(card);
  card.scrollIntoView({ block: 'center' });
}
