import { defineUnlistedScript } from '#imports';
import { provideModule } from '../lib/content/page-parts';
import { anyShop } from '../lib/marketplaces/generic/generic-reader';

/** The reader of shops without a description, for a page that needs it. */
export default defineUnlistedScript(() => provideModule('generic-reader', anyShop));
