import { asked } from '../../lib/backup/asked-store';
import type { Undo } from '../../lib/domain/undo';
import { type PlacedPicture, placed } from '../../lib/recorded-pictures/orphans';
import type { RecordedPictureKey } from '../../lib/recorded-pictures/recorded-picture';
import { openRecordedPictures } from '../../lib/recorded-pictures/store';

/** Stored recorded pictures, compared with the current lists. Rejects if either cannot be read. */
export async function recordedPictures(): Promise<PlacedPicture[]> {
  return placed(await asked(openRecordedPictures(), (store) => store.all()));
}

/** Removes these, or all; the undo restores them. The page is drawn on the news of either. */
export function removePictures(keys: readonly RecordedPictureKey[] | 'all'): Promise<Undo> {
  return asked(openRecordedPictures(), (store) => store.remove(keys));
}
