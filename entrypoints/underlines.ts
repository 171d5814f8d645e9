import { defineUnlistedScript } from '#imports';
import { provideModule } from '../lib/content/page-parts';
import underlines from '../lib/highlight/highlights.css?inline';

/** The look of underlines once more, for what is in a shadow root of the page. */
export default defineUnlistedScript(() => provideModule('underlines', underlines));
