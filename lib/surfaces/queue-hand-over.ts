import { browser } from '../browser';
import { type Found, type ItemSource, itemOf } from '../queue/queue-item';
import type { Added } from '../queue/queue-store';

/** How a surface hands its findings to the queue. The store's code is loaded on first use. */
export function queueHandOver(from: ItemSource) {
  return {
    async onQueue(found: readonly Found[], context: string): Promise<Added> {
      const { openQueue } = await import('../queue/queue-store');
      const queue = openQueue();
      const at = new Date().toISOString();
      try {
        return await queue.add(found.map((one) => itemOf(one, from, context, at)));
      } finally {
        await queue.close();
      }
    },
    onOpenQueue: () => void browser.tabs.create({ url: browser.runtime.getURL('/queue.html' as never) }),
  };
}
