import { defineUnlistedScript } from '#imports';
import { lookAtCard } from '../lib/capture/look';
import '../lib/highlight/revealed';

/** Runs in a tab to find the card of which evidence is taken; the evidence page reads the result. */
export default defineUnlistedScript(() => lookAtCard(globalThis.recordalLensCard?.deref()));
