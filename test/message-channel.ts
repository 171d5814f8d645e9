import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';

/**
 * Lets messages of the fake browser be answered as browsers have it: through the function that a listener is given,
 * when it said that it will. What listeners return otherwise is not taken for an answer, as in Chromium.
 */
export function openMessageChannel(): void {
  const deliver = fakeBrowser.runtime.onMessage.trigger as (...message: unknown[]) => Promise<unknown[]>;
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    (message: unknown) =>
      new Promise((received) => {
        const send = (reply: unknown) => received(structuredClone(reply));
        void deliver(message, {}, send).then((will) => will.includes(true) || received(undefined));
      }),
  );
}
