import { defineUnlistedScript } from '#imports';
import { provideModule } from '../lib/content/page-parts';
import { withPictures } from '../lib/content/pictures';

/** Finds where pictures of listings are; loaded on a page that a survey covers. */
export default defineUnlistedScript(() => provideModule('pictures', withPictures));
