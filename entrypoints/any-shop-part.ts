import { defineUnlistedScript } from '#imports';
import { readGeneric } from '../lib/marketplaces/generic/read-generic';
import { offerPart } from './marketplace.content/page-parts';

/** The reader of shops without a description, for a page that needs it. */
export default defineUnlistedScript(() => offerPart('anyShop', readGeneric));
