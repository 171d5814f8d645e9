const CHANNEL = 'recordal-lens-recorded-pictures';

/** Tells the pages of the extension that recorded pictures came or went. */
export function sayPicturesChanged(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** Calls back when another page kept or removed some, until the returned function is called. */
export function onPicturesChanged(changed: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = changed;
  return () => channel.close();
}
