import { unreadSettings } from '../settings/items';
import { managed } from '../settings/managed';
import type { UnreadPart } from '../settings/settings';

/** Stored settings that cannot be read. */
export interface Unread {
  /** Parts of the person's own settings. */
  own: readonly UnreadPart[];
  /** Parts of what their organisation deployed. */
  managed: readonly UnreadPart[];
}

/** What cannot be read in the person's own settings, and in what the organisation deployed. */
export async function unreadParts(): Promise<Unread> {
  const [own, deployed] = await Promise.all([unreadSettings(), managed()]);
  return { own, managed: deployed.unread };
}
