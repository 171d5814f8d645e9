let loading: Promise<typeof import('./collector')> | undefined;

/** What collects, and reads tables for that: run when a tab first collects, which few do, and not with each wake. */
export function collector(): Promise<typeof import('./collector')> {
  loading ??= import('./collector');
  return loading;
}

/** Whether this background has collected, or is about to: what it has in hand may not be stored yet. */
export const hasCollected = (): boolean => loading !== undefined;
