import { defineUnlistedScript } from '#imports';
import type { FrameTables } from '../lib/page/tables-in-tab';
import { tablesOf } from '../lib/tabular/page-tables';

/** Runs in a tab's frames when somebody asks to take in the list that it shows; the options page reads what it finds. */
export default defineUnlistedScript((): FrameTables => ({ url: location.href, html: tablesOf(document) }));
