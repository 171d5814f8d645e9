import { defineUnlistedScript } from '#imports';
import { provideModule } from '../lib/content/page-parts';
import { sellersWords } from '../lib/content/sellers-words';

/** Tells the seller's words from a translator's, on a page that is translated. */
export default defineUnlistedScript(() => provideModule('translation', sellersWords));
