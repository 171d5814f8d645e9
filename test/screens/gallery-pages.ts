import type { Tab } from '../e2e/browsers/browser';
import { type SurfacePages, serveGallery } from './serve';

/** The served gallery, and how to have a tab show one picture of it. */
export interface Gallery {
  surfaces: SurfacePages[];
  /** Resolves when the state is drawn and has come to rest. */
  show(tab: Pick<Tab, 'goto' | 'until'>, surface: string, state: string, language: string): Promise<void>;
  close(): Promise<void>;
}

/** Time in which what a state presses and fetches has been drawn. */
const TO_REST = 120;

/** Serves the gallery from source. What it holds is asked from the gallery itself, so there is no second list of it. */
export async function openGallery(): Promise<Gallery> {
  const { address, surfaces, close } = await serveGallery();
  return {
    surfaces,
    async show(tab, surface, state, language) {
      await tab.goto(`${address}?surface=${surface}&state=${state}&language=${language}`);
      await tab.until(`${surface} in state ${state}`, () => document.documentElement.dataset.ready);
      await new Promise((done) => setTimeout(done, TO_REST));
    },
    close,
  };
}
