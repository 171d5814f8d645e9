import { defineUnlistedScript } from '#imports';
import { readDraft } from '../lib/marketplaces/draft';

/** Runs in a frame when a person has their draft checked; sends its text to the background. */
export default defineUnlistedScript(() => readDraft(document)?.text ?? '');
