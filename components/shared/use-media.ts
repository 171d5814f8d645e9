import { useEffect, useState } from 'preact/hooks';

/** Whether a media query holds, now and as the window changes. False where nothing is laid out. */
export function useMedia(query: string): boolean {
  const [media] = useState(() => globalThis.matchMedia?.(query));
  const [holds, setHolds] = useState(media?.matches ?? false);
  useEffect(() => {
    const follow = () => setHolds(media?.matches ?? false);
    media?.addEventListener('change', follow);
    return () => media?.removeEventListener('change', follow);
  }, [media]);
  return holds;
}
