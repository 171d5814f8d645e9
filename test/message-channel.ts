import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { MessageOrigin } from '../lib/messages/sender';

/** What browsers tell of a message from one of the extension's own pages. */
export const fromOwnPage = (): MessageOrigin => ({ url: fakeBrowser.runtime.getURL('/options.html') });

/** What they tell of one from the content script in the top frame of a tab. */
export const fromShop = (url: string, tab: { id: number; active?: boolean } = { id: 7 }): MessageOrigin => ({
  url,
  origin: new URL(url).origin,
  frameId: 0,
  tab: { active: true, ...tab },
});

/**
 * Lets messages of the fake browser be answered as browsers have it: through the function that a listener is given,
 * when it said that it will. What listeners return otherwise is not taken for an answer, as in Chromium.
 */
export function openMessageChannel(from: () => MessageOrigin = fromOwnPage): void {
  const deliver = fakeBrowser.runtime.onMessage.trigger as (...message: unknown[]) => Promise<unknown[]>;
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    (message: unknown) =>
      new Promise((received) => {
        const send = (reply: unknown) => received(structuredClone(reply));
        void deliver(message, from(), send).then((will) => will.includes(true) || received(undefined));
      }),
  );
}
