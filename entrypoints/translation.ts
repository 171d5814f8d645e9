import { defineUnlistedScript } from '#imports';
import { provideModule } from '../lib/content/page-parts';
import { sellersWords } from '../lib/content/sellers-words';

/** Distinguishes the seller's words from a translation, on a translated page. */
export default defineUnlistedScript(() => provideModule('translation', sellersWords));
