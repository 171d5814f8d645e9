import { asked } from '../../lib/backup/asked-store';
import type { Undo } from '../../lib/domain/undo';
import { type PlacedPicture, placed } from '../../lib/recorded-pictures/orphans';
import type { RecordedPictureKey } from '../../lib/recorded-pictures/recorded-picture';
import { openRecordedPictures } from '../../lib/recorded-pictures/store';

/** Recorded pictures that are kept, held against the lists as they are. Rejects where either cannot be read. */
export async function recordedPictures(): Promise<PlacedPicture[]> {
  return placed(await asked(openRecordedPictures(), (store) => store.all()));
}

/** Removes these, or all; the undo brings them back. The page is drawn on the news of either. */
export function removePictures(keys: readonly RecordedPictureKey[] | 'all'): Promise<Undo> {
  return asked(openRecordedPictures(), (store) => store.remove(keys));
}
