import type { CDPSession, Page } from 'playwright-core';
import type { InLayers } from './browser';
import { sourceOf } from './source-of';

/** Runs a script with our layers in the world of the content script, the only one that Chromium lets into a closed root. */
export async function inChromiumLayers(page: Page, script: InLayers, argument: unknown): Promise<unknown> {
  const expression = `${sourceOf(script)}(${sourceOf(drawnLayers)}(), ${JSON.stringify(argument) ?? 'undefined'})`;
  if (!worlds.has(page)) worlds.set(page, followWorlds(page));
  const { session, ids } = await worlds.get(page)!;
  let last: unknown = new Error('no content script runs here');
  for (const contextId of [...ids].reverse()) {
    try {
      const answer = await session.send('Runtime.evaluate', {
        ...{ contextId, expression, awaitPromise: true, returnByValue: true },
      });
      if (!answer.exceptionDetails) return answer.result.value;
      last = new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    } catch (error) {
      last = error;
    }
  }
  throw last;
}

/** Runs in the content script's world: the collector's counter, and layers with badges over the document, its dialogs and the frames of its site. */
function drawnLayers(): HTMLElement[] {
  type Opener = { dom: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } };
  const { dom } = (globalThis as never as { chrome: Opener }).chrome;
  const documents = [document];
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentDocument) documents.push(frame.contentDocument);
  return documents
    .flatMap((one) => [...one.querySelectorAll('span[data-recordal-lens]')])
    .flatMap(
      (host) =>
        dom.openOrClosedShadowRoot(host)?.querySelector<HTMLElement>('.lens:has(.badge), .counter') ?? [],
    );
}

/** Worlds of content scripts that a page has now; the driver itself knows only the page's own. */
const worlds = new WeakMap<Page, Promise<{ session: CDPSession; ids: Set<number> }>>();

async function followWorlds(page: Page) {
  const session = await page.context().newCDPSession(page);
  const ids = new Set<number>();
  // Frames have worlds of their own; the page's sees into those of its site.
  const { frameTree } = await session.send('Page.getFrameTree');
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { type, frameId } = context.auxData ?? {};
    if (
      type === 'isolated' &&
      frameId === frameTree.frame.id &&
      context.origin.startsWith('chrome-extension:')
    )
      ids.add(context.id);
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => ids.delete(executionContextId));
  session.on('Runtime.executionContextsCleared', () => ids.clear());
  await session.send('Runtime.enable');
  return { session, ids };
}
