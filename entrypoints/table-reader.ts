import { defineUnlistedScript } from '#imports';
import { tablesOf } from '../lib/tabular/page-tables';
import type { FrameTables } from './options/tables-in-tab';

/** Runs in a tab's frames when somebody asks to take in the list that it shows; the options page reads what it finds. */
export default defineUnlistedScript((): FrameTables => ({ url: location.href, html: tablesOf(document) }));
