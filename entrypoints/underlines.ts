import { defineUnlistedScript } from '#imports';
import { provideModule } from '../lib/content/page-parts';
import underlines from '../lib/highlight/highlights.css?inline';

/** The style of underlines once more, for the page's shadow roots. */
export default defineUnlistedScript(() => provideModule('underlines', underlines));
