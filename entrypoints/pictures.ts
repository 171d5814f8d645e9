import { defineUnlistedScript } from '#imports';
import { provideModule } from '../lib/content/page-parts';
import { withPictures } from '../lib/content/pictures';

/** Finds where pictures of listings are; loaded on a page where a survey runs. */
export default defineUnlistedScript(() => provideModule('pictures', withPictures));
