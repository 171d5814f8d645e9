import { defineUnlistedScript } from '#imports';
import { lookAtCard } from '../lib/capture/look';
import '../lib/highlight/revealed';

/** Runs in a tab to tell where the card stands of which evidence is taken; the evidence page reads what it finds. */
export default defineUnlistedScript(() => lookAtCard(globalThis.recordalLensCard?.deref()));
