declare global {
  /** The card that was brought into view last; in our scripts' own world, out of the page's reach. */
  var recordalLensCard: WeakRef<Element> | undefined;
}

/** Brings a card into view, and keeps it in mind for whoever takes its picture. */
export function bringIntoView(card: Element): void {
  globalThis.recordalLensCard = new WeakRef(card);
  card.scrollIntoView({ block: 'center' });
}
