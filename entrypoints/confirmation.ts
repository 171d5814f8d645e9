import { defineUnlistedScript } from '#imports';
import { confirmOn } from '../lib/content/confirmation';
import { provideModule } from '../lib/content/page-parts';

/** Confirms decisions on a page; loaded at the first one. */
export default defineUnlistedScript(() => provideModule('confirmation', confirmOn));
