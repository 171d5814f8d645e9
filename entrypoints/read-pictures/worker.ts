import { decodeInBrowser } from '../../lib/picture-reading/decode-in-browser';
import { keptSmall } from '../../lib/picture-reading/kept-small';
import { openNetworks } from '../../lib/picture-reading/open-networks';
import type { ReadingTasks } from '../../lib/picture-reading/reading-tasks';
import { shownSmall } from '../../lib/picture-reading/shown-small';
import { copiesOf } from '../../lib/pictures/figures/owned';
import { recordedFigure } from '../../lib/pictures/figures/recorded';
import { partlyLookedAt } from '../../lib/pictures/frames';
import { lineToPage } from '../../lib/workers/browser-worker';
import { serveTasks } from '../../lib/workers/serve-tasks';

let networks: ReturnType<typeof openNetworks> | undefined;

/**
 * Reads pictures in a worker, one at a time: each takes a second or more, during which the page must stay responsive.
 */
serveTasks<ReadingTasks>(lineToPage, {
  async look(bytes) {
    const picture = await decodeInBrowser(bytes);
    const { width, height } = picture;
    return { width, height, small: await shownSmall(picture), ...partlyLookedAt(bytes) };
  },
  async read(bytes) {
    networks ??= openNetworks();
    const lines = await (await networks)(await decodeInBrowser(bytes));
    return lines.map(({ text, boxes }) => ({ text, boxes }));
  },
  figure: async (bytes) => recordedFigure(await decodeInBrowser(bytes)) ?? null,
  keep: async (bytes) => keptSmall(await decodeInBrowser(bytes)),
  compare: async ({ bytes, figures }) => copiesOf(await decodeInBrowser(bytes), figures),
});
