import { defineUnlistedScript } from '#imports';
import { anyShop } from '../lib/marketplaces/generic/generic-reader';
import { provideModule } from '../lib/page/page-parts';

/** The reader of shops without a description, for a page that needs it. */
export default defineUnlistedScript(() => provideModule('anyShop', anyShop));
