import { defineUnlistedScript } from '#imports';
import { anyShop } from '../lib/marketplaces/generic/any-shop';
import { offerPart } from './marketplace.content/page-parts';

/** The reader of shops without a description, for a page that needs it. */
export default defineUnlistedScript(() => offerPart('anyShop', anyShop));
