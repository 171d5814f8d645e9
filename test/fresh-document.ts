import { options } from 'preact';

// Run before each file of a process that draws many: none finds what another drew, or is missing what it emptied.
document.body.replaceChildren();
/**
 * Effects that the last file left for after its next frame may have gone with it, and Preact, which asks for one frame at
 * a time, would wait for that one for ever: a way of asking that it does not know yet has it ask again.
 */
options.requestAnimationFrame = (flush: () => void) => void setTimeout(flush, 0);
