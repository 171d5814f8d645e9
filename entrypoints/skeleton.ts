import { defineUnlistedScript } from '#imports';
import { provideModule } from '../lib/content/page-parts';
import { pageSkeleton } from '../lib/marketplaces/page/page-skeleton';

/** What writes a page's structure down, for a person who reports that it is not read. */
export default defineUnlistedScript(() => provideModule('skeleton', pageSkeleton));
