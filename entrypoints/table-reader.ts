import { defineUnlistedScript } from '#imports';
import type { FrameTables } from '../lib/page/tables-in-tab';
import { tablesOf } from '../lib/tabular/page-tables';

/** Runs in a tab's frames to import the list that it shows; the options page reads what it finds. */
export default defineUnlistedScript((): FrameTables => ({ url: location.href, html: tablesOf(document) }));
