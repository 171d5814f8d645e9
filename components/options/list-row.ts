import type { ListLabel } from '../../lib/lists/list-label';

/** A list with where it comes from. */
export interface ListRow extends ListLabel {
  origin: 'packaged' | 'file' | 'page' | 'subscription' | 'own';
  /** File name or address; empty for packaged and own lists. */
  source: string;
}
