import type { BrowserContext, CDPSession } from 'playwright-core';
import { poll } from './browser';

/** A page that the driver does not list: the popup under the toolbar button, the side panel. */
export interface UnlistedPage {
  /** What an expression gives in the page, by value; undefined while it gives nothing or throws. */
  evaluate(expression: string): Promise<unknown>;
  /** Presses the middle of what the selector finds first, as a mouse does. */
  press(selector: string): Promise<void>;
}

/** Waits for a page of this address, other than those that were there before. */
export async function unlistedPage(
  context: BrowserContext,
  url: string,
  before: ReadonlySet<string> = new Set(),
): Promise<UnlistedPage> {
  const session = await context.browser()!.newBrowserCDPSession();
  let found: string | undefined;
  await poll(url, async () => {
    found = (await pagesAt(session, url)).find((id) => !before.has(id));
    return found;
  });
  const send = await lineTo(session, found!);
  const evaluate = async (expression: string) =>
    (await send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true })).result?.value;
  return {
    evaluate,
    async press(selector) {
      const at = (await poll(`${selector} to press`, () =>
        evaluate(
          `(async () => { const found = document.querySelector(${JSON.stringify(selector)});
          if (!found || found.matches(':disabled')) return undefined;
          found.scrollIntoView();
          const { x, y, width, height } = found.getBoundingClientRect();
          await new Promise((drawn) => setTimeout(drawn, 50));
          const now = found.getBoundingClientRect();
          // What is still drawn, and pushed elsewhere, is looked for again: the press would miss it.
          if (!found.isConnected || now.x !== x || now.y !== y) return undefined;
          return { x: x + width / 2, y: y + height / 2 }; })()`,
        ),
      )) as object;
      const button = { ...at, button: 'left', clickCount: 1 };
      await send('Input.dispatchMouseEvent', { type: 'mousePressed', ...button });
      // Not waited for: the page may be gone with the press.
      void send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...button });
    },
  };
}

/** The pages of this address that are open now, by their ids. */
export async function pagesAt(session: CDPSession, url: string): Promise<string[]> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.filter((one) => one.type === 'page' && one.url === url).map((one) => one.targetId);
}

type Send = (method: string, params: object) => Promise<{ result?: { value?: unknown } }>;

/** Messages to one target, wrapped in those to the browser: the driver passes no others on. */
async function lineTo(session: CDPSession, targetId: string): Promise<Send> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (result: { result?: { value?: unknown } }) => void>();
  session.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const { id, result = {} } = JSON.parse(event.message);
    waiting.get(id)?.(result);
  });
  let sent = 0;
  return (method, params) => {
    const id = ++sent;
    const answer = new Promise<{ result?: { value?: unknown } }>((done) => waiting.set(id, done));
    void session.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    return answer;
  };
}
