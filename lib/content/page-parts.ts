import { browser } from '../browser';
import type { Listing } from '../domain/listing';
import type { ExplanationServices } from '../highlight/card-actions';
import type { CardWindows } from '../highlight/card-window';
import type { DrawExplanation } from '../highlight/highlight-look';
import type { pageSkeleton } from '../marketplaces/page/page-skeleton';
import type { GenericReader } from '../marketplaces/reader/read-as';
import type { LAZY_MODULES } from '../page/lazy-modules';
import type { confirmOn } from './confirmation';
import type { withPictures } from './pictures';
import type { sellersWords } from './sellers-words';

/**
 * What a marketplace's page seldom needs, keyed by the name of the script that holds it. Each is a script of its own,
 * which leaves its contents where `loadedModule` finds them. Marketplace pages load them on demand; pages of other
 * shops may not load anything from the extension, so there `readTab` runs all of them beforehand.
 */
export interface PageParts {
  /** Opens and closes explanation cards beside their listings. */
  'card-window': CardWindows;
  /** Explanation cards, with the library that draws them. */
  explanation(services: ExplanationServices): DrawExplanation;
  /** Draws in an open card how the listing's title may be worded. */
  wording(stage: HTMLElement, listing: Listing): Promise<void>;
  /** Asks a person on a page to confirm what was clicked. */
  confirmation: typeof confirmOn;
  /** Writes the page's structure without its text. */
  skeleton: typeof pageSkeleton;
  /** Distinguishes the seller's words from a translation. */
  translation: typeof sellersWords;
  /** The style of underlines, for shadow roots of the page. */
  underlines: string;
  /** Finds where the pictures of listings are, while a survey runs on the site. */
  pictures: typeof withPictures;
  /** The reader of shops without a description, and of pages whose layout has changed. */
  'generic-reader': GenericReader;
}

/** Pages of a marketplace may load these from the extension. */
type PartFile = `/${(typeof LAZY_MODULES)[number]}`;

declare global {
  var recordalLensParts: Partial<PageParts> | undefined;
}

/** Stores a part where the content script finds it. */
export function provideModule<Name extends keyof PageParts>(name: Name, part: PageParts[Name]): void {
  globalThis.recordalLensParts = { ...globalThis.recordalLensParts, [name]: part };
}

/** A part that was loaded before. */
export function loadedModule<Name extends keyof PageParts>(name: Name): PageParts[Name] | undefined {
  return globalThis.recordalLensParts?.[name];
}

/** A part, loaded if necessary. Rejects if the extension was removed or replaced while the page was open. */
export async function loadPart<Name extends keyof PageParts>(name: Name): Promise<PageParts[Name]> {
  if (!loadedModule(name))
    await import(/* @vite-ignore */ browser.runtime.getURL(`/${name}.js` satisfies PartFile as never));
  const part = loadedModule(name);
  if (!part) throw new Error(`no ${name}`);
  return part as PageParts[Name];
}
