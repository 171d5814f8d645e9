const CHANNEL = 'recordal-lists';

/** Tells every page and worker of the extension that a list is another one now. */
export function announce(list: string): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage({ list });
  channel.close();
}

/** Calls back when any context changed a list, until the returned function is called. */
export function onListsChanged(callback: (list: string) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<{ list: string }>) => callback(data.list);
  return () => channel.close();
}
