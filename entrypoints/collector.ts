import { defineUnlistedScript } from '#imports';
import { collectPages } from '../lib/collector/collect-pages';
import { type Counter, drawCounter } from '../lib/collector/counter';
import { pageOutbox } from '../lib/collector/page-outbox';
import { settingsHere } from '../lib/content/follow-tab';
import { t } from '../lib/locales/i18n';
import { hearCollected } from '../lib/messages/hear-collected';
import { ask, isRefusal } from '../lib/messages/send';

/** In our isolated world, which no script of the page can see. */
const ours = globalThis as { recordalLensCollector?: AbortController };

/**
 * Runs in a tab's frames while a person has pages of results taken in: it reads them, and sends them to the
 * background. The counter is in the tab's own page. If it is already running, it continues.
 */
export default defineUnlistedScript(() => {
  if (ours.recordalLensCollector?.signal.aborted === false) return;
  ours.recordalLensCollector = new AbortController();
  void run(ours.recordalLensCollector);
});

async function run(stop: AbortController): Promise<void> {
  const { signal } = stop;
  const end = () => stop.abort();
  // The counter uses the language that the person chose.
  await settingsHere();
  const counter = window === window.top ? standingCounter(end, signal) : undefined;
  // Refused if nothing is collected in this tab any more.
  const known = await ask('collectorJoin', null).catch(end);
  if (!known || signal.aborted) return;
  const on = { isFinal: isRefusal, ended: end, waits: (pages: number) => counter?.waits(pages) };
  const outbox = pageOutbox((page) => ask('collectorPage', page), on, signal);
  const heard = {
    taken: outbox.put,
    // A search that is not noted costs its rows their words, which then count as not looked up.
    pressed: (press: Parameters<typeof ask<'collectorPress'>>[1]) =>
      void ask('collectorPress', press).catch(() => {}),
  };
  collectPages(document, known, heard, signal);
}

function standingCounter(end: () => void, signal: AbortSignal): Counter {
  const counter = drawCounter(document, t, () => void ask('collectorDone', null).then(end, end), signal);
  const leave = hearCollected((now) => (now && !now.ended ? counter.show(now) : end()));
  signal.addEventListener('abort', leave);
  return counter;
}
