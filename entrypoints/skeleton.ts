import { defineUnlistedScript } from '#imports';
import { provideModule } from '../lib/content/page-parts';
import { pageSkeleton } from '../lib/marketplaces/page/page-skeleton';

/** Describes a page's structure, for a person who reports that it is not read. */
export default defineUnlistedScript(() => provideModule('skeleton', pageSkeleton));
