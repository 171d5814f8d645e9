let loading: Promise<typeof import('./collector')> | undefined;

/**
 * The collector, and the table reading it needs: loaded when a tab first collects, which few do, rather than at every
 * start.
 */
export function collector(): Promise<typeof import('./collector')> {
  loading ??= import('./collector');
  return loading;
}

/** Whether this background has collected, or is about to: it may hold pages that are not stored yet. */
export const hasCollected = (): boolean => loading !== undefined;
