const CHANNEL = 'recordal-lists';

/** Something of the list store that is another one now. */
export interface StoreChange {
  what: string;
  /** Whether verdicts may turn out otherwise; alerts, the stock and subscriptions are only shown. */
  judging: boolean;
}

/** Notifies every page and worker of the extension of what changed. It wakes no sleeping worker: see `listsChanged`. */
export function announce(what: string, { judging = true } = {}): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage({ what, judging } satisfies StoreChange);
  channel.close();
}

/** Calls back when any context changed something, until the returned function is called. */
export function onListsChanged(callback: (change: StoreChange) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<StoreChange>) => callback(data);
  return () => channel.close();
}
