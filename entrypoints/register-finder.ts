import { defineUnlistedScript } from '#imports';
import { resultTable } from '../lib/collector/result-table';

/** Tells the popup whether a frame shows the table of a register, so that collecting is offered there. */
export default defineUnlistedScript((): boolean => resultTable(document) !== undefined);
