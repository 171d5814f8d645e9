import type { RecordedPicture } from '../../lib/recorded-pictures/recorded-picture';

/** The head of a PNG of this size, with so many bytes behind it. */
export function pngHead(width: number, height: number, more = 0): Uint8Array {
  const bytes = new Uint8Array(33 + more);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

/** A recorded picture as it is kept. */
export const aPicture = (over: Partial<RecordedPicture> = {}): RecordedPicture => ({
  ...{ list: 'customs', regime: 'CN', recordNo: 'T2020/1', digest: 'a'.repeat(64), file: 'T2020-1.png' },
  ...{ keptAt: '2026-11-01T08:00:00.000Z', picture: pngHead(200, 100) },
  ...over,
});

/** A digest by its first digit. */
export const digest = (digit: number): string => digit.toString(16).padStart(64, '0');
