import { useRef } from 'preact/hooks';

/** Tells for how many whole milliseconds the item of this key has been in view. */
export function useTimeInView(key = ''): () => number {
  const shown = useRef({ key: '', since: 0 });
  if (shown.current.key !== key) shown.current = { key, since: performance.now() };
  return () => Math.round(performance.now() - shown.current.since);
}
