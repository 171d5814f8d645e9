import type { Tab } from '../e2e/browsers/browser';
import { type SurfacePages, serveGallery } from './serve';

/** The served gallery, and how to have a tab show one picture of it. */
export interface Gallery {
  surfaces: SurfacePages[];
  /** Resolves when the state is drawn and has come to rest. The tab must be in front: others draw no frames. */
  show(tab: Pick<Tab, 'goto' | 'evaluate'>, surface: string, state: string, language: string): Promise<void>;
}

/** Serves the gallery, built from source. What it holds is asked from the gallery itself, so there is no second list. */
export async function openGallery(): Promise<Gallery> {
  const { address, surfaces } = await serveGallery();
  return {
    surfaces,
    async show(tab, surface, state, language) {
      const page = `${address}?surface=${surface}`;
      // Surfaces are pages of their own in the product: the styles of two do not meet. Which part of one its address names
      // is a matter of its states, each of which begins without: the page need not be loaded anew for that.
      const there = await tab.evaluate(() => location.href.replace(location.hash, ''));
      if (there !== page) await tab.goto(page);
      await tab.evaluate(
        ({ state, language }) => {
          const { showState } = globalThis as never as Record<string, (...what: string[]) => Promise<void>>;
          return showState!(state, language);
        },
        { state, language },
      );
    },
  };
}
