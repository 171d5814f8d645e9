import { defineUnlistedScript } from '#imports';
import { confirmOn } from '../lib/content/confirmation';
import { provideModule } from '../lib/content/page-parts';

/** What asks back before a decision is kept, for a page on which somebody decides. */
export default defineUnlistedScript(() => provideModule('confirmation', confirmOn));
