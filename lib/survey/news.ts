const CHANNEL = 'recordal-survey';

/** Tells the pages of the extension that sightings changed. */
export function sayChanged(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** Calls back when any context changed sightings, until the returned function is called. */
export function onSurveyChanged(changed: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = changed;
  return () => channel.close();
}
