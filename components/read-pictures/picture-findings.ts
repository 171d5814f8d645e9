import type { DecidedFinding } from '../../lib/decisions/decided';
import { bySeverity } from '../../lib/domain/outcome';
import type { PictureItem } from '../../lib/picture-reading/state';

/**
 * What the pictures of a listing show of recordals, most severe first: what is shown, and what a decision folded away, so that it
 * can be taken back.
 */
export function pictureFindings({ screening }: Pick<PictureItem, 'screening'>): DecidedFinding[] {
  const inPictures = (screening?.findings ?? []).filter(({ field }) => field === 'image');
  return inPictures
    .filter(({ shown, decision, outcome }) => (shown && outcome !== 'clear') || decision)
    .sort(bySeverity);
}
