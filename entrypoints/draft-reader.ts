import { defineUnlistedScript } from '#imports';
import { readDraft } from '../lib/marketplaces/draft';

/** Runs in a frame when somebody asks to have what they are writing checked; gives its text to the background. */
export default defineUnlistedScript(() => readDraft(document)?.text ?? '');
