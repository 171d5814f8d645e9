import type { PictureBox } from '../../lib/domain/listing-picture';

/** A box as shares of its picture, in percent, for whatever size it is shown in. */
export function boxStyle(
  [left, top, width, height]: PictureBox,
  whole: { width: number; height: number },
): Record<'left' | 'top' | 'width' | 'height', string> {
  const share = (length: number, of: number) => `${((100 * length) / of).toFixed(2)}%`;
  return {
    left: share(left, whole.width),
    top: share(top, whole.height),
    width: share(width, whole.width),
    height: share(height, whole.height),
  };
}
