import type { ShownTitle } from '../fields/title';
import type { ReadListing } from '../reading';
import type { CardRule } from '../site';
import type { ProductIndex } from '../structured/product-index';
import { areRootsOthers, pageRoots } from './page-roots';

/** What one look at a card gave. */
export interface RememberedCard {
  rule: CardRule;
  id: string | undefined;
  title: ShownTitle;
  /** Not a listing: a place-holder, or a card that is still empty. */
  leftOut: boolean;
  /** The reading, where the card is in one piece. */
  read?: ReadListing | undefined;
}

/**
 * What was read of a page before, so that a page that grows is read anew only where it changed. Its owner
 * must report every change to it (`forgetAround`); `watchPage` does.
 */
export interface PageMemory {
  cards: WeakMap<Node, RememberedCard>;
  /** Where links lead, and the item's id in that. */
  links: WeakMap<Element, { href: string; id: string | undefined }>;
  products?: ProductIndex | undefined;
  /** Whether the cards were read with the help of the reader of unknown layouts. */
  helped?: boolean;
  /** The trees of the page, as long as none came or went. */
  roots?: (Document | ShadowRoot)[] | undefined;
  /** Elements of it that may get a tree of their own. */
  bare: Set<Element>;
  /** Changes that nobody has looked through for trees yet: the page waits for who hears of them. */
  news: MutationRecord[];
}

export function pageMemory(): PageMemory {
  return { cards: new WeakMap(), links: new WeakMap(), bare: new Set(), news: [] };
}

/** The trees of the page (`pageRoots`), searched for anew only after some came or went. */
export function rootsOf(memory: PageMemory, document: Document): (Document | ShadowRoot)[] {
  const { news } = memory;
  if (memory.roots && news.length > 0 && areRootsOthers(memory.roots, memory.bare, news))
    memory.roots = undefined;
  memory.news = [];
  if (!memory.roots) {
    memory.bare.clear();
    memory.roots = pageRoots(document, memory.bare);
  }
  return memory.roots;
}

/** From now on cards are read with help: those that were not are read anew. */
export function rememberHelp(memory: PageMemory): void {
  if (!memory.helped) memory.cards = new WeakMap();
  memory.helped = true;
}

/** Forgets the cards that `changed` is in, and the page's own data where scripts brought new. */
export function forgetAround(memory: PageMemory, changed: Node): void {
  for (let node: Node | null = changed; node; node = node.parentNode) {
    memory.cards.delete(node);
    if (node.nodeName === 'SCRIPT') memory.products = undefined;
  }
}

/** Forgets the cards that are `gone` or within it. */
export function forgetWithin(memory: PageMemory, gone: Node): void {
  memory.cards.delete(gone);
  const within = (gone as Partial<Element>).querySelectorAll?.('*') ?? [];
  for (const element of within) memory.cards.delete(element);
}
